// German word lists: wordings that hurt – walls, apologies, excuses, blame, threats. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
! nicht (unmöglich|ausgeschlossen|verboten|untersagt|undenkbar)
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
(wir|ich|man|da|leider) .. (nichts) .. (machen|tun|zu machen|zu wollen|ausrichten)
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
! nicht (ausgeschlossen|unmöglich|verboten|undenkbar)
)";

constexpr std::string_view kApology = R"(
(tut|täte) .. leid
leid .. (tut|getan)
(es|das) tut (mir|uns) .. leid
(entschuldig*|verzeih*|sorry|pardon|entschuldigung)
(um|meine|unsere|bitte) .. (entschuldigung|verzeihung|nachsicht|vergebung)
(leider gottes|mea culpa)
! (keine|ohne) entschuldigung
! nicht .. entschuldig*
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
^ (hättest|hättet|hätten|hätte) (du|ihr|sie|der|die|das|jemand) ... , (wäre|wären|hätte|hätten|läge|lägen|müssten|müsste|gäbe|stünde|könnten)
^ (wenn|hätten) (sie|du|ihr|die|der|das|jemand) ... (hättest|hättet|hätten|hätte) , (wäre|wären|hätte|hätten|läge|lägen|müssten|müsste|gäbe|stünde|könnten)
(verdanken|verdankt) (wir|sie|man) ... (dem|den|der|einem|einer|ihnen)
(haben|hat) (wir|man) (der|dem|den|einem|ihnen|euch|dir) ... zu verdanken
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
! (wenn|falls|sollten|sofern) (sie|du|ihr) .. (vergessen|verloren|verpasst|übersehen) (haben|hast|habt)
! (wir|ich) (haben|habe) ..
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

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Regret, kRegret},
    PhraseList{Cue::Grovel, kGrovel},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Threat, kThreat},
};

}  // namespace

std::span<const PhraseList> german_faults() {
    return kLists;
}

}  // namespace ajar::tone
