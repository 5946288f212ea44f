// German word lists: the wordings that rules object to, and the small words rules look for.
// How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
(wir|ich) (sagen|sage) .. nein
(daraus|da) wird .. nichts
(nichts|leider nichts) .. (werden|draus)
(wird|werden) .. (nicht|keine|keinen) .. (bekommen|erhalten|freigegeben|genehmigt|bewilligt|geben|eingerichtet|angeschafft|freischalten|freigeschaltet)
(müssen|muss) (ich|wir) .. (ablehnen|enttäuschen|absagen|abschlagen|verneinen)
(ist|bleibt|wäre) .. (tabu|gestrichen|nicht drin|kein thema|unmöglich|gesperrt für sie)
(können|kann|könnten|dürfen|darf|werden|wird|wollen) (wir|ich) .. (nicht|leider|keine|keinen|kein|nichts|niemandem) ..
(wir|ich|da) (können|kann|dürfen|darf|werden|werde) .. (nicht|leider nicht|keine|keinen|kein|nichts|keinesfalls|auf keinen fall) ..
! (kann|können|darf) (ich|wir) nicht (nur|allein)
(sie|du|ihr) (können|kannst|könnt|dürfen|darfst|dürft|bekommen|bekommst|bekommt) .. (nicht|nichts|keine|keinen|kein) (bekommen|haben|nutzen|installieren|behalten|bestellen|verwenden|mitnehmen)
(nicht|leider nicht|keinesfalls|unter keinen umständen) .. (möglich|machbar|erlaubt|gestattet|zulässig|drin|vorgesehen|genehmigt|genehmigungsfähig|durchführbar|umsetzbar|realisierbar|vertretbar|gewünscht|denkbar|verhandelbar|zustimmen|entsprechen|stattgeben|nachkommen|erfüllen|freigeben|genehmigen|bewilligen|erlauben|gewähren|helfen|anbieten|dienen|unterstützen|einrichten|befürworten)
! nicht .. möglich , ohne
(unmöglich|ausgeschlossen|verboten|untersagt|undenkbar|indiskutabel|unzulässig|ausgeschlossen|inakzeptabel)
(ist|wird|wurde|sind|war|werden|muss|müssen|bleibt) .. (abgelehnt|verweigert|zurückgewiesen|verwehrt|abschlägig|abgewiesen|versagt)
(lehnen|lehne|lehnt) .. ab
(wir|ich) (müssen|muss) .. (ablehnen|absagen|verneinen|enttäuschen|verweigern|passen|abschlagen|nein sagen)
(ablehnen|abzulehnen|abschlagen|abschlägig|absage|ablehnung)
! absage des
(nichts|leider nichts) .. (machen|tun|zu machen|zu wollen|ausrichten)
(da|dann) (ist|geht|gibt|läuft) .. (nichts|leider nichts|nicht)
(geht|gehen|klappt|läuft|wird|funktioniert) (bei uns|hier|so|das|es|leider|wirklich|gar|definitiv|auf keinen fall)? .. nicht $
(das|es|dies) (geht|wird|klappt|läuft|kommt) .. (nicht|nichts) (in frage|infrage|in betracht)?
(nicht|kommt nicht|keinesfalls|nie) (in|in die) (frage|tüte)
(müssen|muss|werden|wollen) (wir|ich)? .. (absehen|verzichten|passen|nein sagen)
(kommt|kommen|steht|stehen) .. (nicht in frage|nicht infrage|nicht in betracht|nicht zur debatte|außer frage)
(vom tisch|keine option|kein thema für uns|keine chance|no-go|tabu|nix zu machen|nicht zu haben|keine lösung)
(keine|kein|keinen) .. (option|möglichkeit|chance|aussicht|weg|spielraum|erlaubnis|genehmigung|zustimmung|freigabe|grünes licht|ausnahme|ausnahmen)
(außerstande|nicht in der lage|nicht imstande|nicht bereit|nicht befugt)
(ein|klares|eindeutiges|hartes|definitives|dickes) nein
^ nein (,|.|–|!|:)
(leider|antwort|bleibt|beim|heißt|lautet|:) .. nein $
(so etwas|sowas|das|dergleichen) (machen|tun|bieten|unterstützen|installieren) wir .. nicht
(machen|bieten|unterstützen|führen|vergeben|erlauben|installieren) wir .. nicht
(verwehrt|versagt|verweigert|verschlossen)
(bedaure|bedauern) .. (nicht|ablehnen|keine|kein)
! nicht (später|nur|mehr als|weniger|länger)
! (kein|keine|keinerlei) (problem|kosten|sorge)
)";

constexpr std::string_view kApology = R"(
(tut|täte) .. leid
leid .. (tut|getan)
(es|das) tut (mir|uns) .. leid
(entschuldig*|verzeih*|sorry|pardon|entschuldigung)
(um|meine|unsere|bitte) .. (entschuldigung|verzeihung|nachsicht|vergebung)
(leider gottes|mea culpa)
! (keine|ohne) entschuldigung
)";

constexpr std::string_view kRegret = R"(
(bedaure|bedauern|bedauerlich*|bedauert|schade)
)";

