// French turns of phrase: how people threaten, blame, excuse themselves, put off or leave open
// without any of the plain words for it. Grouped by what happens in the picture, so that a
// neighbour of a known wording is found, too. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kThreat = R"(
(s'en|s') (expliquer|expliquera|justifier) (au|aux|devant|chez|à|avec) ..
(le premier|la première|celui|celle|quiconque) qui ... (ira|aura|sera|fera|perdra|paiera|rendra|finira|passera|prendra|quittera) ..
# la place
(fait|faites|fais|faire|fera|ferez|feras) (ses|vos|tes|leurs|son|votre|ton) (cartons|valises|valise|bagages|paquet|adieux)
(cherche|cherchez|chercher|trouver|trouvez) .. (un autre|une autre|un nouvel|un nouveau|un bon) (emploi|poste|travail|place|avocat|employeur)
(vide|videz|vider|viderez|videras|débarrasse*) .. (bureau|casier|placard|tiroirs|armoire)
(prendre|prenez|prends|prend) la porte
(votre|ton|son|leur|c' est votre|c' est ton) (poste|place|emploi|contrat|badge|tête|clé|bail) .. (saute|sautera|sauter|jeu|terminé|fini|fini*|rendre|rendu|disparaît)
(coûté|coûter|coûtera|coûte) .. (place|poste|emploi|contrat|tête|cher|carrière)
(à|mis|mise|retrouver|retrouverez|finir) la (porte|rue)
# qui l'apprendra
(directeur|directrice|chef|cheffe|patron|proviseur|recteur|maire|préfet|rectorat|police|presse|parents|conseil|juge|hiérarchie) (le|l'|en)? (saura|apprendra|sera informé*|sera averti*|sera prévenu*|lira|entendra|recevra) ..
(vous|tu|il|elle) .. (expliquerez|expliqueras|expliquera|expliquer|répondrez|justifierez|justifieras) .. (devant|à|au|chez|auprès) ..
(votre|ton|son) nom .. (premier|tête|haut|liste|rapport|bureau|figure|sera|ira|va|apparaît) ..
(on|nous) (se|nous) (reverra|retrouvera|retrouverons|verra|reverrons) (au|devant|chez) (le|la)? (tribunal|juge|avocat|prud'hommes|justice)
(police|huissier|avocat|juge|gendarmes|inspecteur) .. (porte|sonnera|frappera|attend|débarque*)
# payer, ne plus avoir
(vous|tu|il) .. (paierez|paieras|paiera|payez|rembourserez|rembourseras) .. (de|sur|la|le|tout|facture|casse)
(retombez|retombes|repartez|repassez|passez|passes|glissez|glisses|descend*|finissez|finirez) .. (bas|fin|bout|queue|dernier|derniers) (de la)? (liste|pile|file)?
# l'avertissement
(celui|celle|ceux|le premier|la première|le prochain|la prochaine|quiconque|qui) (que|qui|qu')? ... , (il|elle|ils|c' est|je le|je la) ..
^ (touchez|touche|recommencez|recommence|essayez|essaie|revenez|reviens|avisez|avise|débranchez|débranche) .. , (et|vous|c' est|je) ..
(que) je (vous|t'|te|n'|ne|l'|le|la) .. (y)? (retrouve|reprenne|revoie|voie|prenne)
si je (vous|t'|te) (y)? (retrouve|reprends|revois|vois|prends|attrape) ..
(ne) .. (venez|viens|dites|dis) pas .. (plaindre|dire|prévenu*|averti*)
(tenez|tiens|tenir) .. pour (dit|averti*)
(vous|tu) (allez|vas) (comprendre|le sentir|sentir passer|déchanter|entendre parler) ..
# tout s'arrête
(une|un) (seule|seul|simple|unique) .. (et|suffit|peut|pourrait) .. (fin|fini|terminé|ferme*|coul*|ruine|adieu|mort|tout)
(c' est|ce serait|ce sera) (la fin|la mort|la ruine|la clé|le coup de grâce|l' arrêt de mort) (de|du|des|pour|sous) ..
(adieu|fini|finie|finis|terminé|terminée) (le|la|les|l'|votre|ton|tout) ..
)";

constexpr std::string_view kSanction = R"(
(cartons|valises|avocat|porte|rue|tribunal|saute|sautera|votre poste|votre nom|ton nom|mutation|muté*|rétrograd*|exclu*|interdit de|pénalité*|huissier*|gendarme*)
)";

constexpr std::string_view kAuthority = R"(
(commissariat|gendarmerie|mairie|notaire|tutelle)
(proviseur*|inspecteur*|inspection|ministère|parents|assureur|gendarme*|huissier*|notaire|président*|commandant)
)";

constexpr std::string_view kCalamity = R"(
(c' est la fin|adieu|âge de pierre|brûl*|explos*|incendi*|coup de grâce|arrêt de mort|ferme pour de bon|mettre la clé)
)";

constexpr std::string_view kExcuse = R"(
# tout ce qu'il y a à faire
(se|me|nous) (couper|plier|mettre|fendre|démultiplier|dédoubler) (en) (quatre|deux|dix)
(que|qu'|seulement|juste) (deux|une|quatre) (mains|bras|paire|têtes)
(fait|faisons|fais|faire) (comme|ce qu') (on|nous|je|il) (peut|pouvons|peux|faut)
(on|nous|je) (fait|faisons|fais) (comme|ce que|ce qu'|avec ce) ..
(un|une) (mois|semaine|année|période|rentrée|journée|saison) (de fou|de folie|de dingue|infernal|infernale|d' enfer|épouvantable|impossible)
(vous|tu) (n')? .. (idée|imaginez|imagines|savez|sais) .. (ce que|combien|tout ce|le nombre|de tout) ..
(la moitié|un tiers|les deux tiers|les trois quarts) (du|de l'|de la|des) (service|équipe|bureau|effectif|collègues) ..
(avec|il y a|on a|nous avons) (deux|trois|quatre|des|<num>) (postes|collègues|personnes|absents) (vacants|vacant|en moins|malades|absents|non pourvus|en arrêt)
(mets|mettez|mettre) .. (à notre|à ma|à sa) place
(je|nous|on) .. (suis|sommes|est) (plié*|mis|coupé*|démené*|défoncé*) ..
# ce n'est pas moi
(je|nous|on) (ne)? (fais|faisons|fait) (que|qu') ..
(je|nous|on) .. (n')? .. (pas|rien)? (de)? (comptes|compte|explications|justifications) à (rendre|donner|fournir) ..
(de|des) comptes à (rendre|donner) ..
(je|nous|on) .. (n')? .. (pas|rien) à (justifier|me justifier|nous justifier|expliquer|prouver)
(les|ces) (règles|délais|prix|horaires|lois|normes) , (ce)? (n' est|c' est) pas (moi|nous) ..
(personne|nul) .. (ne)? (nous|m') .. (prévenu|dit|demandé|consulté|remercié|averti) ..
(avant) (de|que) .. (vous|te|t'|râler|plaindre|fâcher|énerver|crier|protester) ..
(entre nous|franchement|honnêtement|sincèrement|sans mentir) , ..
)";

constexpr std::string_view kBurden = R"(
(de fou|de folie|de dingue|vacants|non pourvu*|double poste|heures sup*|pompier*|éteindre|jongl*|fin de mois|clôture|grippe|gastro)
)";

constexpr std::string_view kInnocence = R"(
(comptes à|justifi*|à ma place|à notre place|je ne fais que|se couper|pliés|mis en quatre)
)";

constexpr std::string_view kBlame = R"(
# ce que quelqu'un a fait, dit contre lui
(parce que|car|puisque|depuis que|comme) (la|le|les|l'|votre|vos|ton|tes|<name>) .. (envoyait|envoyaient|envoie|envoient|laissait|laissaient|a laissé|ont laissé|publiait|publiaient|oubliait|oubliaient|voulait|voulaient|faisait|faisaient|collait|branchait|copiait|imprimait|gardait|jetait|transférait) ..
(n' importe (comment|quoi|où)|à tort et à travers|à tout va|les doigts dans le nez|à la va-vite|par-dessus la jambe|à la légère)
(votre|ton|leur|le|la|les|vos) .. (stagiaire|secrétaire|collègue|collègues|chef|président|présidente|club|équipe|trésorier|assistant*|prestataire|bénévole*|élève*|imprimeur|fournisseur) .. (l'|les|la|le|en)? (a|ont|avait|avaient) .. (collé|envoyé|publié*|laissé|oublié|perdu|effacé|copié|ouvert|cassé|fait|branché|débranché|transmis|jeté|posté|mis)
(bravo|félicitations|chapeau|joli|quel talent|quelle prouesse|beau travail) (,|!|.|à|pour)
(à force de) ..
(voilà|voyez|regardez) (où (vous|tu|on|ça|cela|nous)|ce qui arrive|ce que c' est) ..
(c' est|ce sont) (votre|ton|leur|vos|leurs|la|le|les) .. (qui) (l'|les|la|le|avait|avaient|a|ont) .. (publié*|envoyé*|laissé*|demandé*|oublié*|perdu*|cassé*|effacé*|ouvert*|mis*)
(s'|se) (est|sont|étaient) (endormi*|assoupi*|reposé*) ..
(sans) (rien|même|avoir|jamais)? (demander|lire|regarder|prévenir|vérifier|réfléchir) (à personne|à quiconque|quoi que ce soit|d' abord)?
(vous l'|tu l') (avez|as) (bien)? (cherché|voulu)
(a|ont|avez|as) (choisi|coché|pris|saisi|entré|sélectionné) (le|la|les) (mauvais|mauvaise|mauvaises)
)";

constexpr std::string_view kOpenScope = R"(
(quand|lorsque|une fois que|jusqu' à ce que) (vous|tu) (aurez|auras|en aurez|en auras|n' en) .. (fini|assez|marre|besoin|terminé)
(tout|ce|autant|comme|quand|où|aussi longtemps|tant|pour ce) (ce)? (que|qu'|qui|dont)? (vous|te|tu|t'|bon vous|il vous|ça vous|cela vous) .. (chante|chantera|plaira|plaît|tente|tentera|semble|semblera|dit|dira|passe par la tête|voulez|veux|voudrez|amuse|arrange|en ferez|en feras|inspire)
(carte blanche|champ libre|sans compter|à votre guise|à ta guise|à loisir|comme bon|à l' envi|autant et plus|les yeux fermés|libre à vous|libre à toi)
(étendue|quantité|nombre|durée|détails|dates) .. (verra|verrons|libre|ouvert*|importe peu|plus tard|restent à|reste à)
)";

constexpr std::string_view kOpenTerms = R"(
(sous|avec|selon|moyennant) (les|des|la|quelques) .. (d' usage|de rigueur|habituel*|usuel*|coutumier*|de circonstance)
(petits caractères|clauses habituelles) ..
)";

constexpr std::string_view kVague = R"(
(au fil de l' eau|petit à petit|peu à peu|au fur et à mesure|suit son cours|suivent leur cours|arrive doucement|ne saurait tarder|ne devrait pas tarder|ne va plus tarder)
(un|une) de ces (quatre|jours|matins|soirs)
(au|le|en) (moment|temps|jour) (venu|voulu|utile|opportun)
(dès|quand|lorsque) .. (aura|aurons|aurai|trouve|trouverai|trouverons) .. (temps|moment|minute|créneau|occasion|calme|place)
(dès|quand|lorsque) .. (temps|moment|créneau|occasion|calme|planning) .. (permet|permettra|présente|présentera|revient|reviendra|revenu)
(d' ici peu|avant longtemps|à l' occasion|un beau jour|tantôt|incessamment|à la première occasion|en son temps)
! tantôt $
)";

constexpr std::string_view kUnnamed = R"(
(personnes|gens|agents|collègues|instances|autorités) (chargé*|compétent*|concerné*|responsable*|habilité*|en charge|de service|d' astreinte)
(du|de|au|de la|à la|l') (ressort|échelon|niveau|étage|hiérarchie|échelle) (de la|du|supérieur*|d' au-dessus|au-dessus|hiérarchique)?
(est|a été|sont) (désormais|maintenant|bien)? (escaladé*|remonté*|relayé*|aiguillé*) $
(est|a été|sont) (désormais|maintenant|bien)? (escaladé*|remonté*) ..
(ceux|celui|celle|celles) (qui|que|dont) .. (charge|s' en occupe*|astreinte|concerne|gère*|service)
(la|notre|leur|une|sa) (plateforme|cellule|astreinte|permanence|sous-traitance|hotline|tutelle)
)";

constexpr std::string_view kEvasion = R"(
(demande|mérite|gagne|gagnerait|reste|a besoin) .. (à|d')? (être)? (mûri|mûrir|creusé|creuser|réfléchi|pesé|peser|débattu|affiné)
(on|nous) (verra|verrons|verrons bien|verra bien|avisera|aviserons|en reparle|en reparlera|en reparlerons|y reviendra|y reviendrons) ..
(mérite|méritent|appelle|demande) (un|une|qu' on) (vrai|vraie|large|beau|long|longue|temps|réflexion|débat|discussion) ..
(laissons|laissez|laisser) .. (mûrir|décanter|reposer|venir|le temps|passer)
(dormir|plancher|cogiter|méditer) (dessus|là-dessus|sur) ..
(nous tient|nous tiennent|me tient) (tous)? à cœur
(reste|demeure|restent) (dans|à|en) (nos|l' esprit|nos pensées|l' étude|suspens|discussion|attente)
)";

constexpr std::string_view kAsToday = R"(
(continuent|continue|continuez|toujours|encore) .. (normal|normale|habituel*|ordinaire|ancien*|même|mêmes|plein tarif) ..
(gardez|gardent|garde|gardes|conservez|conservent|conserve|restez|restent|retrouvez) .. (actuel|actuels|actuelle|actuelles|habituel*|déjà|existant*|d' aujourd'hui|d' avant|de toujours)
(comme|ainsi que|là où|où|que|ce que) (vous|ils|elles|on|tu|c' est) (le|la|les|l'|y)? .. (déjà|actuellement|toujours|aujourd'hui|aujourd' hui) ..
(continuent|continuez|continue|continues|continuera|continueront) (de|d'|à|comme|avec|par) ..
(reste|restent|demeure|demeurent) (tel|telle|tels|telles|comme|inchangé*|en l' état) ..
)";

constexpr std::string_view kWall = R"(
(même pas en rêve|n' y (comptez|compte|pensez|pense) (même)? pas|que nenni|jamais de la vie|c' est (mort|niet)|aucune chance)
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Innocence, kInnocence},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::AsToday, kAsToday},
};

}  // namespace

std::span<const PhraseList> french_idioms() {
    return kLists;
}

}  // namespace ajar::tone
