// What a message does in the talk, in French. Accents are often left out in a chat, so both
// spellings stand where people use both. Apostrophes do not count: "c'est" is "cest".

#include "bot/understanding/acts.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kAffirm = R"(
oui oui
oui exactement|exact|merci|bien_sûr|bien_sur|voilà|voila|tout_à_fait|s'il_vous_plaît|svp|stp
oui c'est ça|ca|cela|exact|juste|bien_ça|bien_ca|correct|bon
c'est ça|ca|cela|exact|juste|bien_ça|bien_ca|correct
c'est bien ça|ca|cela
ouais
exact
exactement
tout à fait
bien sûr|sur
voilà|voila
en effet
effectivement
absolument
correct
parfaitement
allez y
vas y
)";

constexpr std::string_view kDeny = R"(
non non
non merci|pas_vraiment|pas_du_tout|pas_exactement|désolé|désolée
non ce n'est pas ça|ca|cela|exact|juste
non c'est pas ça|ca
ce n'est pas ça|ca|cela|exact|juste|correct
c'est pas ça|ca|exact|juste|correct
pas vraiment|exactement|tout_à_fait|du_tout
aucun|aucune
aucun|aucune de ceux_là|celles_là|ceux_ci
aucun|aucune des deux|trois
rien de tout? ça|ca|cela
autre chose
c'est faux
faux
)";

constexpr std::string_view kSkip = R"(
passer
passe|passez
suivant|suivante
question suivante
peu importe
ça|ca|cela m'est égal|egal
n'importe
n'importe lequel|laquelle|quoi
c'est égal|egal|pareil
je préfère|prefere ne pas le? dire
)";

constexpr std::string_view kDontKnow = R"(
je ne? sais pas
je ne? sais pas encore|trop|vraiment|exactement|du_tout|désolé
euh|bah|ben je ne? sais pas
j'sais|chais pas
aucune idée|idee
je ne? sais vraiment|toujours|honnêtement pas
franchement|honnêtement|vraiment je ne? sais pas
vraiment aucune idée|idee
je n'ai aucune idée|idee
je n'ai|j'ai pas d'idée|d'idee
pas la moindre idée|idee
je ne? suis pas sûr|sur|sûre|certain|certaine
pas sûr|sûre|certain|certaine
difficile à|a dire
je ne? saurais pas? dire
il faudrait que je demande|vérifie|regarde
je dois|devrais demander|vérifier|regarder
)";

constexpr std::string_view kAcceptance = R"(
d'accord
d'accord merci|très_bien|parfait
ok|parfait|très_bien|super|bien merci
ok|parfait|très_bien|super|bien merci beaucoup
très|tres bien
ça|ca|cela me va|convient
ça|ca|cela me va|convient très|tout_à_fait bien?
ça|ca marche
entendu
c'est noté|bon|parfait|bien|d'accord|ok
c'est bon pour moi|nous
c'est compris
compris
je comprends
ça|ca se comprend
ça|ca paraît|parait|semble raisonnable|juste|bien
je suis|on_est|nous_sommes d'accord
marché|marche conclu
)";

constexpr std::string_view kCancelWhole = R"(
annuler
annulez|annule|annulez_le
annulez|annule ça|ca|tout|la_demande|ma_demande
laissez|laisse tomber
oubliez|oublie
oubliez|oublie ça|ca|cela
plus besoin
je n'en ai plus besoin
ce n'est|c'est plus la_peine|nécessaire|utile
c'est résolu|réglé|regle
)";

constexpr std::string_view kGreeting = R"(
bonjour bonjour|à_tous|a_tous|l'équipe|tout_le_monde|madame|monsieur
bonsoir
coucou
salut à_tous|l'équipe|tout_le_monde
rebonjour
)";

constexpr std::string_view kThanks = R"(
merci merci|bien|encore|à_vous|infiniment|d'avance
merci pour tout|votre_aide|ton_aide|l'aide|la_réponse|votre_réponse
merci beaucoup pour tout|votre_aide|ton_aide|l'aide|la_réponse|votre_réponse
mille mercis
un grand merci
)";

constexpr std::string_view kSmallTalk = R"(
comment ça|ca va
ça|ca va
comment allez vous
comment vas tu
qui êtes|etes vous
qui es tu
t'es|es_tu|êtes_vous un robot|bot|humain
au revoir
à|a bientôt|demain|plus
bonne journée|soirée|nuit
bon week_end|weekend
mdr
haha
)";

constexpr std::string_view kLeadGreeting = R"(
bonjour à_tous|a_tous|l'équipe|tout_le_monde|madame|monsieur
bonsoir
salut
salut à_tous|a_tous|l'équipe|tout_le_monde
coucou
)";

constexpr std::string_view kLeadThanks = R"(
merci
merci beaucoup|bien|d'avance
merci beaucoup? pour votre|ton|l'|la|cette réponse|aide|info
)";

constexpr std::string_view kLeadDeny = R"(
bien sûr que non
non
non merci|pas_vraiment|pas_exactement
ce n'est pas ça|ca|cela|exact|juste
c'est pas ça|ca
pas exactement|tout_à_fait|vraiment
)";