constexpr std::string_view kGrovel = R"(
(zutiefst|unendlich|aufrichtig|von herzen|tausendmal|vielmals|furchtbar|schrecklich|wahnsinnig|unverzeihlich|über alle maßen|inständig|aus tiefstem) .. (leid|entschuldig*|verzeih*|bedauer*|beschämt|herzen|um)
(vergebung|verzeihung|verzeihen|verzeiht|verzeih)
(so|sehr , sehr|wirklich sehr) (sehr|unendlich|furchtbar) leid
(beschämt|schämen|schäme|in grund und boden|unverzeihlich|untröstlich|auf knien)
)";

constexpr std::string_view kExcuse = R"(
(jeder|alle|wir alle) (macht|machen) .. fehler
(vor|nach) meiner zeit
(nicht|keiner) (wir|ich) (waren|war|haben|habe)
(uns|mir) hat (niemand|keiner) ..
(niemand|keiner) hat (uns|mir) ..
(wir|ich) (hatten|haben|hatte|habe|sind|waren) .. (viel zu tun|sehr viel|alle hände|beschäftigt|keine zeit|im urlaub)
(nur|bloß) .. (zwei hände|zehn finger|ein paar hände)
(mir|uns) sind die hände gebunden
(wir|ich) (machen|mache) die regeln nicht
(habe|haben) (ich|wir) .. (schon|bereits) .. mal
(leicht|einfach) .. (meckern|kritisieren|beschweren)
(das|so etwas|fehler) (passiert|passieren|kommt vor) ..
bei aller liebe
(tun|machen|geben) (wir|ich)? .. was (wir|ich) .. können
wie (bereits|schon|ich|wir|gesagt|oben|mehrfach|oft|neulich|früher|letztens) (erklärt|gesagt|erwähnt|geschrieben|mitgeteilt|mehrfach|schon|bereits|ausgeführt|erläutert|beschrieben|dargelegt)
wie (gesagt|erwähnt|besprochen|erklärt|dargelegt|mitgeteilt)
(haben|habe|hatten|hatte) (wir|ich) .. (bereits|schon|mehrfach|doch) .. (erklärt|gesagt|geschrieben|mitgeteilt|erwähnt|erläutert|gewarnt|hingewiesen)
(ehrlich gesagt|um fair zu sein|fairerweise|der fairness halber|offen gesagt|ehrlicherweise|zu unserer verteidigung|zur ehrenrettung|zu unserer entlastung)
(zu|in) (unserer|meiner) (verteidigung|entlastung|entschuldigung)
(man muss|sie müssen|du musst|ihr müsst|bitte) .. (auch|aber|verstehen|bedenken|sehen|berücksichtigen) .. (dass|wir|bei uns)
(wir|ich|alle|kollegen|team) (sind|bin|ist|haben|hat) .. (überlastet|überlaufen|überarbeitet|unterbesetzt|am limit|am anschlag|dünn besetzt|ausgelastet|zu wenige|im stress|land unter|unterwasser|voll zu tun|viel zu tun|genug zu tun|alle hände|nur zu dritt|nur zu zweit|nur zu viert|auch nur menschen|nur menschen|keine zeit|ertrinken|ausgelastet)
(überlastet|unterbesetzt|überarbeitet|land unter|ausgelastet|hände voll|alle hände voll|hochdruck|rotieren|am anschlag|am limit|überrannt|ertrinken|ersticken)
(drei|zwei|vier|viele|mehrere|halbe|halb) .. (krank|urlaub|ausgefallen|im urlaub|krankgeschrieben)
(telefon|telefone|telefonen) .. (nicht still|steht nicht|klingelt|klingeln|heiß)
(viel|genug|mehr als genug|anderes|wichtigeres|besseres) (zu tun|um die ohren|auf dem tisch|am hals)
(um die ohren|auf dem tisch|am hals|den kopf voll)
(nicht|kaum|keinesfalls) .. (unsere|meine|unser|mein|an uns|bei uns) .. (schuld|fehler|aufgabe|problem|verschulden|job|bier|zuständigkeit|baustelle|versäumnis|gelegen|lag)
(nicht|kaum) (unsere|meine|unser|mein|an uns|an mir) (schuld|fehler|aufgabe|problem|verschulden|job|bier|baustelle|liegt|gelegen)
(trifft|trifft uns|tragen|tragen wir) .. keine schuld
(liegt|lag|liegen) .. nicht an (uns|mir)
wie (ich|wir) .. (schon|bereits|mehrfach|oft) .. (geschrieben|gesagt|erklärt|mitgeteilt|erläutert|geschildert)
(wir|ich) (können|kann|konnten|konnte) .. (nichts|auch nichts|auch nicht) .. (dafür|hexen|zaubern|ändern|zerreißen|teilen|mehr tun|anders|besser)
(hexen|zaubern|zerreißen|hellsehen|hellseher|zauberer|hexer)
(alles|unser|mein|unser bestes|das beste|bestes|möglichstes) .. (getan|gegeben|versucht|menschenmögliche|mögliche|unternommen|macht stand)
(unser|mein) (bestes|möglichstes)
(was|alles was) .. (in unserer|in meiner) (macht|möglichkeit)
(niemand|keiner) (konnte|hätte|kann) .. (wissen|ahnen|schneller|besser|vorhersehen|rechnen)
(das|so etwas|sowas) (kann|passiert) .. (jedem|überall|mal|nun mal|eben|vorkommen|passieren)
(schneller|mehr) (geht|ging|ist) .. (nicht|nun mal|eben)
(dauert|dauern) (nun mal|eben|halt) ..
(nun mal|halt eben|nun einmal)
(außerhalb|jenseits) (unserer|unseres|meiner) (macht|einflusses|kontrolle|einfluss|verantwortung|möglichkeiten)
(nicht|dafür) (zuständig|mein job|unser job|nicht da)
(dafür|wir) sind wir .. nicht (da|zuständig)
(drängeln|nachfragen|erinnerungen|mahnungen|nachhaken) .. (nichts|nicht|beschleunigt|hilft|bringt)
(andere|anderen) .. (warten|auch) (auch|noch|länger)
(wir|ich) (sind|bin) (auch)? (nur)? (menschen|keine maschinen|ein mensch|kein roboter|keine hellseher)
(schon|mehr als) geduldig
(viel|hoch|stress) los
)";

