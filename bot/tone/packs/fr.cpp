// French word lists: what a sentence does in a reply. The wordings that rules object to are in
// fr_wording.cpp. How a line is written: phrases.hpp. Elisions stand apart: "j' ajoute".

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kGreeting = R"(
^ (bonjour|bonsoir|salut|hello|coucou|cher|chère|chers|chères|madame|monsieur|mesdames)
)";

constexpr std::string_view kSignOff = R"(
^ (cordialement|bien|amicalement|salutations|sincèrement|merci|bises|respectueusement|cdt)
^ bien (à vous|à toi|cordialement|amicalement)
^ (avec|meilleures|sincères|recevez|veuillez) .. (salutations|agréer|cordiales)
^ (bonne|belle) (journée|soirée|semaine)
^ à (bientôt|plus|demain)
)";

constexpr std::string_view kFiller = R"(
merci .. (pour|de|d')
(nous avons|j' ai|on a) (bien)? (reçu|lu|étudié|examiné|pris|noté|regardé) .. (message|demande|question|souhait|idée|courrier)
(c' est|voilà) (une|un) (bonne|belle|excellente|vraie|sujet|question|idée|demande) ..
(sujet|question|demande|idée) .. (revient|à cœur|intéressante|tient|fréquente|important)
(nous espérons|j' espère) que ..
)";

constexpr std::string_view kAcknowledge = R"(
(je|nous|j') (comprends|comprenons|vois|voyons|entends|imagine|mesure) ..
(compris|bien noté)
(vous|tu) (voulez|souhaitez|aimeriez|veux|voudrais|aimerais|demandez|demandes|cherchez|dites|avez raison|as raison) ..
)";

constexpr std::string_view kEmpathy = R"(
(pénible|éprouvant|rageant|agaçant|frustrant|désagréable|embarrassant|stressant|gênant|fâcheux|dur|rude|râler)
(je|nous|j') (comprends|comprenons|imagine|mesure) .. (agacement|colère|déception|frustration|marre|inquiétude|stress|gêne|ras-le-bol)
)";

constexpr std::string_view kSource = R"(
(seul|seule) .. (habilit*|agréé*|certifi*|homologu*|de la maison|du site)
(contrat|contrats|licence|licences|accord|convention|loi|décret|audit|budget|règle|règles|règlement|clause|article|assurance|assureur|charte|directive|norme|avenant|arrêté)
(rgpd|cnil|iso|cse|direction|conseil|comité|tribunal|préfecture)
(coûte|coûtent|coûté|revient|facture|euros|€|prix|tarif)
(appartient|appartiennent|relève|relèvent|dépend|dépendent|tient|exige|exigent|impose|imposent|interdit|limite|prévoit|couvre|couvrent|expire|arrête|s'arrête|termine|transfère|contient|contiennent|dispose|réservée|réservées|prise|prises|pris|gelé|gelés|engagés|engagées|bloqué|copiés|volé|volés)
(virus|attaque|attaques|fraude|vol|fuite|faille|failles|sauvegarde|sauvegardes|garantie|données|chiffrement|mot de passe|confidentiel*|salaires|paie|patients|élèves)
(mesuré|mesurée|mesures|testé|test|essai|essais|vérifié|contrôle)
)";

constexpr std::string_view kHollow = R"(
(selon|conformément à|d' après|suivant) (notre|nos|la|les) (politique|règles|règlement|consignes|procédures) (interne|internes|en vigueur)? ,
(pour|par) (des)? (raisons|motifs|principe|politique) (de principe|internes|interne|d'organisation|diverses|générales|stratégiques|techniques|de politique|de sécurité|organisationnelles|d' organisation) $
(c' est|telle est|ce sont) (notre|la|nos|les) (politique|règle|règles|pratique|usage|habitude|façon) (interne|maison|habituelle|$)
(on a|nous avons) toujours (fait|procédé|fonctionné) ..
(c' est) (comme ça|ainsi) ..
(c' est ce que|ce que) .. (tout le monde|tous|chacun) (a|utilise|reçoit|ont)
(divers|plusieurs|différents) (facteurs|motifs|raisons|éléments)
(après) (mûre|longue|un examen) (réflexion|attentif)
)";

constexpr std::string_view kBecause = R"(
(parce que|parce qu'|puisque|puisqu'|vu que|vu qu'|étant donné|en raison|à cause|compte tenu|dès lors que)
)";

constexpr std::string_view kFronted = R"(
^ (comme|puisque|puisqu'|parce que|parce qu'|vu que|étant donné|faute de|suite à|en raison) ..
)";

constexpr std::string_view kLeadIn = R"(
(donc|c' est pourquoi|ainsi|par conséquent|du coup|alors|dès lors|de ce fait|pour cette raison|en conséquence|aussi|voilà pourquoi|c' est pour cela|d' où)
)";

constexpr std::string_view kDecision = R"(
^ si ,
^ (oui|d' accord|bien sûr|avec plaisir|entendu|accordé|volontiers|ok|c' est bon|c' est fait)
(reste|restent|resteront|restera|demeure|demeurent|garde|gardent|gardons|conserve|conservons|maintenons|maintient|laisse|laissons) ..
(plutôt que|plutôt qu'|au lieu|à la place|en deux temps|à mi-chemin)
(ce sera|ce seront|passe|passent|passera|partira|prolonge|prolongeons|ouvre|ouvrons) ..
(vous aurez|tu auras|vous avez|tu as|vous recevrez|tu recevras|vous pouvez|tu peux) ..
(je|j'|nous|on) (vous|te|t')? (mets|mettons|ajoute|ajoutons|donne|donnons|prolonge|ouvre|ouvrons|accorde|accordons|réserve|propose|proposons|retient|retenons|limite|garde|laisse|confie|confions) ..
(validé|validée|accordée|approuvé|approuvée|autorisé|autorisée)
(passe par|revient à|est chez|est entre les mains|décide|tranche)
)";

constexpr std::string_view kVerdict = R"(
^ (vous|tu) (pouvez|peux|aurez|auras|gardez|gardes|avez droit|recevrez|pourrez|pourras) ..
^ (je|nous|on|j') (vous|te|t')? (garde|gardons|laisse|laissons|ouvre|ouvrons|donne|donnons|accorde|propose|proposons|maintenons|maintient|mets|prête) ..
)";

constexpr std::string_view kEvasion = R"(
(pris|prenons|prends|prise) (bonne)? note
(bien noté|c' est noté|notée|à l' étude|en réflexion|en cours de réflexion|en cours d' examen|en cours d' étude|en considération)
(on|nous) (verra|verrons|va voir|allons voir) ..
(sera|seront|serait) .. (étudié*|examiné*|considéré*|discuté*|évalué*|pris en compte|prise en compte)
(nous|on) (gardons|garde) .. (à l' esprit|en tête|de côté|sous le coude)
(difficile|compliqué|délicat|trop tôt|pas simple|pas facile|pas évident) .. (dire|répondre|trancher|savoir)?
(ça|cela|tout) dépend (de comment|de la façon|comment|$)
(peut-être|éventuellement|sans doute|possiblement|pourquoi pas)
(ni oui ni non|affaire à suivre|à suivre|à voir|qui sait)
(y|à) (réfléchir|réfléchissons|réfléchit|penser) ..
(sujet|question|idée|piste) .. (intéressant*|passionnant*|mérite|complexe|vaste)
)";

constexpr std::string_view kOffer = R"(
(vous|t') (attend|attendent)
(vous pouvez|tu peux|vous pourrez|tu pourras|on peut|nous pouvons|je peux) ..
(je|j'|nous|on) (vous|te|t'|l'|y|la|le|les) (ajoute|ajoutons|installe|installons|prête|prêtons|envoie|envoyons|montre|montrons|donne|donnons|prépare|copie|mets|laisse|livre|forme|programme|ouvre) ..
(vous|te|t'|les) (installe|prête|envoie|montre|donne|prépare|copie|met|laisse|livre|forme|remet|remettra|remettront|apporte|ajoute) ..
(à la place|alternative|solution|en attendant|d' ici là|sinon|suffit|existe|il y a|pour que|pour vos|pour votre|pour tes|pour ton|pour ta|pour le|pour la|pour les) ..
(utilisez|utilise|prenez|prends|essayez|essaie|demandez|demande|choisissez|choisis) ..
)";

constexpr std::string_view kAsToday = R"(
comme (aujourd'hui|avant|d' habitude|actuellement|maintenant|jusqu' ici|jusqu' à|toujours|jusqu')
(continuez|continue|continuer|continuent) .. (à|comme|de|par)
(comme|ainsi que) (vous|tu|on|nous|ils) (le|l')? .. (déjà|toujours|actuellement|aujourd'hui|aujourd' hui|maintenant)
(circuit|voie|procédure|processus|chemin|parcours) (habituel|habituelle|actuel|actuelle|normal|normale|en place)
)";

constexpr std::string_view kChange = R"(
(changerait|changeraient|change|changent|changer) .. (donne|réponse|décision|cela|ça|choses)
(condition|conditions) (est|sont|serait|:|pour) ..
)";

constexpr std::string_view kVacant = R"(
(si|quand) .. (circonstances|choses|situation|conditions) .. (changent|change|changeait|changeaient|évoluent|évolue|évoluait|évoluaient|permettent|permet)
)";

constexpr std::string_view kIf = R"(
! ^ si ,
^ (si|s' il|s' ils|quand|en cas|au cas|et si|sinon|dès)
(si|s' il|s' ils|en cas de|au cas où)
)";

constexpr std::array kLists{
    PhraseList{Cue::Greeting, kGreeting},
    PhraseList{Cue::SignOff, kSignOff},
    PhraseList{Cue::Filler, kFiller},
    PhraseList{Cue::Acknowledge, kAcknowledge},
    PhraseList{Cue::Empathy, kEmpathy},
    PhraseList{Cue::Source, kSource},
    PhraseList{Cue::Hollow, kHollow},
    PhraseList{Cue::Because, kBecause},
    PhraseList{Cue::Fronted, kFronted},
    PhraseList{Cue::LeadIn, kLeadIn},
    PhraseList{Cue::Decision, kDecision},
    PhraseList{Cue::Verdict, kVerdict},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::Offer, kOffer},
    PhraseList{Cue::AsToday, kAsToday},
    PhraseList{Cue::Change, kChange},
    PhraseList{Cue::Vacant, kVacant},
    PhraseList{Cue::If, kIf},
};

}  // namespace

std::span<const PhraseList> french_structure() {
    return kLists;
}

}  // namespace ajar::tone
