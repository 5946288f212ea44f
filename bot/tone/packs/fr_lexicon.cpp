// French words that say little alone and much together: who is spoken of, what went wrong, what
// is held out. The fault model weighs their company; no rule fires on one of them. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kFailing = R"(
(dévers*|entass*|encombr*|engorg*|pollu*|accapar*|mélang*|brûlé|rayé|bousculé|malmen*)
(oubli*|néglig*|omis|ignor*|confond*|tromp*|perd*|égar*|effac*|supprim*|cass*|abîm*|débranch*|renvers*|écras*|touch*|appuy*|cliqu*|laiss*|endorm*|dort|dorment|dormi|traîn*|tard*|retard*|bloqu*|rat*|manqu*|plant*|bâcl*|gâch*|sabot*|foir*|pagaille|bazar|chaos|désordre|gaffe|bourde|sauté)
(négligence|inattention|étourderie|maladresse|incompéten*|incapable*|irresponsable*|imprud*|paress*|fainéant*|têtu*|entêtement|désinvolt*|désorganis*|brouillon*|nul|nuls|laxis*|insouci*|se moque*|se fiche*)
(gaspill*|dilapid*|claqué|tripot*|dans le dos|typique|pour changer|à son habitude|sans surveillance|bourré|fourré|expirer|faux chiffres)
(erreur|erreurs|faute|fautes|tort|méprise|coupable*)
(mal|trop tard|en retard|à moitié|incompl*|incorrect*|dernière minute|illisible|n'importe quoi|n' importe quoi|de travers)
sans (lire|regarder|demander|prévenir|réfléchir|vérifier|autorisation|consulter|dire)
(ne|n'|pas|jamais) .. (lu|lit|lisez|lis|prévenu|prévient|demandé|répond*|vérifi*|écout*|signé|signe|suivi|respect*|sauvegard*|fait|dit|dites|tient|tiennent|livr*|signal*)
(aurait|aurais|auriez|auraient|devriez|devrais|devrait|fallait|fallu|suffisait) .. (dû|pu|lire|demander|prévenir|vérifier|connaître|savoir|attendre|été|fait)
(voilà ce qui|arrive quand|bien cherché|vous apprendra|t' apprendra|ça t'|qui a eu l' idée|à quoi bon)
)";

constexpr std::string_view kOutsider = R"(
(fournisseur*|fabricant*|éditeur*|opérateur*|prestataire*|bailleur*|propriétaire|transporteur*|livreur*|coursier*|banque|agence|société|entreprise|hébergeur*|installateur*|ménage|nettoyage|gardien*|chauffeur*|électricien*|ouvriers)
(service|services|équipe|équipes|bureau|collègue*|stagiaire*|apprenti*|assistant*|prédécesseur*|chef|cheffe|gens|personnel|secrétaire*|étudiant*|bénévole*|commerciaux|direction|hiérarchie|curé|sœur|sacristain)
(compta|comptabilité|achats|ventes|rh|juridique|marketing|logistique|accueil|paie|communication|siège|comité|conseil|finances|magasin|technique)
(quelqu'un|quelqu' un|personne|celui|ceux|ils|elles|il|elle|eux|leur|leurs|ses)
)";

constexpr std::string_view kSanction = R"(
(bloqu*|coup*|ferm*|retir*|factur*|prélev*|licenci*|renvoy*|vir*|exclu*|dénonc*|signal*|inform*|suspend*|supprim*|annul*|confisqu*|pai*|pay*|perdr*|perdez|perds|plus d' ordinateur|plus d' accès|prive*|dehors)
(sanction*|pun*|avertissement*|blâme|amende*|poursuites|conséquence*|représailles|responsable*|répondr*|comptes|expliquer|regrett*|cher|ennuis|tribunal|justice|dossier|poste|place|emploi|salaire|poche|œil|dernier|dernière|contraint*|obligé*|expos*|jouez|joues|corbeille|file|oublier votre|oublier ton|ce qui vous attend|ce qui t' attend|verrez bien|verras bien|passera pas comme)
)";

constexpr std::string_view kAuthority = R"(
(chef|cheffe|supérieur*|hiérarchie|direction|directeur*|directrice*|conseil|doyen*|rectorat|recteur|police|tribunal|juge|avocat*|rh|drh|patron*|presse|inspection|responsable|évêque|proviseur|maire|préfet|comité)
)";

constexpr std::string_view kCalamity = R"(
(catastroph*|désastre*|désastreu*|ruin*|faillite|apocalyps*|effondr*|anéant*|détru*|dévast*|coul*|fin de|la fin|tout perdre|jamais|remettr*|carnage|hécatombe|péril|clé sous la porte|à genoux|drame|débâcle|cataclysme|enfer|cauchemar|mort*|fatal*|chaos|gouffre|vid*|nous tous|toute la boîte|toute l' entreprise|du jour au lendemain|en une nuit|chômage|à la une)
)";

constexpr std::string_view kBurden = R"(
(débord*|surcharg*|submerg*|satur*|noy*|croul*|dépass*|sous l' eau|à bout|effectif|sous-effectif|rotules|flux tendu|au taquet|en congé|congés|vacances|malad*|en arrêt|absent*|que trois|que quatre|que deux|trois personnes|deux bras|deux mains|en deux|partout à la fois|à la fois|course|chômé|urgent*|urgences|priorité*|autres dossiers|demandes|tickets|appels|postes|travail|boulot|agenda|planning|semaines|jour et nuit|retard à rattraper|pression|stress|souffl*)
)";

constexpr std::string_view kAlready = R"(
(déjà|encore|encore une fois|une fois de plus|de nouveau|à nouveau|toujours|comme toujours|comme d' habitude|plusieurs fois|mille fois|précédent*|dernier|dernière|pourtant|évidemment|bien sûr|la prochaine|depuis le temps|jamais|fois)
(dit|écrit|expliqué|répété|indiqué|précisé|mentionné|signalé|prévenu|rappelé|figurait|répondu|averti)
)";

constexpr std::string_view kInnocence = R"(
(faute|responsab*|attributions|ressort|rôle|payé*|décision|décid*|pas nous|pas moi|pour rien|reproch*|accus*|transmettre|transmets|messager|à mon arrivée|avant moi|avis|demandé notre|décharge|défense|honnête*|franc*|franchement|juste|mettez-vous|mettez vous|mets-toi|comprenez|comprendre|comprends|admettez|reconnaiss*|imaginez)
(fait|faisons|fais|faire|font|avons) .. (tout|possible|pouvons|peux|peut|pouvoir|mieux|maximum|plus)
(personne|nul|qui) .. (devin*|prévoir|prévu|savoir|pu|plaint*|prévenu*|mieux|plus vite)
(arrive|arrivent|humain*|erreur est|se trompe) .. (tout le monde|tous|meilleurs|humaine)?
(les autres|d' autres|ailleurs|tout le monde|chacun|partout) .. (aussi|attend*|long*|pire|tour)
(magie|magicien*|miracle*|devin*|pensées|boule de cristal|dieux|robots|machines|parfait*|infaillib*)
(que|seulement|simplement) .. (transmettre|appliquer|exécuter|humains|obéir|suivre)
(marchait|marche|fonctionn*|procédure|à la lettre|tests|normal*)
)";

constexpr std::array kLists{
    PhraseList{Cue::Failing, kFailing},
    PhraseList{Cue::Outsider, kOutsider},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Already, kAlready},
    PhraseList{Cue::Innocence, kInnocence},
};

}  // namespace

std::span<const PhraseList> french_lexicon() {
    return kLists;
}

}  // namespace ajar::tone