constexpr std::string_view kBlame = R"(
(wäre|wären) .. nicht (passiert|nötig|so weit|so gekommen)
(sie|du|ihr|die|er) .. (zu spät|viel zu spät|auf den letzten drücker) (gemeldet|bestellt|geschickt|gekommen|eingereicht|beantragt|abgegeben|dran)
(chaos|durcheinander|saustall|scherbenhaufen) (hinterlassen|angerichtet)
(wer) .. (eingerichtet|gebaut|bestellt|verzapft|gemacht) hat
(keine ahnung|keinen schimmer) (hatte|hatten|haben|hat)
(fehler|schuld|versehen|problem|ursache) (lag|liegt|war|ist) .. (bei ihnen|bei dir|bei euch|auf ihrer seite|auf deiner seite|an ihnen|an dir|bei der|beim|bei den) 
(ihre|deine|eure|deren) (abteilung|seite|leute|kollegen) .. (nie|nicht|vergessen|versäumt|immer|wieder|ewig)
(hat|haben) (uns|mir) .. (falsche|falschen|falsches|nichts|zu spät|hängen lassen|im stich)
(ewig|eine ewigkeit|wochenlang|viel zu lange) (gebraucht|gedauert|gewartet|liegen|nicht|geschlafen)
(hausaufgaben) (nicht)? (gemacht|machen)
(schlampig|nachlässig|unaufmerksam|unüberlegt|leichtfertig|gedankenlos|unzuverlässig|chaotisch)
(sie|du|ihr) (wurden|wurdest|wurdet) .. (gewarnt|gebeten|informiert|erinnert|hingewiesen)
(hätten|hättest|hättet) (sie|du|ihr) ..
(sie|du|ihr) (hätten|hättest|hättet) .. (sollen|müssen|können|dürfen|lesen|melden|fragen|prüfen)
(sie|du|ihr) (haben|hast|habt) .. (vergessen|versäumt|ignoriert|übersehen|verschlampt|falsch|versehentlich|nicht gelesen|nicht beachtet|unterlassen|verpasst|missachtet|selbst|geschlampt|verbockt|kaputt|zu spät|nicht gemeldet|einfach|trotz)
(haben|hast|habt) (sie|du|ihr) .. (vergessen|versäumt|ignoriert|übersehen|verschlampt|falsch|versehentlich|verbockt|selbst zuzuschreiben|sich selbst|dir selbst|euch selbst)
(selbst|selber) (schuld|eingebrockt|zuzuschreiben|verursacht|verschuldet|verbockt|zu verantworten|gemacht)
(eingebrockt|verbockt|verschlampt|vermurkst|verpennt|verschlafen|vergeigt|vermasselt|versaut|verhunzt|geschlampt|gepfuscht|verpatzt|verbaselt|vertrödelt|geschludert|versiebt|versemmelt|geschlafen|gepennt|verdaddelt|schlampig*|schlamperei|nachlässig*|fahrlässig*|unfähig*|pfusch|murks)
(schuld|schuldige|schuldiger|verursacher|verantwortlich dafür|verantwortlich für) .. (ist|sind|hat|haben|trägt|tragen|liegt|dran|daran|war|waren)
(ist|sind|war|waren) .. (schuld|selbst schuld|der schuldige|die schuldigen)
(schuld|schuldig) (daran|dran|ist|sind|hat|haben)
(ihr|dein|euer|deren|sein|eigener|eigenes) (fehler|versäumnis|verschulden|fehlverhalten|leichtsinn|irrtum)
(bedienfehler|anwenderfehler|benutzerfehler|bedienungsfehler|anwendungsfehler|eingabefehler|nutzerfehler|fehlbedienung)
(wie|mal) (immer|üblich|wieder|so oft|gewohnt) .. (zu spät|geschlafen|nicht|falsch|unpünktlich|unzuverlässig|vergessen|verschlafen|einmal)
(ohne) (rücksprache|nachzudenken|hinzusehen|zu fragen|zu prüfen|hinzuschauen|nachzufragen|zu lesen)
(wenn|hätte|hätten) .. (gelesen|gemeldet|geprüft|aufgepasst|gefragt|beachtet|gehalten|getestet|hingesehen|nachgedacht) .. (hätten|hätte|wäre|wären)
(wäre|wären|hätte) .. (nicht passiert|vermeidbar|zu vermeiden|vermeiden lassen|erspart|vermieden|nicht nötig|verhindert)
(nächstes mal|künftig|in zukunft|beim nächsten mal|das nächste mal) .. (bitte|besser|lesen|prüfen|aufpassen|früher|genauer|gleich|achten)
(bekommt|bekommen|kriegt|kriegen|schafft|schaffen) (es|das|ihre|nie|nichts|mal) .. (nicht|nie|nie hin|hin|gebacken|auf die reihe)
(mal wieder|schon wieder|wieder einmal) .. (falsch*|vergessen|geschickt|verspätet|zu spät|geschlafen|nicht|kaputt|liefer*)
rührt sich nicht
sitzt .. auf (dem|der|ihrem|deinem|eurem) (antrag|auftrag|anfrage|ticket|vorgang|bestellung|unterlagen)
(hast|haben|habt) (du|sie|ihr) (wieder|etwa|schon wieder|mal wieder|denn) ..
obwohl .. (anleitung|hinweis|mail|regel|warn*|steht)
(nie|nicht|mal wieder nicht) .. (auf die reihe|gebacken|im griff|hinbekommen|hingekriegt)
(lässt|lassen|ließ|ließen) .. (liegen|schleifen|hängen|im stich|warten|schmoren)
(hat|haben) .. (falsch|unvollständig|halb|schlampig|doppelt|fehlerhaft) (ausgefüllt|eingetragen|eingegeben|geliefert|angelegt|konfiguriert|bestellt|gepflegt|übermittelt|eingesteckt|verschickt|gemacht|eingerichtet)
(weil|da) (die|der|das|ihr|ihre|unser|sie|du|ihr|herr|frau) .. (vergessen|versäumt|verschlafen|geschlampt|gepennt|nicht aufgepasst|verbockt|übersehen|vermasselt|falsch|liefert|trödelt|unfähig|schlampt|versagt|gepatzt)
(versagt|gepatzt|getrödelt|trödelt|schlampt|bummelt|schläft|pennt|verschleppt)
(nicht|kein|keine) (aufgepasst|gelesen|hingeschaut|mitgedacht|nachgedacht|gemeldet|geantwortet|bescheid gesagt)
(unvollständig|falsch|halb leer|lückenhaft|fehlerhaft) .. (ausgefüllt|eingereicht|angegeben|abgegeben|abgeschickt)
(wer|falls jemand) .. (nicht|zu) (liest|spät|aufpasst)
)";

