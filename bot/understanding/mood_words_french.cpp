// How a message sounds and what it touches, in French. Accents are often left out in a chat;
// apostrophes do not count.

#include "bot/understanding/mood.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kPleased = R"(
merci infiniment|mille_fois
génial|super|excellent|beau|bon travail|boulot|service
vous m'avez sauvé|sauvée
c'est génial|super|parfait|formidable
je suis ravi|ravie
)";

constexpr std::string_view kAnxious = R"(
inquiet|inquiète|inquiete|inquiets
ça m'inquiète
j'ai peur
angoiss~
anxieu~
paniqu~
stressé|stressée|stresse
désespéré|désespérée
nerveux|nerveuse
je ne sais plus|pas quoi|comment faire
je suis perdu|perdue
aidez moi s'il|svp|vite|je_vous
au secours
je n'en peux plus
sous pression
)";

constexpr std::string_view kFrustrated = R"(
me rend|rendent fou|folle|dingue|malade
s'en fiche|moque|fout
ça|ca|cela suffit
encore ce|cette|le|la * erreur|panne|bug|problème
encore ce|cette|le|la message d'erreur
perds|perdre|perdu * patience
c'est|voilà|déjà la|pour_la troisième|quatrième|cinquième|sixième|énième|dixième fois
quel|quelle bazar|cauchemar|pagaille|désastre|horreur|enfer
à bout
frustr~
énerv~
m'énerve
agaç~
agace
pénible
lassé|lassée
encore une fois en_panne|cassé|le_même|la_même|bloqué|planté
encore en panne
toujours le|la même|meme|problème|probleme|erreur
toujours pas|rien
toujours en panne
pour la deuxième|troisième|quatrième|énième|enième fois
depuis des jours|semaines|mois|heures
ça|ca fait * jours|semaines|mois|heures que|qu'on|sans
perds|perdons|perdre|perdu|fait_perdre * temps
perte de temps
marre de|d'attendre
fatigué|fatiguée de
ras le bol
quelle galère|plaie
c'est la galère
impossible de travailler
inutilisable
inutile
ne sert à|a rien
est|c'est|trop|vraiment|complètement nul|nulle
rien ne marche|fonctionne
pfff
)";

constexpr std::string_view kAngry = R"(
inacceptable
inadmissible
intolérable
scandaleux
honteux
une honte
on se moque|fout de
vous vous moquez|foutez de
furieux|furieuse
en colère
j'en ai marre|assez
y en a marre
c'est n'importe quoi
incompétent~
vous|vous_êtes|êtes * nuls|inutiles|incapables
votre service|support|équipe est * nul|inutile|honte|lamentable
lamentable
merde
putain
bordel
foutu~
ridicule
)";

constexpr std::string_view kUrgent = R"(
urgent|urgente|urgemment|urgence
immédiatement
tout de suite
au plus vite
le plus vite|rapidement possible
ne peut pas attendre
dans l'heure
dès|des que possible
client|direction|directeur|directrice * attend
)";

constexpr std::string_view kNotUrgent = R"(
pas|rien d'|n'est pas? urgent
pas si|très|tres|vraiment urgent
rien ne presse
pas pressé
quand vous pourrez|pouvez
)";

constexpr std::string_view kOutage = R"(
tous|toutes nos|les|mes * à_l'arrêt|en_panne|coupés|coupées|bloqués|bloquées|morts|mortes
téléphones|caisses|serveurs|ordinateurs|systèmes|lignes|terminaux sont coupés|coupées|en_panne|à_l'arrêt|bloqués|bloquées|morts|mortes
aucun|aucune téléphone|caisse|serveur|ordinateur|poste * ne? marche|fonctionne
personne * ne? peut|arrive|parvient|accède
personne * n'arrive|n'a|n'accède|n'ouvre
personne ne * travailler|connecter|imprimer|accéder
plus personne
aucun de nous|d'entre * ne
tout le bureau|service|monde|bâtiment|site|magasin|département * sans|bloqué|en_panne|coupé|ne
toute l'équipe|l'entreprise|l'usine|l'agence|la_boîte * sans|bloquée|en_panne|coupée|ne
le réseau|serveur|système|mail|wifi|site est|sont * en_panne|tombé|coupé|down
l'internet|internet est * en_panne|coupé|tombé
panne générale|totale|de_réseau|d'internet|du_réseau|de_courant
plus rien ne marche|fonctionne
tout est en_panne|bloqué|coupé|tombé
la production est * arrêtée|bloquée
)";

constexpr std::string_view kNoOutage = R"(
personne ne doit|devrait|doive|veut
personne d'autre|sauf
que personne
)";

