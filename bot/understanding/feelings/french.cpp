// How French sounds when something is felt, and when it is not.

#include "bot/understanding/feelings/lessons.hpp"

namespace ajar::understanding {
namespace {

constexpr std::string_view kUpset = R"(
laissez tomber, ça ne sert à rien
vous le faites exprès
on me prend pour un imbécile
on se fiche de nous
je ne supporte plus ce logiciel
je ne supporte plus ces réponses automatiques
ça commence à bien faire
deux mois pour une souris
le technicien est passé et rien n'est réglé
je suis écœuré
tout est mélangé et personne ne s'en occupe
je préviens depuis lundi et personne ne réagit
à quoi servez-vous
n'importe quoi
c'est du grand n'importe quoi
c'est la quatrième fois que je signale la même chose
je l'ai déjà expliqué à trois personnes
personne ne me répond jamais
quelqu'un va-t-il faire quelque chose
j'abandonne avec cet engin
c'est si compliqué de changer un mot de passe
j'attends depuis plus d'une semaine
toujours rien, pas même une réponse
nous le demandons depuis le printemps
c'est une honte que ce soit si long
ce système est une blague
tous les matins la même galère
ça a encore planté et j'ai tout perdu
encore une heure de perdue
j'ai gâché une demi-journée
quelle perte de temps
j'en ai marre des mises à jour
j'en ai ras le bol
ras-le-bol
ça m'énerve
ça me rend fou
ça me met hors de moi
je suis furieux
je suis très en colère
je suis excédée
quelle plaie
c'est pénible
c'est exaspérant
c'est scandaleux
est-ce que quelqu'un lit ces tickets
ça intéresse quelqu'un
pourquoi faut-il que ce soit si compliqué
pourquoi rien ne marche jamais ici
il faut supplier pour un câble
on m'avait dit lundi et toujours rien
vous l'aviez promis il y a des semaines
encore une promesse non tenue
encore une fois personne n'est venu
on me renvoie de l'un à l'autre
personne ne se sent concerné
j'ai tout essayé et rien n'y fait
rien de ce que vous avez proposé n'a marché
ça je l'ai déjà fait et c'est pareil
c'est frustrant
incroyable
on se moque de moi
ça ne sert à rien
quel désastre
quel service
j'attendais mieux de vous
je suis déçue, pour rester polie
génial, l'autre écran est mort aussi
super, encore une erreur
il ne manquait plus que ça
évidemment ça tombe en panne cinq minutes avant la réunion
bon sang
c'est pas vrai
encore
pff, ça a gelé
impossible de travailler comme ça
comment voulez-vous que je fasse mon travail
ma patience a des limites
ça suffit maintenant
trop c'est trop
qui a eu cette idée
ça n'a aucun sens
j'ai l'impression de parler à un mur
mon ticket a été fermé et le problème est toujours là
toute l'équipe est remontée
j'ai l'air ridicule à chaque réunion avec ce casque
c'est cassé depuis une éternité et personne ne bouge
trois appels, trois réponses différentes
des heures au téléphone pour rien
j'ai envie de hurler
ma journée est fichue
il y a toujours quelque chose
ça n'en finit pas
un réseau stable, c'est trop demander
que des ennuis avec ce téléphone
il faut vraiment le remplir une troisième fois
je refuse de tout recommencer
réparez-le une bonne fois
un vrai cauchemar
c'est le chaos
)";

constexpr std::string_view kAnxious = R"(
dites-moi qu'il y a une sauvegarde
mon dieu, qu'est-ce que je fais
j'en tremble
j'en suis malade
j'ai la boule au ventre
j'ai très peur
j'ai le cœur qui bat
je suis morte d'inquiétude
je ne suis pas rassuré
pourvu que rien ne soit perdu
pourvu que ça ne se voie pas
est-ce que je risque quelque chose
est-ce que je risque ma place
je n'ose pas l'éteindre
les invités arrivent et rien ne marche
le contrôle est demain et il manque la moitié
je redoute le changement de logiciel
j'appréhende beaucoup lundi
j'ai payé la mauvaise facture, peut-on l'arrêter
j'ai oublié le portable dans le train
on va me le faire payer
quelqu'un a pu voir mon dossier
j'ai peur d'avoir fait une bêtise
j'ai peur que tout soit perdu
je crains que quelqu'un ait mon mot de passe
je crains que nous n'y arrivions pas à temps
et si ça tombe en panne pendant la démonstration
dites-moi qu'on peut le récupérer
au secours, je panique
je suis en panique
je suis très nerveux pour demain
je suis malade rien que de penser à l'audit
je n'en dors plus
ça m'empêche de dormir
mon cœur s'est arrêté
je tremble
oh non, je l'ai envoyé à tout le monde
mon dieu, j'ai supprimé le dossier
je crois que j'ai supprimé ce qu'il ne fallait pas
je crois que j'ai fait une grosse erreur
est-ce que j'ai tout perdu
est-ce que je vais avoir des ennuis
vais-je être renvoyé pour ça
mon chef va me tuer
je ne sais plus quoi faire
je ne sais pas comment m'en sortir
je suis dépassée
ça me dépasse
je suis sous pression
je suis stressé, c'est à rendre ce soir
le client arrive dans vingt minutes et le projecteur est mort
tout dépend de ce fichier
nous perdons le contrat si ça ne part pas aujourd'hui
ce serait une catastrophe
j'espère qu'il n'est pas trop tard
j'espère que je n'ai rien cassé
j'espère que personne ne l'a vu
est-ce que je me suis fait pirater
est-ce que quelqu'un lit mes mails
il y a quelque chose de bizarre à l'écran et ça me fait peur
j'ai donné mon numéro de carte et maintenant je doute
j'ai cliqué sur le lien, c'est grave
était-ce une arnaque
ai-je mis l'entreprise en danger
j'ai un mauvais pressentiment
je ne suis pas tranquille avec ce mail
j'appréhende la migration
je n'ose pas appuyer sur le bouton
je n'ose pas redémarrer
je ne veux rien casser
dix ans de travail pourraient disparaître
ma thèse est sur ce disque et il claque
mes photos sont-elles perdues pour toujours
je ne le trouve nulle part et je désespère
je suis angoissé
le conseil attend et je n'arrive pas à entrer
je dois présenter dans dix minutes et j'ai les mains qui tremblent
vite s'il vous plaît, je suis très inquiète
est-ce grave
dois-je m'inquiéter de cet avertissement
ça m'inquiète beaucoup
je suis de plus en plus nerveux
je ne sais pas vers qui me tourner
c'est ma première semaine et je suis seul avec ça
)";