constexpr std::string_view kPromise = R"(
(wird|werden|werde|wirst) ..
(ich|wir|er|sie) (melde|melden|rufe|rufen|schreibe|schreiben|gebe|geben|kümmere|kümmern|schalte|prüfe|prüfen|hole|komme|kommen|sorge|sorgen|erledige|erledigen|schaue|schauen|sehe|sehen|stelle|bringe|richte|liefere|liefern|informiere|informieren|halte|halten|nehme|nehmen|mache|machen) ..
(melden|kümmern|melde|kümmere) (wir|ich|uns|mich) ..
)";

constexpr std::string_view kVague = R"(
(bald|baldmöglichst|baldigst|zeitnah|demnächst|schnellstmöglich|schnellstens|umgehend|sofort|unverzüglich|alsbald|asap|ehestmöglich|frühestmöglich|raschestmöglich|raschmöglichst|irgendwann|kurzfristig|möglichst|mittelfristig|fristgerecht|zügig|rasch) => bis [Tag und Uhrzeit]
! (sobald|ab sofort)
! ab sofort
! möglichst (wenig|viele|wenige|viel|klein|einfach|genau|gut)
so (schnell|bald|rasch|zügig) (wie|es) (möglich|geht|wir|es)
so schnell .. (geht|können|möglich)
in (kürze|bälde|absehbarer|nächster|naher|den nächsten|den kommenden|nächster zeit)
in (absehbarer|nächster|naher) (zeit|zukunft)
(in|im laufe|innerhalb|im lauf) (der|des|den) (nächsten|kommenden|quartals|monats|jahres|woche|wochen|tage|zeit) ..
(in|innerhalb) (einigen|ein paar|wenigen|mehreren) (tagen|wochen|stunden|monaten)
(sobald|wenn|sowie) .. (zeit|luft|kapazität|kapazitäten|möglich|dazu kommen|ruhiger|geht|passt|spielraum|gelegenheit|platz|etwas wissen|neues|neuigkeiten|dazukommen|land in sicht|dran sind|schaffen|ressourcen|es zulässt|zulassen|lücke|luft haben)
! (wenn|falls|sobald) (sie|du|ihr|ihnen|dir|euch|ihre|eure|deine) ..
(bei|zu) (nächster|gegebener|passender|nächstmöglicher|späterer|erster) (gelegenheit|zeit)
(gleich|direkt|schleunigst) (dran|darum|drum|an die)
(später|irgendwann|demnächst mal|früher oder später|bis auf weiteres|dieser tage|die tage|nächstens)
! (spätestens|nicht später|später als)
(halten|halte) .. (auf dem laufenden|auf dem neuesten)
(mit|höchster|oberster) (hochdruck|priorität|nachdruck)
(wir|ich) (sind|bin|bleiben) (dran|am ball)
)";