constexpr std::string_view kSensitive = R"(
mot de passe
mots de passe
mdp
code de vérification|sécurité|validation
compte * bloqué|piraté|compromis|verrouillé
mail|message|lien|courriel|email|pièce|appel suspect|bizarre|étrange|douteux|frauduleux
cliqué * lien|pièce|mail
hameçonnage
piraté|piratée|piratage|pirates|pirate
hacké|hackée
virus
cheval de troie
rançongiciel
fuite de données
volé|volée|volés
on m'a volé
perdu mon|ma|le|la portable|téléphone|ordinateur|badge|clé|carte
salaire
fiche de paie|paye
bulletin de paie|salaire
harcèlement|harcelement
harcèle|harcelé|harcelée|harcèlent
discrimin~
menace|menacé|menacée|menaces
insulte|insulté|insultée|insultes
arrêt maladie
je suis malade
maladie
enceinte
grossesse
burn_out|burnout
dépression|déprime|déprimé|déprimée
suicid~
me faire du mal
en finir avec la|ma vie
mettre fin à mes jours
ne veux plus vivre
licenciement
licencié|licenciée
on m'a viré|virée|licencié|licenciée
confidentiel~
en toute confiance
fraude
chantage
comité d'entreprise
lire|lit|voir|surveille|espionne * mails|messages|courriels d'un|de mon|ma|mes|un|collègue
)";

constexpr std::string_view kTrouble = R"(
me|nous|m' crie|hurle|humilie|rabaisse
m'humilie|m'insulte|m'agresse
harcèlement|harcelement
harcèle|harcelé|harcelée|harcèlent
discrimin~
menace|menacé|menacée|menaces
insulte|insulté|insultée|insultes
chantage
burn_out|burnout
dépression|déprime|déprimé|déprimée
)";

constexpr std::string_view kDanger = R"(
suicid~
me faire du mal
en finir avec la|ma vie
mettre fin à mes jours
ne veux plus vivre
)";

constexpr std::string_view kSecurity = R"(
sac|sacoche|mallette|valise * disparu|volé|volée|disparue
sms suspect|bizarre|étrange|douteux|frauduleux
oublié|laissé|perdu * téléphone|portable|ordinateur|badge|tablette|clé|carte * taxi|train|bus|avion|hôtel|métro|restaurant|café|tram
se faisait|fait|faire passer pour
s'est fait passer pour
donné|saisi|tapé|communiqué * code|mot_de_passe|identifiants
compte * piraté|compromis
mail|message|lien|courriel|email|pièce|appel suspect|bizarre|étrange|douteux|frauduleux
cliqué * lien|pièce|mail
hameçonnage
phish~
piraté|piratée|piratage
hacké|hackée
virus
cheval de troie
rançongiciel
fuite de données
volé|volée|volés
perdu mon|ma|le|la portable|téléphone|ordinateur|badge|clé|carte
)";

constexpr std::string_view kNotSensitive = R"(
fenêtre|invite|message de|du mot de passe * administrateur
demande|demandé|réclame un|le mot de passe administrateur|admin|d'administrateur
mot de passe administrateur|d'administrateur|admin
gestionnaire de mots de passe
protégé|protégée|protégés par mot de passe
collègue|collegue|salarié|salariée|employé|employée|quelqu'un * a_démissionné|démissionne|part|quitte|s'en_va|nous_quitte
)";

constexpr std::string_view kProblem = R"(
ne|n' marche|fonctionne|démarre|répond|charge|s'ouvre|imprime|s'allume|arrive|marchent|fonctionnent plus|pas
marche|fonctionne|démarre|répond|imprime|s'ouvre|s'allume plus|pas
marche|fonctionne|démarre|répond|imprime|s'ouvre|s'allume|marchent|fonctionnent toujours|vraiment|même|encore|absolument plus|pas
n'imprime|n'ouvre|n'affiche|n'allume|n'envoie plus|pas|rien
je n'arrive|arrive pas|plus à|a
je ne? peux|peut plus|pas * connecter|ouvrir|imprimer|accéder|envoyer|entrer|travailler
en panne
cassé|cassée|cassés|cassées
bloqué|bloquée|figé|figée
planté|plante|plantent
message d'erreur
affiche une erreur
erreur quand|lors|au|à
écran noir|bleu|blanc|cassé|figé
bourrage
pas de|d' signal|son|image|connexion|réseau|internet
plus de|d' signal|son|image|connexion|réseau
plus d'internet|d'image|de_connexion
disparu|disparue|disparus
)";

constexpr auto kTag = [](MoodWord word) { return static_cast<int>(word); };

const std::array kLists{
    PatternList{kTag(MoodWord::Pleased), kPleased},
    PatternList{kTag(MoodWord::Anxious), kAnxious},
    PatternList{kTag(MoodWord::Frustrated), kFrustrated},
    PatternList{kTag(MoodWord::Angry), kAngry},
    PatternList{kTag(MoodWord::Urgent), kUrgent},
    PatternList{kTag(MoodWord::NotUrgent), kNotUrgent},
    PatternList{kTag(MoodWord::Outage), kOutage},
    PatternList{kTag(MoodWord::NoOutage), kNoOutage},
    PatternList{kTag(MoodWord::Sensitive), kSensitive},
    PatternList{kTag(MoodWord::NotSensitive), kNotSensitive},
    PatternList{kTag(MoodWord::Trouble), kTrouble},
    PatternList{kTag(MoodWord::Danger), kDanger},
    PatternList{kTag(MoodWord::Security), kSecurity},
    PatternList{kTag(MoodWord::Problem), kProblem},
};

}  // namespace

std::span<const PatternList> french_mood_words() {
    return kLists;
}

}  // namespace ajar::understanding