constexpr std::string_view kLeadAffirm = R"(
oui
oui exactement|exact|c'est_ça|bien_sûr|tout_à_fait
exactement
tout à fait
c'est ça|exact
bien sûr
)";

constexpr std::string_view kLeadCorrection = R"(
non attendez|attends|pardon
attendez|attends
pardon
pardon je voulais|veux dire
je voulais|veux dire
je me suis trompé|trompée|mal_exprimé|mal_exprimée
correction
je corrige
erreur de ma part
plutôt|plutot
ou plutôt|plutot
en fait
en réalité|realite
finalement
non je voulais|veux dire
non pardon
)";

constexpr std::string_view kTalkToPerson = R"(
parler à|a|avec une|un|quelqu'un|votre|le|la personne|humain|quelqu'un|collègue|collegue|technicien|technicienne|responsable|conseiller|chef|équipe
parler à|a|avec quelqu'un
parler à|a|avec une vraie personne
joindre|contacter quelqu'un|une_personne|un_humain|un_responsable|un_technicien
passez|mettez|passe moi quelqu'un|une_personne|un_humain|un_responsable
rappelez|rappeler|appelez moi
me rappeler|rappelle|rappelez
quelqu'un peut|pourrait|peut_il m'appeler|me_rappeler|m'aider_en_personne
vraie personne
un humain|être_humain s'il|svp|plutôt
pas à|avec|a une|un machine|robot|bot
)";

constexpr std::string_view kCancelAnywhere = R"(
^laissez|laisse tomber
^oubliez|oublie ça|ca|cela|la
je veux|voudrais|souhaite annuler|retirer * demande|commande
annulez|annule|retirez|retire ma|la|cette demande|commande
je n'en|j'en|on_n'en ai|a plus besoin
plus besoin de
)";

constexpr std::string_view kStatusQuestion = R"(
des nouvelles
du nouveau
y a_t_il du|des nouveau|nouvelles
où|ou en est|êtes|sommes|etes * ma|la|ça|vous|demande|nous|mon
quand * aurai_je|aurai|recevrai|recevrai_je|reçois|arrive|arrivera|saurai|saurai_je|répondez|serait|sera
quel est l'état|l'etat|le_statut|l'avancement
où|ou est|reste mon|ma
j'attends|on_attend|nous_attendons toujours|encore
est_ce que ma|mon|la|c'est * validé|validée|approuvé|approuvée|commandé|traitée|traité|décidé
ma demande * avance|avancé|traitée|validée
)";

constexpr std::string_view kPushback = R"(
ça|ca|cela ne? m'aide|me_va|me_convient|suffit|résout|resout pas|rien
ce n'est|c'est pas possible|juste|normal|acceptable|suffisant|une_solution|une_réponse|logique|sérieux
je ne? suis pas * d'accord
je ne? comprends pas pourquoi|cette_réponse|cette_décision|votre_décision
je ne? peux pas accepter
je n'accepte pas
pourquoi * pas|refusé|refusée|refus
c'est|beaucoup|bien trop tard|cher|long|lent
les autres * ont|en_ont|l'ont
tout le monde en a|l'a
c'est injuste|absurde|ridicule
il y a|doit_y_avoir une? erreur|malentendu
vous avez mal compris
vous vous trompez
réexaminez|reconsidérez|revoyez
j'insiste
vous êtes|etes sérieux|serieux
mais mon|ma|notre chef|chefs|collègue|collègues|équipe|responsable
^mais j'en ai besoin
^mais on|nous|je en|ai|avons besoin
)";

const std::array kLists{
    ActList{Act::Affirm, Where::Whole, kAffirm},
    ActList{Act::Deny, Where::Whole, kDeny},
    ActList{Act::Skip, Where::Whole, kSkip},
    ActList{Act::DontKnow, Where::Whole, kDontKnow},
    ActList{Act::Acceptance, Where::Whole, kAcceptance},
    ActList{Act::Cancel, Where::Whole, kCancelWhole},
    ActList{Act::Greeting, Where::Whole, kGreeting},
    ActList{Act::Thanks, Where::Whole, kThanks},
    ActList{Act::SmallTalk, Where::Whole, kSmallTalk},
    ActList{Act::Greeting, Where::Lead, kLeadGreeting},
    ActList{Act::Thanks, Where::Lead, kLeadThanks},
    ActList{Act::Deny, Where::Lead, kLeadDeny},
    ActList{Act::Affirm, Where::Lead, kLeadAffirm},
    ActList{Act::Correction, Where::Lead, kLeadCorrection},
    ActList{Act::TalkToPerson, Where::Anywhere, kTalkToPerson},
    ActList{Act::Cancel, Where::Anywhere, kCancelAnywhere},
    ActList{Act::StatusQuestion, Where::Anywhere, kStatusQuestion},
    ActList{Act::Pushback, Where::Anywhere, kPushback},
};

}  // namespace

std::span<const ActList> french_act_words() {
    return kLists;
}

}  // namespace ajar::understanding