constexpr std::string_view kNobody = R"(
(jemand|irgendjemand|irgendwer|einer|ein kollege|eine kollegin|ein mitarbeiter|eine mitarbeiterin|ein techniker|die kollegen|ein spezialist|man) .. (meldet|melden|kümmert|kümmern|wird|werden|kommt|schaut|sieht|ruft|schreibt|bei ihnen|bei dir|bei euch|darum|drum|auf sie|auf dich)
(wird|meldet|kümmert|kommt|ruft|schreibt) (sich)? .. (jemand|irgendjemand|einer|ein kollege|eine kollegin|irgendwer|man)
(sie|du|ihr) (hören|hörst|hört) .. (von uns|wieder)
(wird|werden) .. (informiert|kontaktiert|benachrichtigt|bearbeitet|erledigt|geklärt|behoben|gelöst|nachgereicht|behandelt|angegangen|verständigt|geprüft)
()";

constexpr std::string_view kJargon = R"(
(backlog|sprint|*-level-team|2nd-level|3rd-level|1st-level|2nd-level-teams|3rd-level-teams|ticket|tickets|ticketsystem|ticketnummer|change-prozess|change-request|incident|itil|itsm|cmdb|sla|slas|deployment|rollback|kanban|scrum|p1|p2|eskalationsmatrix|queue|ticketqueue|stakeholder|rfc|cab|uat)
(<num>|second|third|first|zweite|dritte|zweiten|dritten) (level|ebene)
)";

constexpr std::string_view kCliche = R"(
(leider|bedauerlicherweise|unglücklicherweise)
(bitte|wir bitten) .. (beachten|verständnis|geduld)
(um|ihr|dein|euer|für ihr|für dein|für euer) (verständnis|geduld)
(ihre|deine|eure) (anfrage|zufriedenheit|meinung|anliegen) .. (ist|sind|liegt) .. (wichtig|am herzen)
(liegt|liegen) .. am herzen
(unannehmlichkeit*|umstände)
! (unter|die) umstände
(gemäß|laut) (unserer|den|unseren|interner|internen) (richtlinie|richtlinien|policy|vorgaben|regeln)
(beruhig*)
(ich|wir) (verstehe|verstehen|weiß|kann|können) .. (wie sie sich|wie du dich|frust|wie ihr euch|gefühle)
(danke|dank|vielen dank) .. (geduld|interesse|verständnis)
(zögern|scheuen) sie nicht
(nehmen|nimmt) .. (sehr)? ernst
(schätzen|wertschätzen) .. (ihre|deine|eure|sehr)
(zur verfügung|stehen .. gerne|gern zur)
(melden sie sich|wenden sie sich) (gerne|gern|jederzeit) (jederzeit|bei fragen)
)";

constexpr std::string_view kThreat = R"(
(muss|müssen|hat|haben) .. (mit|konsequenzen) .. (rechnen|konsequenzen|ärger|sperre|sperrung)
(legen|lege|bringen|melden|gebe|geben|tragen) .. (vorstand|chef|chefin|leitung|vorgesetzte*|personalabteilung|geschäftsführung) (vor|zur|weiter|$)
(gibt|setzt|hagelt) .. (ärger|konsequenzen|abmahnung|probleme)
(wir|ich) (sperren|sperre|schließen|kappen|entziehen|löschen|stellen) .. (ihnen|dir|ihr konto|dein konto|ihren zugang|deinen zugang|euren zugang|rechnung)
(verloren|verlieren) .. alles
(das|es) wäre .. (ende|aus) ..
(sonst|andernfalls|ansonsten|oder) .. (sperre|sperren|gesperrt|melden|meldung|konsequenzen|folgen|ärger|chef|vorgesetzte*|entzogen|entziehen|abgeschaltet|abmahnung|verantwortung|haften|zahlen|rechnung)
! (sonst|andernfalls|ansonsten) (melden|melde) (sie|dich|euch)
(haften|haftest|haftet|haftbar|persönlich haft*|zur rechenschaft|zur verantwortung|verantworten müssen|zu verantworten)
(verantworten|rechtfertigen) .. (müssen|vor|haben)
(persönlich|allein|selbst) .. (verantwortlich|haftbar|gerade|verantwortung|kosten)
(konsequenzen|konsequenz|abmahnung|abgemahnt|disziplinar*|arbeitsrechtlich*|kündigung|gekündigt|strafe|strafbar|bestraft|anzeige|polizei|staatsanwalt*|nachspiel|sanktionen|folgen haben|folgen rechnen|folgen tragen|ärger bekommen|ärger geben|warnung|letzte warnung|drohen|droht ihnen|droht dir|rechtliche schritte)
! (ohne|keine) konsequenzen
(vorgesetzte*|chef|chefin|leitung|geschäftsführung|personalabteilung|vorstand|führungskraft|teamleitung|abteilungsleitung|abteilungsleiter*) .. (erfährt|erfahren|informieren|melden|gemeldet|informiert|hört|wissen|einschalten|kenntnis|bescheid|auf dem tisch|weitergeben)
(erfährt|melden|melde|melden wir|meldet|geht|landet|informieren) .. (vorgesetzte*|chef|chefin|geschäftsführung|personalabteilung|führungskraft|teamleitung|leitung|vorstand|personalakte)
(katastroph*|desaster|ruin|ruiniert|ruinieren|untergang|untergehen|apokalyp*|super-gau|gau|fatal|verheerend*|vernicht*|existenz|existenzbedrohend|pleite|bankrott|insolvenz|zusammenbruch|bricht zusammen|weltuntergang|zerstör*|kollaps|am ende)
! am ende (des|der|dieser|dieses|vom|jedes)
(ganze|gesamte|komplette) (firma|unternehmen|haus|betrieb|konzern|klinik|werk|bank|schule) .. (steht|still|lahm|unter|dahin|gefährdet|gefahr|am|den bach|erledigt|pleite|spiel)
(steht|liegt|legt|geht|fährt) .. (ganze|gesamte) (firma|unternehmen|haus|betrieb|konzern|klinik|werk|bank|schule)
(presse|zeitung|titelseite) .. (tür|steht|landen|landet|schlagzeilen)
(auf|zu) (ihre|deine|eure|eigene|ihren|deinen|eigenen|eure) (verantwortung|gefahr|kosten|kappe|risiko|lasten|gehalt)
(gehalt|lohn|tasche) .. (abgezogen|einbehalten|zahlen|bezahlen|abziehen)
(aus|von) (eigener|ihrer|deiner|eurer) (tasche|gehalt)
(sie|du|ihr) (werden|wirst|werdet) .. (bereuen|bezahlen|büßen|sehen|spüren|verantworten|verlieren|leid tun|rechenschaft)
(den|ihren|deinen|ihr|dein|euren) (job|arbeitsplatz|stelle|zugang|konto|account) .. (los|verlieren|kosten|gesperrt|entzogen|weg|riskieren|aufs spiel)
(kostet|riskieren|riskierst|verlieren) .. (job|stelle|arbeitsplatz|karriere)
(zum letzten mal|letztmalig|noch einmal|noch ein mal) .. (und|dann|sonst|sperre|sperren|warnen|warne)
(ich|wir) (warne|warnen|drohe) ..
(gewarnt|überlegen sie sich|überleg dir|wagen sie|wehe)
(mit|ernsten|schweren|ernste|schwere) folgen
)";