constexpr std::string_view kPleased = R"(
ouf, je respire
ouf, tout est là
ça remarche, merci à tous
c'est reparti, super
enfin connecté, merci
vous êtes des champions
je suis aux anges
c'est le jour et la nuit
je n'en reviens pas, c'est réparé
je suis bluffée
dites à votre collègue qu'il a été parfait
transmettez mes félicitations à l'équipe
c'est un plaisir d'aller travailler
tout s'est très bien passé
tout roule
plus besoin de tout ressaisir, quel confort
vous m'enlevez une épine du pied
c'est encore mieux que prévu
je dors mieux depuis
chapeau à toute l'équipe
c'était rapide, je suis impressionné
vous m'avez sauvé la journée
tu m'as sauvé la vie
vous êtes géniaux
vous êtes les meilleurs
je suis si content que ça remarche
enfin ça marche, quel soulagement
je suis soulagée
ça marche à merveille
ça fonctionne parfaitement
on ne peut pas mieux
j'adore le nouvel écran
c'était vraiment facile
quelle équipe formidable
chapeau
cinq étoiles
excellent travail
fantastique, mille mercis
je ne sais comment vous remercier
ça m'a énormément aidé
je suis ravie
je suis très content du résultat
waouh
waouh, déjà fait
génial, exactement ce qu'il me fallait
parfait, c'est exactement ça
quel bonheur
vous assurez
que ferions-nous sans vous
je n'ai jamais eu un aussi bon support
c'est tellement plus rapide qu'avant
mes collègues sont enchantés
une énorme amélioration
quelle bonne nouvelle
bravo
je vous dois un café
un vrai plaisir
)";

constexpr std::string_view kNeutral = R"(
j'ai besoin d'un portable pour une nouvelle collègue
pourrais-je avoir un deuxième écran
merci de réinitialiser mon mot de passe
mon mot de passe a expiré
j'ai oublié mon mot de passe
comment me connecter au wifi
où se trouve le client VPN
pouvez-vous m'ajouter au partage marketing
merci de donner à Tom l'accès au wiki
il nous faut une licence Photoshop
je voudrais commander un casque
y a-t-il un compte invité pour les visiteurs
combien de temps pour avoir un téléphone
quand arrive la nouvelle version d'Office
qui s'occupe du site web
l'imprimante du deuxième étage n'a plus de toner
l'imprimante n'imprime pas
ma souris ne marche plus
l'écran reste noir
je n'arrive pas à ouvrir le fichier
Outlook ne démarre pas
l'application affiche l'erreur 403
mon compte est bloqué
le lecteur réseau n'apparaît pas
je ne peux pas me connecter
il est écrit accès refusé
le lien ne marche pas
mon portable est lent
la mise à jour a échoué
merci d'installer Python sur mon poste
je voudrais essayer un autre navigateur
nous voulons automatiser le rapport hebdomadaire
c'est pour le projecteur de la salle 4
c'est pour douze personnes
d'ici fin mars
pour vendredi ce serait bien
seulement pour mon équipe
non, pas de données personnelles
il a deux ans
une dizaine de fois par semaine
je l'utilise tous les jours
nous regardons des plans et les commentons
pour pouvoir travailler de chez moi
parce que deux personnes arrivent en mai
ma responsable est d'accord
c'est dans le budget
je ne sais pas encore
cela dépend du prix
l'un ou l'autre me va
ce n'est pas urgent
quelles sont mes possibilités
peut-on utiliser un téléphone privé
faut-il une autorisation
combien ça coûte
renvoyez-moi le formulaire, s'il vous plaît
nous n'avons encore plus de licences
j'ai changé d'avis, merci d'annuler
j'ai une autre question
l'ancien est encore ici, où le rendre
j'ai perdu mon badge
mon téléphone est tombé et la vitre est fendue
une collègue part en juin, merci de fermer son compte
nous avons un atelier avec quarante invités
les données doivent être supprimées au bout d'un an
je suis nouveau ici
j'écris au nom de ma responsable
bonjour, j'ai une demande
merci
d'accord, merci
très bien
je comprends
qu'est-ce que cela veut dire
y a-t-il du nouveau
où en est ma demande
j'ai besoin d'accéder aux rapports d'incidents
nous voulons suivre les réclamations des clients
le rapport de risques est pour avril
je n'en ai plus besoin
rappelez-moi l'après-midi, s'il vous plaît
comment signaler une panne
)";

}  // namespace

std::span<const FeelingLesson> french_feelings() {
    static constexpr FeelingLesson kLessons[] = {
        {Emotion::Frustrated, kUpset},
        {Emotion::Anxious, kAnxious},
        {Emotion::Pleased, kPleased},
        {Emotion::Neutral, kNeutral},
    };
    return kLessons;
}

}  // namespace ajar::understanding
