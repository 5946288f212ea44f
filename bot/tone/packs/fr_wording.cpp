// French word lists: the wordings that rules object to, and the small words rules look for.
// How a line is written: phrases.hpp. Elisions stand apart: "n' est pas".

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
! (pas|point|jamais) (du tout)? (impossible|interdit|interdite|exclu|exclue|inconcevable)
(ne|n') .. (pouvons|peux|pourrons|pourrai|peut|pourra|pouvez|pourrez|saurions|saurais|puis) .. (pas|rien|plus) ..
! (ne|n') (peut|peuvent) pas (couvrir|contenir|dépasser)
! ne pouvez pas (attendre|patienter|ouvrir|venir)
(ne|n') .. (pas|plus|point) (possible|envisageable|faisable|permis|autorisé|autorisée|réalisable|acceptable|une option|négociable|recevable|prévu de)
(pas|point|non) (possible|envisageable|faisable|réalisable|autorisé|autorisée|recevable|négociable|question)
(il est|c' est|est|sont|serait|reste|demeure) .. (impossible|interdit|interdite|exclu|exclue|inenvisageable|inacceptable|hors de question|proscrit|défendu)
(impossible|hors de question|inenvisageable|inconcevable|irrecevable|exclu|pas question|rien à faire|niet)
(refusons|refuse|refusé|refusée|rejetons|rejeté|rejetée|déclinons|déclinée|opposons|refuser|rejeter|décliner)
! refuse (ma|mon|ta|ton|la|le|les|de)
(sommes|suis) (contraints|obligés|contraint|obligée|obligé|au regret|dans l' obligation|dans l' impossibilité|dans l' incapacité) ..
(on ne|nous ne|je ne|n') (fait|faisons|fais|installons|installe|proposons|acceptons|prêtons|autorisons|accordons) pas ..
(c' est|ce sera|la réponse est|réponse :|un|grand|ferme) non $
^ non (,|.|:|!)
(rien) .. (pouvons|puisse|puissions|peut|à faire) ..
(pas) de (solution|possibilité|moyen|dérogation|exception) (possible|pour|$)
)";

constexpr std::string_view kApology = R"(
(désolé|désolée|désolés|désolées|navré|navrée|navrés|pardon|pardonnez*|pardonne*|excuse|excuses|excusez*|excuser|confus|confuse)
mea culpa
! sans excuse*
! pas (s'|nous|m')? (excuser|demander pardon)
)";

constexpr std::string_view kRegret = R"(
(regrette|regrettons|regret|regrets|regrettable)
)";

constexpr std::string_view kGrovel = R"(
(infiniment|profondément|terriblement|sincèrement|mille|affreusement|de tout cœur|platement|humblement|du fond du cœur|vraiment vraiment|tellement) .. (désolé*|navré*|excuses|pardon|confus*|honte)
(supplie|supplions|implore|implorons|honte|impardonnable|inexcusable|à genoux|pardonnez-nous|votre pardon|ton pardon)
)";

constexpr std::string_view kExcuse = R"(
(tout le monde|chacun|on) .. (erreur|erreurs|se trompe)
(personne) (ne)? (nous|m') (a|avait) (prévenu|dit|averti|informé)
(ce n' est pas|c' est pas) (nous|moi) qui
(avant) mon (arrivée|temps)
(j' ai|nous avons) les mains liées
(déjà) (dit|expliqué) .. (fois|clairement)
(nous|on) ne (fait|faisons) pas (les règles|de miracles|la loi)
(avec) tout ce (que|qui|qu') .. (bras|sur|en ce moment)
comme (je|nous|on|déjà|indiqué|expliqué|dit|mentionné|précisé) .. (dit|expliqué|indiqué|écrit|disais|disions|mentionné|précisé|rappelé|l' ai|vous l'|déjà) 
(je|nous|on) (vous|te|t'|l')? (l')? (ai|avons|avais|avions|a) déjà (dit|expliqué|indiqué|écrit|prévenu|signalé|répondu)
(pour être|soyons|à vrai|honnêtement|en toute) (honnête|franc|juste|honnêtes|justes|dire|honnêteté|franchise)
(à|pour) (notre|ma|sa) (décharge|défense)
(nous sommes|on est|je suis|l' équipe est|tout le monde est|sommes|on) .. (débordés|débordé|débordée|surchargés|submergés|submergé|sous l' eau|saturés|à bout|en sous-effectif|noyés|dépassés|sur les rotules|à flux tendu|au taquet|en effectif réduit|que trois|que deux|que quatre|très occupés|pris de toutes)
(débordés|débordé|submergés|surchargés|sous l' eau|sous-effectif|effectif réduit|saturés|la tête sous)
(fait|faisons|fais|faire) .. (notre possible|mon possible|de notre mieux|de mon mieux|ce que nous pouvons|ce qu' on peut|tout notre possible|ce que je peux|le maximum|l' impossible|tout ce que|tout notre|au mieux)
(ce)? (n')? (est|était|sera|c' est|serait) .. pas (évidemment)? .. (notre|de notre|ma|de ma|nous|nos|mon) .. (faute|problème|travail|rôle|responsabilité|ressort|affaire|boulot|métier)
(pas|évidemment pas) (de)? (notre|ma) (faute|responsabilité|ressort|rôle|travail|problème)
(n'|ne) y (sommes|suis|pouvons|peux|peut) (pour)? (rien) ..
(nous|on) (n')? y (pouvons|peut|sommes|est) (pour)? rien
(pas|ni) (magiciens|devins|des robots|des machines|magicien|devin|voyants|infaillibles|bras|deux cents)
(que) (deux|dix) (bras|mains)
(autres|d' autres|beaucoup d' autres|mille) (priorités|choses|demandes|urgences|dossiers|chats) .. (à|que|en|$)
(ça|cela|ces choses) (arrive|arrivent|peut arriver) .. (tout le monde|partout|aux meilleurs|à tous)
(personne|nul) .. (pouvait|pourrait|aurait pu|n' aurait) .. (prévoir|savoir|faire|mieux|plus vite)
(hors|indépendant*|échappe) .. (contrôle|portée|volonté|notre)
(il faut|vous devez|tu dois|faut) (aussi|bien)? (comprendre|voir|savoir|se rendre compte) (que|qu') ..
(relancer|les relances|insister|réclamer) .. (ne|n'|rien|pas|changera|accélère)
(plus que|assez|déjà) (patient|patients|patience)
(chacun|tout le monde|les autres) .. (attend|son tour|aussi)
)";

constexpr std::string_view kBlame = R"(
^ si (vous|tu|les|le|la|on|<name>|votre|vos|l') ... (aviez|avais|avait|avaient|étiez|était|étaient) ... , ... (serait|serions|aurait|aurions|auriez|seraient|faudrait)
(ne serait|n' aurait) (pas|jamais) (arrivé|eu lieu|existé)
(prévenu|commandé|demandé|envoyé|signalé) (bien)? trop tard
(laissé|laisse|laissent) .. (pagaille|bazar|désordre|chantier|traîner)
(erreur|faute|problème) (vient|venait|est|était) .. (de vous|de toi|de chez vous|de votre côté|de ton côté|d' eux|de leur côté)
(vous|tu) (avez|as) .. (trop tard|n'importe comment|sans réfléchir|malgré)
(ne) (répond|répondent|lit|lisent|fait|font|tient|tiennent|prévient) (jamais|rien|pas)
(met|mettent|mis) (un temps fou|des semaines|une éternité|trois plombes)
(vous|tu) (auriez|aurais|devriez|devrais) (dû|pu|avoir|mieux) ..
(vous|tu) n' (auriez|aurais) (pas|jamais) (dû|pu)
(il|fallait|aurait) (fallait|fallu|suffi|suffisait) (lire|vérifier|demander|prévenir|regarder|faire|nous|y penser|signaler|de) ..
! si (vous avez|tu as|vous|tu) (oublié|perdu|cassé|manqué|raté|supprimé|effacé)
! si (vous avez|tu as) ..
(vous|tu) (avez|as) (oublié|négligé|omis|ignoré|cassé|mal|encore|fait une erreur|fait n'importe|manqué|raté|cliqué|supprimé|effacé|tardé|perdu|laissé) ..
(vous|tu) (n' avez|n' as|ne lisez|ne lis|n' aviez) .. (pas|jamais|rien) (lu|suivi|prévenu|signalé|vérifié|rempli|respecté|répondu|fait|pris|dit) ..
(si) (vous|tu|on|ils|elle|il) .. (aviez|avais|avait|avaient) .. (lu|vérifié|demandé|prévenu|suivi|respecté|signalé|rempli|réfléchi|fait|regardé|écouté|été)
(aurait|auraient|pouvait|serait|était) .. (pu être évité*|évité|évitable|évitée|épargné|jamais arrivé|pas arrivé)
(faute|fautif|fautive|coupable|coupables|négligence|incompéten*|bâclé|bâclée|bâcle|bâclent|bourde|gaffe|étourderie|maladresse|laxisme|laisser-aller|inattention|n'importe quoi|planté notre|plantés|je-m'en-foutisme|fainéant*|incapables|incapable de|distraction|bêtise)
! faute de
! (sans|pas) (faute|de coupable)
! pas (de)? (votre|ta|notre|ma) faute
! pas la (vôtre|tienne|nôtre)
! sauf faute
(erreur|faute) (de votre|de ta|de leur|d' utilisation|de manipulation|de l' utilisateur|utilisateur|humaine|de l' équipe|du fournisseur|de sa|du prestataire|de saisie de|de la compta)
(de|par) (votre|ta|leur|sa) (faute|part|négligence|erreur|inattention|imprudence)
(comme) (toujours|d' habitude|souvent|à chaque fois|à son habitude|à leur habitude) .. (ils|elle|il|en retard|rien|oublié|chez|fournisseur)
(comme) (d' habitude|toujours|à son habitude|à leur habitude) (,|.|;)
(c' est) (encore|toujours|une fois de plus) (chez|eux|le|la|lui|elle|ce) ..
(encore|une fois de plus|de nouveau) .. (raté|planté|oublié|bâclé|cassé|traîné|trompé|trompés|dormi)
(s' est|se sont|s' étaient) (trompé|trompés|trompée|planté|plantés|endormi|emmêlé) ..
(a|ont|avait) (oublié|négligé|omis|bâclé|raté|foiré|merdé|mal fait|mal saisi|mal rempli|mal câblé|mal configuré|mal lu|tout cassé|semé|fichu|gâché|tardé) ..
(parce que|car|puisque|à cause) .. (traîne|traînent|dort|dorment|oublie|oublient|ne répond|ne répondent|ne fait|a oublié|ont oublié|fournisseur|prestataire|eux)
(traîne|traînent|traîné) .. (pieds|comme|encore)
(la prochaine fois|à l' avenir|dorénavant) .. (lisez|lis|vérifiez|vérifie|regardez|regarde|pensez|pense|demandez|demande|faites|fais|soyez|sois|prévenez|attention)
(sans) (regarder|lire|vérifier|réfléchir|demander|prévenir|prendre la peine)
(pas) (fichu*|capable*|foutu*) de ..
)";

constexpr std::string_view kPromise = R"(
(va|vais|vas|allons|vont) _
(nous|on|je|j') (vous|te|t')? (tiendrons|tiendra|tiens|ferons|fera|reviendrons|revenons|revient|reviens|contacterons|contactons|informerons|rappellerons|rappelle|rappelons|écrirons|écris|écrit|occupons|occupe|traiterons|traitons|verrons|verra|regarderons|regarde|regardons|réglerons|corrigerons|installerons|enverrons|envoie|ferai|appelle|appellerai) ..
)";

constexpr std::string_view kVague = R"(
(bientôt|prochainement|rapidement|sous peu|au plus vite|au plus tôt|dès que possible|aussi vite que possible|le plus vite possible|le plus tôt possible|dans les meilleurs délais|dans les plus brefs délais|sans tarder|immédiatement|incessamment|tout de suite|aussitôt que possible|promptement|d' urgence|asap|en urgence|au plus tard possible|vite) => avant [jour et heure]
! (plus|trop|assez|moins) (rapidement|vite)
! à bientôt
dès (que|qu'|lors) .. (pouvons|peut|peux|pourrons|pourra|possible|temps|moment|minute|place|créneau|libère|nous avons|on a|j' ai|aurons|aura|calme|permet|permettra|trou)
! dès (que|qu') (vous|tu) ..
(quand|lorsque|lorsqu') .. (nous|on|l' équipe|il|elle|le temps|planning|les choses|ça) .. (temps|pourrons|pourra|peut|calme|calmera|permet|permettra|possible|libre|place|aura)
(dans|au cours|d' ici|sous) (quelques|les prochains|les prochaines|les jours|les semaines|des prochains|des prochaines|peu|un moment|un certain|le courant|un instant) ..
(dans|en) (le|la)? (courant|cours) (du|de la|de l'|d') (mois|trimestre|année|semaine|semestre|été|printemps)
(à|en) (terme|temps voulu|temps utile|l' occasion|un moment|l' avenir|son heure)
(un jour|plus tard|ultérieurement|tôt ou tard|un de ces jours|à une date ultérieure|jusqu' à nouvel ordre|à l' occasion|en temps voulu|en temps utile|le moment venu)
! (au plus tard|deux jours plus tard|jours plus tard)
(si|quand) tout va bien
(tiendrons|tiendra|tiens|tenons) .. (au courant|informé*|informée*)
(nous|on) (y|est|sommes) (travaillons|travaille|dessus|sur le coup) 
)";

constexpr std::string_view kNobody = R"(
!! (qu'|dont|où) (on|nous) _
(quelqu' un|quelqu'un|un collègue|une collègue|un technicien|une personne|un de nos|l' un de nos|un spécialiste|un conseiller) .. (va|vous|te|t'|se|s'|reviendra|contactera|rappellera|écrira|viendra|passera|prendra|regardera|revient|rappelle|traitera) ..
(vous|tu) (serez|seras) (contacté*|informé*|prévenu*|rappelé*|avisé*|tenu*)
(sera|seront) (traité*|réglé*|résolu*|corrigé*|pris en charge|prise en charge|faite|fait|livré*|examiné*) ..
(on|nous) (vous|te|t'|s'|nous)? .. (revient|reviendra|revenons|reviendrons|contactera|contacterons|contactons|occupe|occupons|tient|tenons|rappelle|rappellera|dira|dirons|fera|ferons|verra|verrons|regarde|regardons|recontacte|recontactera|recontacterons|traitera|traiterons|avertira|avertirons|écrira|écrirons|informera|informerons) ..
)";

constexpr std::string_view kJargon = R"(
(backlog|sprint|squad|ticket|tickets|niveau <num>|n2|n3|itil|itsm|cmdb|sla|cab|uat|scrum|kanban|release|deploy|pipeline|rollback|middleware|run|build|support niveau|escalade niveau|stakeholder*)
)";

constexpr std::string_view kCliche = R"(
(malheureusement|hélas)
(veuillez|merci de) (noter|prendre note|patienter|bien vouloir)
(votre|ta) (demande|satisfaction|avis|message) .. (importante|importe|compte|importante pour)
(désagrément|désagréments|gêne occasionnée|inconvénients)
(conformément|selon) (à|nos|notre|aux) (notre|nos|politique|procédures|règles) .. $
(calmez|calme|restez calme|gardez votre calme)
(je|nous) (comprends|comprenons|sais|savons) (parfaitement|tout à fait|très bien)? (ce que vous|votre frustration|comment vous|ce que tu|votre mécontentement|ce que vous ressentez)
(merci) .. (patience|compréhension|intérêt|fidélité)
(à) (votre|ta|entière) (entière)? disposition
(vous remercions|te remercions|remercie) .. (message|demande|intérêt|patience)
(prenons|prends|prenons cela) .. (très)? au sérieux
(sujet|c' est) .. (prenons|tient) à cœur
(je|nous) (comprends|comprenons) (votre|ta) (frustration|agacement|colère|déception)
)";

constexpr std::string_view kThreat = R"(
(il y aura|aura|aurez|auras) (des conséquences|des suites|des ennuis|des problèmes)
(je|nous|on) (coupe|coupons|bloque|bloquons|ferme|fermons|retire|retirons|supprime) (votre|ton|ta|vos|tes) ..
(figurera|inscrit|noté) .. (votre|ton) dossier
(sera|seront) pour (vous|toi|votre poche)
(sinon|ou bien|faute de quoi|à défaut|sans quoi|dans le cas contraire) .. (conséquences|sanction*|couper*|coupons|coupé|bloquer*|bloqué*|fermer*|fermé*|hiérarchie|chef|direction|responsable|facture*|suspendu*|retiré*|ce sera|il y aura|on devra)
(conséquences|sanction|sanctions|sanctionné*|disciplinaire*|licenci*|avertissement|blâme|poursuites|police|plainte|renvoi|renvoyé*|amende|représailles|mise à pied|mise en demeure|pénal*|punir|puni*)
! sans conséquence*
(personnellement|seul|seule|entièrement|tenu|tenue|vous serez|tu seras) .. (responsable|responsables|comptable)
(répondre|répondrez|répondras|expliquer|expliquerez|expliqueras|justifier|rendre compte|rendre des comptes|des comptes) .. (devant|auprès|à la direction|à votre|à ta)
(hiérarchie|chef|cheffe|supérieur|supérieure|supérieurs|direction|rh|manager|responsable|patron) .. (saura|apprendra|sera informé*|sera prévenu*|entendra|averti|sera mis|recevra|au courant|informée|prévenue)
(remonte|remonterai|remonterons|remontera|signale|signalerai|signalerons|parlerai|informe|informerai|informerons|avertirai|préviens|préviendrai|dirai|ira) .. (hiérarchie|chef|cheffe|supérieur*|direction|rh|manager|ton responsable|votre responsable|patron)
(catastroph*|désastre|désastreu*|ruine|ruiner*|ruinée|faillite|fatal*|apocalyps*|effondrement|s' effondre|effondrer*|anéantir*|détruire|détruit|dévast*|couler|coule|coulera|mettre en péril|périr|péril|fin de l' entreprise|mort de|chaos|drame|débâcle|cataclysme)
! catastrophe naturelle
(toute|entière|tout) (l' entreprise|la boîte|la société|la maison|l' usine|le groupe|l' établissement) .. (en péril|à terre|tombe|arrêt*|menac*|risque|couler|par terre|paralys*)
(l' entreprise|la boîte|la société) (entière|toute entière|tout entière) ..
(je|nous) (te|vous|t') (préviens|prévenons|avertis|avertissons) ..
(vous|tu) (le)? (regretterez|regretteras|paierez|paieras|perdrez|perdras|allez le regretter|vas le regretter|risquez votre|risques ta|risques ton|le sentirez)
(retenu|retenue|prélevé|pris|déduit|déduite) .. (salaire|paie|poche|prime)
(de|à) (votre|ta|vos|tes) (poche|frais|risques et périls|charge|propres frais|salaire)
(à vos|à tes|à ses) (risques|frais|dépens)
(en|vous) (répondrez|répondras) ..
(dernier|dernière) (avertissement|chance|fois que|rappel)
(gare|attention) (à vous|à toi|aux conséquences)
(votre|ton|ta) (compte|accès|badge|poste|place|emploi|session) .. (fermé|coupé|bloqué|supprimé|retiré|suspendu|en jeu|sauter|sautera)
(coûter|coûtera|perdre|risquer) .. (votre|ta|ton) (place|poste|emploi|carrière)
)";

constexpr std::string_view kTalkingDown = R"(
(évidemment|manifestement|visiblement|forcément|logiquement)
(il suffit|suffit) (juste|simplement|tout simplement|pourtant)? (de|d') ..
! il suffit de (me|nous|m')
(tout)? (simplement|bêtement) ..
(vous n' avez qu'|tu n' as qu'|n' avez qu' à|n' as qu' à) ..
comme (chacun|tout le monde|vous le savez|tu le sais|tout un chacun|on le sait) (sait|le sait|devriez|devrais|bien)?
(même|n'importe quel) un? (enfant|débutant|gamin|bébé)
(c' est|ce n' est) (pas sorcier|du bon sens|enfantin|pas compliqué|un jeu d' enfant|à la portée|pas si compliqué|élémentaire|du gâteau)
(jeu d' enfant|bon sens|enfantin)
(vous savez|tu sais) (bien|pourtant|sûrement|quand même)
)";

constexpr std::string_view kTime = R"(
(aujourd'hui|aujourd' hui|demain|hier|midi|minuit|soir|matin|après-midi|veille|lendemain|après-demain)
! (du|le) (soir|matin) au
(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundis|mardis|mercredis|jeudis|vendredis)
(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|rentrée)
(le|du|au|dès le|avant le|d' ici le|jusqu' au|depuis le) (<num>|1er)
<num> (h|heures|heure|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
(avant|à|dès|vers|jusqu' à|depuis|entre) <num> (h|heures)?
(sous|en|d' ici|dans) (un|une|deux|trois|quatre|cinq|huit|quinze|<num>) (jour|jours|heure|heures|minutes|semaine|semaines|mois|quinzaine)
(ce|cet|cette|la prochaine|chaque|semaine) (soir|matin|semaine|après-midi|nuit|mois|prochaine|jour)
(depuis|dès) (ce|hier|maintenant|aujourd'hui|l' instant|cette)
(déjà|désormais) ..
(ce|cette) (jour-là|nuit-là|jour là)
(viens|vient|venons) de _
)";

constexpr std::string_view kOpenScope = R"(
(tout|tous|toutes|autant|ce) (ce)? (que|qu'|dont|qui) (vous|tu|il|elle|ils) .. (voulez|veux|voudrez|voudras|souhaitez|souhaites|faut|faudra|besoin|plaît|désirez|plaira|aurez)
(autant) (de|que|d') ..
(ce) (qu'|que|dont) (il vous faut|il te faut|vous voulez|tu veux|vous souhaitez|vous avez besoin|tu as besoin|bon vous semble)
(sans (limite|limites|restriction|restrictions|plafond|limitation)|illimité*|à volonté|à discrétion|indéfiniment|aussi longtemps|selon vos besoins|selon tes besoins|au besoin|pour une durée indéterminée)
(quelques|plusieurs|divers|diverses|certains|certaines|des) (licences|postes|accès|écrans|comptes|droits|appareils|fonctions|machines|personnes|places) (supplémentaires|$)
(etc|et ainsi de suite|ou quelque chose|et j' en passe)
)";

constexpr std::string_view kOpenTerms = R"(
(sous réserve|à condition|pourvu|si|tant que|dès lors que|sous) .. (conditions|critères|règles|formalités|exigences|prérequis|modalités) .. (remplies|respectées|réunies|réunis|remplis|remplit|soient|satisfaites|en ordre|$)
(conditions|règles|modalités|restrictions|limites|formalités) (habituelles|usuelles|d' usage|en vigueur|générales|standard|applicables|normales|de rigueur) ..
(sous|avec|à) (certaines|quelques|les|certaines) (conditions|réserves|restrictions|limites) $
(sous réserve) (que tout|de validation|d' acceptation|de disponibilité|des conditions|du reste)
(si|tant que) (tout|rien) (va|se passe|est|ne|convient) ..
(dans) (la limite|les limites|la mesure) (du|des|de) (raisonnable|possible|règles|usages)
)";

constexpr std::string_view kHandover = R"(
! (son|votre|mon|leur|une|cette|ton|notre) adresse
(transmis|transmise|transféré|transférée|confié|confiée|envoyé|envoyée|remonté|remontée|passé|passée|adressé|adressée|redirigé|orienté|escaladé|escaladée|fait suivre) ..
(est|sont|passe|revient|relève|appartient|se traite) (chez|par|à|de|du|entre) ..
(voyez|vois|contactez|contacte|adressez|adresse|demandez|écrivez|parlez) .. (avec|à|auprès)?
(s' en occupe|décide|tranche|gère|traite)
)";

constexpr std::string_view kUnnamed = R"(
(aux|au|à la|à l'|le|la|les|l'|un|une|du|des|chez|vers) (service|services|équipe|équipes|personnes|personne|département|bureau|interlocuteur|interlocuteurs|collègues|instance|instances|pôle|direction|niveau|autorité|responsables|spécialistes|entité|cellule|unité) (compétent|compétents|compétente|compétentes|concerné|concernés|concernée|concernées|responsable|responsables|adéquat|adéquats|approprié|appropriée|dédié|dédiée|idoine|en charge|supérieur|supérieure|supérieures|qui s' en|chargé|chargée|voulu|voulue|ad hoc|spécialisé|spécialisée)
(à|chez|vers) (qui de droit|quelqu' un|quelqu'un|un collègue|une autre équipe|un autre service|plus haut|l' échelon|l' étage|la hiérarchie|nos experts|des experts|nos spécialistes|des spécialistes)
(qui de droit|en haut lieu|plus haut|l' échelon supérieur|niveau supérieur|au-dessus)
(aux|nos|les|des) (experts|spécialistes|décideurs|responsables|bonnes personnes|personnes concernées|instances)
(à|par) (la direction|la hiérarchie|l' interne|l' encadrement|le management) $
(le nécessaire|une demande) a été (demandé|demandée|fait|faite|transmis|transmise) ..
(en interne|vers le haut|au niveau <num>|au n2|au n3) .. $
(transmis|escaladé|remonté|transmise|remontée|escaladée|fait suivre) (en interne|plus haut|$)
(l' instance|l' entité|l' unité|l' équipe|l' autorité|services|instances|équipes) (concernée|concernés|concernées|compétents|compétente|compétentes|chargés|chargée|voulue)
(un autre|une autre|d' autres) (service|équipe|département|collègue|personne|bureau|services)
)";

constexpr std::string_view kPerson = R"(
(monsieur|madame|mme|mlle|m|dr|professeur|docteur) .? <name>
)";

constexpr std::string_view kYou = R"(
(vous|votre|vos|vôtre|vôtres|tu|te|t'|toi|ton|ta|tes|tien|tienne)
)";

constexpr std::string_view kWe = R"(
(nous|on)
)";

constexpr std::string_view kSelf = R"(
(je|j'|moi|me|m')
)";

constexpr std::string_view kFigure = R"(
(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|million|millions|moitié|tiers|quart|douzaine|demi|double)
)";

constexpr std::string_view kStarter = R"(
^ (le|la|les|l'|un|une|des|du|de|d'|ce|cet|cette|ces|c'|ça|cela|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|je|j'|tu|il|elle|on|nous|vous|ils|elles|si|s'|quand|lorsque|comme|pour|par|avec|en|dans|sur|sous|à|au|aux|depuis|jusqu'|dès|avant|après|chez|entre|sans|selon|et|ou|mais|donc|or|ni|car|qui|que|qu'|quoi|quel|quelle|quels|quelles|où|comment|combien|pourquoi|oui|non|aujourd'hui|demain|hier|merci|désolé|désolée|tout|toute|tous|toutes|chaque|deux|trois|quatre|dites|dis|voici|voilà|est|plutôt|ainsi|alors|ici|là|y|dites|pardon|avez|as|revenez|reviens|appelez|écrivez|envoyez|côté|bien|même|autre|raconte|aussi|ensuite|pendant|malheureusement)
)";

constexpr std::string_view kNegation = R"(
(pas|jamais|rien|personne|aucun|aucune|nul|ni|guère|non)
)";

constexpr std::string_view kOpening = R"(
!! (qu'|dont|où) (on|nous) _
! ^ si ,
(dites|dis|écrivez|écris|appelez|appelle|envoyez|envoie|revenez|reviens|parlez|parle|racontez|raconte|signalez|signale|prévenez|préviens|demandez|demande|contactez|contacte|montrez|montre|donnez|donne|faites|fais|précisez|précise|répondez|réponds|passez|passe|joignez|rappelez|rappelle|indiquez|indique|proposez|propose|corrigez|corrige|transmettez) (-|le|la|les|me|moi|nous|lui|leur|m'|vers|en|un|ici|à|au|donc|quand|signe|par|sur|toujours|d'abord|avant)
(dites|dis|écrivez|écris|appelez|appelle|envoyez|envoie|montrez|montre|donnez|donne|signalez|signale|indiquez|indique) .. (moi|nous)
(faites|fais|faire) (-)? (moi|nous)? (-)? signe
(un mot|une ligne|un appel|un mail|un message) .. (suffit|me|nous|de votre|de ta)
(remarques|observations|questions|idées|objections|corrections|suggestions) .. (bienvenu*|reçu*|accueilli*|utiles|aident|attendu*)
(dites|dis) le moi
parlons (-)? en
(on|nous|je|j') (en)? (reparle|reparlons|discute|discutons|revoit|revoyons|refait|regarde|regardons|reprend|reprenons|verrons|ajuste|ajustons|compare|comparons|rouvre|rouvrons|reverrons|cherche|cherchons|change|décale|adapte) ..
(si|s'|quand) ... , (dites|dis|écrivez|écris|appelez|appelle|envoyez|envoie|revenez|reviens|parlons|prévenez|préviens|signalez|faites|fais|je|on|nous|contactez|passez|répondez|demandez|demande|voyez|vois|la|montrez|montre|indiquez|donnez|donne|j'|un)
n' (hésitez|hésite) pas ..
(passe|passez) (me|nous) ..
(ma porte|ligne|porte|poste <num>) ..
(idées|questions|remarques|suggestions|objections) .. (bienvenu*|moi|m'|utiles|ici)
(je|nous) (reste|restons|suis|sommes) .. (joignable*|écoute|disponible*|preneur*|preneuse|à portée)
)";

constexpr std::string_view kClosing = R"(
(échange|dossier|sujet|demande|incident|discussion|affaire|conversation|débat|question|ticket|cas) .. (clos|close|clôturé*|terminé*|fermé*|réglé|réglée|bouclé*|classé*)
(considérons|considère|tenons|estimons) .. (clos|close|clôturé*|terminé*|réglé*|fermé*|résolu*)
(clôturons|clôture|clôt|fermons|classons) ..
(inutile|pas la peine|pas besoin|prière|merci) (de|d') (ne pas|répondre|insister|revenir|relancer|écrire|plus|ne plus) ..
(ne) (répondez|revenez|insistez|reviendrons|reviendra|discuterons) .. (pas|plus) ..
(aucune|sans) (réponse|suite|autre|discussion) .. (nécessaire|attendue|possible|suite|donnée|sera)
(un point|point) (c' est tout|final)
(c' est|voilà) (tout|mon dernier|notre dernier|ma dernière) ..
(bonne|belle|excellente) (journée|soirée|continuation|semaine)
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Regret, kRegret},
    PhraseList{Cue::Grovel, kGrovel},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Promise, kPromise},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::TalkingDown, kTalkingDown},
    PhraseList{Cue::Time, kTime},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Handover, kHandover},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Person, kPerson},
    PhraseList{Cue::You, kYou},
    PhraseList{Cue::We, kWe},
    PhraseList{Cue::Self, kSelf},
    PhraseList{Cue::Figure, kFigure},
    PhraseList{Cue::Starter, kStarter},
    PhraseList{Cue::Negation, kNegation},
    PhraseList{Cue::Opening, kOpening},
    PhraseList{Cue::Closing, kClosing},
};

}  // namespace

std::span<const PhraseList> french_wording() {
    return kLists;
}

}  // namespace ajar::tone