constexpr std::string_view kTalkingDown = R"(
(offensichtlich|offenkundig|selbstredend|bekanntlich|logischerweise)
(einfach|lediglich) (nur|mal|bloß) ..
(müssen|brauchen|klicken|öffnen|drücken|lesen|starten) (sie|du|ihr)? (doch)? (einfach|bloß)
(doch|ja) (einfach|wohl|wirklich|sicher|nun wirklich) ..
wie (jeder|jedermann|alle|man|sie|du) (weiß|wissen|weißt|wissen sollten|wissen müssten|wohl)
(jedes kind|sogar ein kind|selbst ein kind|kinderleicht|kinderspiel|jeder laie|idiotensicher|babyleicht)
(so schwer|nicht so schwer|keine raketenwissenschaft|kein hexenwerk|gesunder menschenverstand)
(wohl|ja) (klar|kaum|selbstverständlich|nicht zu viel verlangt|logisch)
(natürlich|selbstverständlich|eigentlich) (wissen|sollten|müssten|sollte) (sie|du|ihr|jeder|man)
(gut aufpassen|zum mitschreiben|ganz langsam|noch mal langsam)
)";

constexpr std::string_view kTime = R"(
(heute|morgen|gestern|übermorgen|mittag|mittags|mitternacht|feierabend|nachmittag|vormittag|vormittags|nachmittags|abends|frühmorgens)
! guten (morgen|abend)
(montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|*montag|*dienstag|*mittwoch|*donnerstag|*freitag)
(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|pfingsten|kw|jahresende|monatsende|quartalsende)
<num> (uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
<num> . (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
(am|bis|vom|zum|ab|seit|den|dem) <num> .
(um|gegen|bis|ab|vor|nach|seit) <num> (uhr)?
(binnen|innerhalb|in) (von)? (einem|einer|eines|zwei|drei|vier|fünf|zehn|<num>) (tag|tage|tagen|tages|stunde|stunden|minuten|woche|wochen|arbeitstag*|werktag*|monat*|viertelstunde)
(diese|dieser|nächste|nächster|kommende|jede|jeden|nächsten|kommenden|diesen|selben|gleichen) (woche|tag|morgen|abend|nacht|monat)
(seit|ab) (eben|sofort|gerade|jetzt)
(steht|ist|sind|läuft|liegt) (bereits|schon|seit|jetzt|wieder)
(täglich|wöchentlich|monatlich|tags darauf|am vorabend|am selben tag|über nacht|rund um die uhr)
)";

constexpr std::string_view kOpenScope = R"(
(so viele|so viel|so oft|so lange|so lang) (wie|sie|du|ihr) ..
(alles|was|was immer|wer|wen|wohin) .. (sie|du|ihr|euch|ihnen|dir) .. (wollen|willst|wollt|möchten|möchtest|möchtet|brauchen|brauchst|braucht|wünschen|nötig|gefällt|mögt|mögen|beliebt)
alles , was (so|da|sonst|noch)? .. (anfällt|kommt|ansteht|braucht|gebraucht|nötig|dazugehört|passt)
(beliebig|beliebige|unbegrenzt|unbeschränkt|uneingeschränkt|nach belieben|ohne einschränkung*|ohne grenze*|ganz nach bedarf|nach bedarf|bei bedarf|nach herzenslust|auf unbestimmte zeit|bis auf weiteres)
(ein paar|einige|diverse|verschiedene|mehrere|genügend|genug|etwas|allerlei) (lizenz*|zugäng*|rechte|geräte|monitore|laptops|konten|plätze|leute|kollegen|personen|dinge|sachen|speicher|funktionen)
(und so weiter|usw|und dergleichen|oder so|oder ähnliches|etc)
)";

constexpr std::string_view kOpenTerms = R"(
(sofern|wenn|falls|vorausgesetzt|soweit|solange|unter) .. (voraussetzungen|bedingungen|anforderungen|vorgaben|kriterien|formalitäten|regeln|auflagen|formalien|umständen) .. (erfüllt|stimmen|gegeben|vorliegen|passen|eingehalten|geklärt|erledigt|$)
(übliche|üblichen|bekannte|bekannten|allgemeine|allgemeinen|geltenden|geltende|gewisse|gewissen|bestimmte|bestimmten|einschlägigen) (bedingungen|regeln|voraussetzungen|vorgaben|auflagen|spielregeln|einschränkungen|konditionen|richtlinien|grenzen|bestimmungen)
(unter|mit) (bestimmten|gewissen|den üblichen|einigen|entsprechenden) (bedingungen|voraussetzungen|auflagen|einschränkungen)
(unter|mit) vorbehalt
(wenn|sofern|falls|solange) (alles|nichts|soweit alles) .. (passt|stimmt|klappt|dagegen|dazwischen|gut geht|dazwischenkommt|läuft)
(im rahmen|in grenzen) (des üblichen|des möglichen|der üblichen|der vorgaben|der regeln)
)";

constexpr std::string_view kHandover = R"(
(weitergeleitet|weitergegeben|übergeben|eskaliert|gemeldet|abgegeben|gereicht|vorgelegt|übertragen|verwiesen|leite|leiten|gebe|geben|reiche) ..
(liegt|liegen|geht|gehen|ist|sind) .. (bei|an|zu) ..
(zuständig|übernimmt|entscheidet|verantwortet|betreut|kümmert) ..
(wenden|melden) sie sich .. (an|bei)
(frag|fragen|wende|melde) ..
)";

constexpr std::string_view kUnnamed = R"(
(zuständige|zuständigen|zuständiger|entsprechende|entsprechenden|verantwortliche|verantwortlichen|richtige|richtigen|betreffende|betreffenden|andere|anderen|höhere|höherer|nächsthöhere|externe|externen|übergeordnete|übergeordneten|fachlich|jeweiligen) (stelle|stellen|abteilung|abteilungen|kollegen|kollege|kollegin|team|teams|fachabteilung|fachbereich|bereich|person|personen|leute|einheit|instanz|ebene|spezialisten|fachleute|experten|dienstleister|hände|ansprechpartner|gremium|seite|etage|partner)
(die|den|unsere|unseren|an|bei|externe|externen) (zuständigen|verantwortlichen|experten|expertinnen|spezialisten|fachleute|fachleuten|fachabteilung|fachbereich|kollegen|hintergrunddienst|entscheider|entscheidern|leitungsebene|management|führungsebene|dienstleister)
(nach oben|intern|höheren orts|höherer stelle|oben|weiter oben|hausintern|ans management|an die leitung|an das management|an die nächste ebene|an die fachabteilung) .. (eskaliert|weitergeleitet|weitergegeben|gegeben|gemeldet|abgegeben|platziert|adressiert)
(intern|entsprechend|nach oben|weiter) (weitergeleitet|weitergegeben|eskaliert|gegeben|adressiert|gemeldet)
(eskaliert|weitergeleitet|weitergegeben) $
(<num>|second|third|zweiten|dritten|nächsten|2nd-level|3rd-level|2nd|3rd) (level|ebene|instanz|stufe|line)
(wer|wen) .. (zuständig|kümmert|betrifft)
(an|bei) (jemand|jemandem|jemanden|anderer stelle|eine andere stelle)
)";

constexpr std::string_view kPerson = R"(
(herr|herrn|frau|dr|prof|professor|professorin|kollege|kollegin) .? .? <name>
(fragen|frag|fragt|durch|namens|an|bei|mit|von) (sie)? <name> (aus|vom|von|in|im|,)
)";

constexpr std::string_view kYou = R"(
(sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres|du|dir|dich|dein|deine|deinem|deinen|deiner|deines|euch|euer|eure|eurem|euren|eurer)
)";

constexpr std::string_view kWe = R"(
(wir|uns|man)
)";

constexpr std::string_view kSelf = R"(
(ich|mir|mich)
)";

constexpr std::string_view kFigure = R"(
(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|million*|hälfte|drittel|viertel|dutzend|beide|beiden|doppelt|einmal|zweimal|dreimal)
)";

constexpr std::string_view kStarter = R"(
^ (der|die|das|den|dem|des|ein|eine|einen|einem|einer|ihr|ihre|ihren|ihrem|sein|seine|unser|unsere|mein|meine|dein|deine|euer|eure|ich|wir|sie|er|es|du|man|wenn|falls|sollte|sollten|am|im|in|an|auf|bei|mit|von|vom|zu|zum|zur|für|fürs|bis|ab|seit|nach|vor|über|unter|um|aus|durch|gegen|ohne|als|wie|was|wer|wo|welche|welcher|welches|wann|weil|da|damit|daher|deshalb|darum|also|so|dann|dort|hier|heute|morgen|und|oder|aber|auch|noch|ja|nein|kein|keine|bitte|danke|alle|alles|beide|zwei|drei|vier|fünf|statt|dazu|dafür|davon|diese|dieser|dieses|jede|jeder|jedes|kann|können|haben|habe|hat|ist|sind|gern|gerne|schreiben|sagen|melden|melde|sag|schreib|ruf|schick|gib|fehlt|passt|reicht|vielen|das)
)";

constexpr std::string_view kNegation = R"(
(nicht|kein|keine|keinen|keinem|keiner|nie|niemals|niemand|nichts|nirgends|weder|kaum)
)";

constexpr std::string_view kOpening = R"(
(sagen|schreiben|rufen|melden|geben|schicken|fragen|nennen|zeigen|lassen|antworten|kommen|sprechen|senden|erzählen|korrigieren|wenden|probieren) sie (mir|uns|sich|mich|ihm|ihr|es|bitte|gern|gerne|einfach|jederzeit|hier|an|bescheid|dazu|frau|herrn|auf|bei)
(sag|sagt|schreib|schreibt|ruf|ruft|melde|meld|meldet|gib|gebt|schick|schickt|frag|fragt|nenn|nennt|zeig|zeigt|lass|lasst|antworte|antwortet|komm|kommt|sprich|erzähl|klingel|klingelt|pieps|stups) (mir|uns|dich|euch|mich|ihm|ihr|es|bitte|gern|gerne|einfach|jederzeit|hier|an|bescheid|laut|dazu|kurz|durch|sie|ihn|bei|zu|auf|vorbei|ruhig|<name>)
(bescheid|laut) $
(freue|freuen) .. (auf|über|mich|uns) (ihre|deine|eure|hinweise|rückmeldung|antwort|idee*)
(hinweise|ideen|rückfragen|fragen|einwände|vorschläge|anregungen|ergänzungen|gedanken) .. (willkommen|gern|gerne|jederzeit|an mich|nehme|nehmen|hilft|helfen)
(dann|und) (sehen|schauen|reden|prüfen|rechnen|vergleichen|besprechen|gehen|suchen|finden|sehe|schaue|rede|prüfe|rechne|reiche|messen|nehmen|nehme|tauschen|tausche|ändern) (wir|ich)? ..
(neu|noch einmal|noch mal|nochmal|gemeinsam|erneut|wieder) (an|auf|drüber|darüber|darauf|hin|rechnen|ansehen|anschauen|prüfen|reden|sprechen)
(tür|leitung|telefon|durchwahl|postfach) .. (offen|erreichbar|erreichen)
(erreichen|erreicht|erreichst) (sie|ihr|du)? .. (mich|ihn|uns|unter|sie)
(habe|haben) (ich|wir) .. (übersehen|missverstanden|falsch verstanden|vergessen|nicht bedacht)
(wenn|falls|sollte|sollten) ... , (sagen|schreiben|rufen|melden|geben|schicken|fragen|sag|schreib|ruf|melde|gib|schick|frag|sagt|meldet|genügt|reicht|reden|sprechen|sehen|schauen|dann|lassen|lass|lasst|bin|komme|kommen|nennen|nenn|hilft|helfe|ist|ich|tauschen|steht|lohnt|finden|suchen|freue)
(fehlt|passt|reicht|hakt|drängt|wird|stört|klemmt|brauchen|brauchst|braucht|steckt|liegt|gibt|kommt|haben|hast|hat|ist|sind|bleibt) ... , (sagen|schreiben|rufen|melden|geben|schicken|fragen|sag|schreib|ruf|melde|gib|schick|frag|sagt|meldet|reden|sprechen|dann|schlagen|lassen|lass|nennen|nenn|wählen)
)";

constexpr std::string_view kClosing = R"(
(damit|hiermit) (ist|wäre|sind|schließen|betrachten|erachten|gilt|schließe|betrachte) .. (erledigt|abgeschlossen|beendet|geschlossen|geklärt|fall|sache|thema|vorgang|angelegenheit|ticket|anfrage|anliegen)
(sache|vorgang|fall|angelegenheit|thema|ticket|anfrage|diskussion|anliegen) .. (erledigt|abgeschlossen|beendet|geschlossen|vom tisch|gegessen|durch|schließen|zu den akten)
(betrachten|erachten|sehen) wir .. (als|erledigt|abgeschlossen)
(weitere|erneute|nochmalige) (anfragen|nachfragen|rückfragen|diskussionen|nachrichten|mails) .. (nicht|nicht nötig|erübrigen|beantworten|abzusehen|zwecklos|sehen)
(nachfragen|rückfragen|antworten|antwort) .. (zwecklos|nicht nötig|nicht erforderlich|erübrigen|erübrigt|bitte nicht|unnötig|sinnlos)
(sehen|bitte) .. (von|davon) .. (ab|abzusehen|abzusehen)
(mehr|weiteres) .. (nicht zu sagen|gibt es|habe ich|haben wir|ist dazu|dazu) .. (nicht|nichts)
(dabei|das) (bleibt es|war es|wars|war's) $
(keine|keinen) .. (diskussion|antwort|rückmeldung|einwände|widerspruch) .. (nötig|möglich|mehr|erforderlich|erwünscht)
(ende der|schluss mit der|punkt) (diskussion|debatte|durchsage)
(und|) punkt $
(schönen|schönes) (tag|wochenende|abend|feierabend)
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

std::span<const PhraseList> german_wording() {
    return kLists;
}

}  // namespace ajar::tone
