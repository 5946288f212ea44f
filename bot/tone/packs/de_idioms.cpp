// German turns of phrase: how people threaten, blame, excuse themselves, put off or leave open
// without any of the plain words for it. Grouped by what happens in the picture, so that a
// neighbour of a known wording is found, too. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kThreat = R"(
^ wer ... , (ist|sind) .. (los|draußen|weg|dran|fällig|reif)
# die stelle, der platz
(neue|andere) (stelle|arbeit|job|firma) suchen
(kannst|darfst|könnt|können|dürfen) (du|sie|ihr) .. (sachen|koffer|schreibtisch|spind|büro|platz) (packen|räumen|leeren|ausräumen)
(pack|packt|packen|räum|räumt|räumen) .. (sachen|koffer|schreibtisch|spind|büro|zeug|platz|schublade) 
(kannst du|können sie|könnt ihr|darfst du|dürfen sie) .. (gehen|packen|zu hause bleiben|daheim bleiben|einpacken|zusehen|erklären)
^ wer ... , (fliegt|geht|zahlt|haftet|bezahlt|verliert|bekommt|sitzt|räumt|packt|ist) .. (raus|selbst|ärger|sein|seinen|seine|den|die|draußen|weg)?
^ wer ... , (fliegt|haftet|zahlt)
(fliegst|fliegen|fliegt) (du|sie|ihr|er)? (raus|hochkant|hinaus|$)
# wer davon erfährt
(dein|ihr|euer|sein) name .. (liegt|steht|landet|ganz oben|zuerst|beim|auf|bei|übermorgen|morgen)
(liegt|steht|landet) (dein|ihr|euer|sein) name ..
(liegt|landet|geht|kommt|steht) .. (beim|bei der|auf dem tisch|vor dem|vor der|vor) .. (schulamt|chef*|leitung|direktor*|rektor*|anwalt|gericht|richter*|polizei|vorstand|presse|amt|behörde|geschäftsführ*|träger|personal*|aufsicht)
(erfährt|hört|liest|weiß) .. (chef*|leitung|direktor*|rektor*|vorstand|polizei|presse|eltern|schulamt|träger|geschäftsführ*|vorgesetzt*) .. (davon|das|es|namen)?
# gericht und geld
(sehen|sieht|treffen) (wir|man) uns (vor gericht|beim anwalt|wieder)
(anwalt|anwälte|anwältin|richter|polizei|staatsanwalt|gerichtsvollzieher) .. (vor der tür|an der tür|suchen|nehmen|brauchen|melden|klingelt|klingelt)
(zahlst|zahlen|bezahlst|bezahlen|haftest|haften|blechst|blechen) (du|sie|ihr) ..
(aus|von) (eigener|deiner|ihrer|eurer) (tasche|gehalt|lohn)
(kostet|kosten) .. (dich|sie|euch|ihn|manchen|manche|schon) .. (job|stelle|kopf|platz|vertrag|karriere|kragen)
(rutschst|rutschen|rutscht|wanderst|wandern|wandert|landest|landen|landet|stehst|stehen) (du|sie|ihr|er|ihr .. )? .. (ende|hinten|schluss|unten) ..
# die warnung selbst
(sag|sagen|sagt) .. (nicht|nachher|hinterher) .. (gewarnt|gewusst|gesagt)
(zum|das) letzte* (mal|warnung|chance)
(lass|lassen) .. (dir|ihnen|euch) .. (gesagt|warnung|lehre) sein
(wehe|gnade|weh) (dem|dir|ihnen|euch|wenn|der|,) ..
(dann|sonst|andernfalls|ansonsten) (gibt|gnade|knallt|rappelt|kracht|setzt|ist) .. (ärger|was|schluss|feierabend|sense|aus|zappenduster|krach)
(blüht|droht|erwartet) (dir|ihnen|euch|dem|jedem) ..
(wirst|werden|werdet) (du|sie|ihr) .. (bereuen|noch sehen|schon sehen|erleben|büßen|merken|kennenlernen)
# alles bricht zusammen
(ein|eine|einen) (einziger|einzige|einziges|falscher|falsche|falsches) .. (und|dann|genügt|reicht) .. (ende|aus|vorbei|erledigt|pleite|schluss|dicht|weg|ruiniert|untergang)
(dann|das) (ist|wäre|war) .. (ende|aus|untergang|todesstoß|schluss) (für|mit|von|der|des|vom) ..
(machen|macht|kann|können) .. (dicht|den laden|die türen) (machen|schließen|zusperren|zumachen|für immer)
)";

constexpr std::string_view kSanction = R"(
(schulamt|spind|koffer|vor gericht|hausverbot|versetzung|versetzt|degradiert|ausgeschlossen|rausgeworfen|hochkant|fristlos|geldbuße|bußgeld|abgezogen|neue stelle|dein name|ihr name|tasche|gehalt)
(rutschst|rutschen|rutscht|wandert|landet) ..
)";

constexpr std::string_view kAuthority = R"(
(schulamt|ministerium|bürgermeister*|landrat|richter*|eltern|versicherung|dienststelle|rektorat|präsidium|amtsarzt|ordnungsamt|inspektor*)
)";

constexpr std::string_view kCalamity = R"(
(zappenduster|sense|todesstoß|dicht machen|sperren zu|zusperren|lichter gehen aus|steinzeit|brennt ab|abbrennen|explodier*|flächenbrand|super gau)
)";

constexpr std::string_view kExcuse = R"(
# wie viel zu tun ist
(nur|bloß|auch nur|gerade einmal) (zwei|ein paar|eine) (hände|arme|paar hände|köpfe|leute)
(keine|eine) (ahnung|vorstellung) , (was|wie|wie viel) ..
(wissen|weißt|ahnen|ahnst) (sie|du|ihr) (eigentlich|überhaupt)? , (was|wie) ..
(was|wie viel) .. (auf meinem|auf unserem|auf dem|über meinen|um die) (tisch|schreibtisch|ohren)
(die halbe|das halbe|halbe|die hälfte der|die hälfte des|ein drittel der) (abteilung|mannschaft|belegschaft|team|teams|dienststelle|it) ..
(verbogen|verrenkt|ein bein ausgerissen|beine ausgerissen|krumm gelegt|den kopf zerbrochen|aufgerieben|zerrissen)
(kann|können|könnte) (mich|uns|man sich) .. (zerreißen|zweiteilen|teilen|vierteilen|klonen)
(irrer|verrückter|wahnsinniger|höllischer|wilder|chaotischer) (monat|woche|zeit|tag|herbst|sommer)
(eine|einen|ein) (irre|verrückte|wahnsinnige|höllische|wilde|schlimme) (woche|zeit|phase|saison)
(so schnell|so gut|mehr) (wie|als) (wir|ich|man|es) (können|kann|geht|ging|eben|nur|möglich) ..
# nicht unsere sache
(nur|bloß|lediglich|auch nur) (unsere|meine|die) (arbeit|pflicht|vorschrift|vorschriften|anweisung|anweisungen)
(machen|mache|schreibe|schreiben|erfinde|erfinden|bestimme|bestimmen|entscheide|entscheiden) (ich|wir) .. (regeln|vorschriften|gesetze|preise|fristen|nicht)
(niemandem|keinem|niemand) .. (rechenschaft|rechenschaft schuldig|erklärung)
(rechtfertigen|verteidigen|rechtfertigung) (muss|müssen|brauche|brauchen|werde|werden|schulde)? ..
(muss|müssen|brauche|brauchen) .. (mich|uns) .. (rechtfertigen|verteidigen|erklären)
(uns|mir) (hat|sagt|sagte|dankt|dankte) (niemand|keiner|kein mensch) ..
(bevor|ehe) (sie|du|ihr) (schimpfen|schimpfst|sich|dich|euch|meckern|meckerst|fragen|losleg*) ..
(ehrlich gesagt|offen gesagt|unter uns|mal ehrlich|mit verlaub) ..
(gehört|zählt|fällt) nicht zu (unseren|meinen|unserem|meinem) ..
)";

constexpr std::string_view kBurden = R"(
(gegrippt|grippewelle|notbesetzung|rumpfmannschaft|unbesetzt*|vakant|feuerwehr|löschen|jongl*|monatsabschluss|jahresabschluss|nachtschicht*|doppelschicht*|hinterher|schuften|schufte)
)";

constexpr std::string_view kInnocence = R"(
(rechtfertig*|rechenschaft|verlaub|vorschrift*|ausgerissen|bevor sie schimpfen|zerreißen|nur unsere arbeit)
)";

constexpr std::string_view kBlame = R"(
# was jemand getan hat, gegen ihn erzählt
(wieder|wieder einmal|mal wieder|einmal mehr|schon wieder) (geschlafen|gepennt|geschludert|geschlampt|nicht|vergessen|verpeilt|verschlafen|versagt|gemurkst|gepatzt)
(bekommt|bekommen|kriegt|kriegen|bringt|bringen) .. (nie|nicht|nichts|ja nie|einfach nicht) .. (auf die reihe|gebacken|hin|zustande|geregelt|auf die kette|in den griff)
(ohne|statt) (ein einziges mal|auch nur|einmal|vorher)? .. (hinzusehen|hinzuschauen|hinzugucken|nachzudenken|nachzufragen|zu fragen|zu lesen|zu prüfen|aufzupassen)
(hat|haben) (offenbar|offensichtlich|wohl|anscheinend|natürlich|leider|mal eben|einfach) .. (geklickt|gedrückt|gelöscht|gezogen|verschickt|vergessen|überschrieben|geöffnet|kopiert|verstellt|liegen lassen)
(so|derart|dermaßen) (schlampig|nachlässig|schludrig|spät|wirr|planlos|ungenau) ..
(müllt|müllen|vermüllt|zugemüllt|verstopft|verstopfen) ..
(selbst|selber) (schuld|eingebrockt|verbockt|zuzuschreiben|eingehandelt)
(bravo|glückwunsch|gratuliere|gut gemacht|toll gemacht|respekt|chapeau) (,|!|.|–)
(haben|hat|hast) .. (falsche|falschen|falsches) (liste|taste|knopf|feld|datei|zeile|adresse|namen|empfänger|formular) (gewählt|gedrückt|angeklickt|erwischt|ausgesucht|genommen)
(hat|haben) .. (die angewohnheit|mal wieder|seit jahren|seit monaten|nie) .. (nicht|zu|versäumt|verschleppt|verpennt)
(wundert|wundern) .. (mich|uns|niemanden|keinen) (bei|nicht|,) ..
(typisch|wie immer|wie üblich) (vertrieb|einkauf|marketing|<name>|die|der|für die|für den|,) ..
)";

constexpr std::string_view kOpenScope = R"(
(das|dein|ihr|euer) herz (begehrt|verlangt|wünscht)
bis .. (genug davon|keine lust|satt|fertig seid|fertig bist|fertig sind) ..
(was|wann|wo|wofür|wohin|womit|wer|wen|wie|wie oft|wie lange) (und (was|wann|wo|wofür|wohin|wie|wie oft|wie lange))? (auch)? (immer)? (sie|du|ihr|dir|euch|ihnen) .. (wollen|wollt|willst|mögt|magst|mögen|einfällt|einfallt|beliebt|passt|lust|gefällt|vorschwebt|spaß|behagt|gutdünkt|sinn steht)
(was) (dir|euch|ihnen) .. (einfällt|gefällt|vorschwebt|in den sinn|durch den kopf|spaß|beliebt)
(frei|völlig frei|ganz frei|freie) (hand|bahn|verfügung|verfügbar|schalten)
(nach lust|nach laune|nach gusto|nach gutdünken|nach eigenem ermessen|ohne limit|ohne wenn und aber|grenzenlos|schalten und walten|hände frei|tob|tobt|toben) ..
(den|der|das|die)? (genaue|genauen|genauer) (umfang|menge|zahl|rahmen|zeiten|dauer) .. (offen|später|sehen|lassen|egal|finden|müssen)
)";

constexpr std::string_view kOpenTerms = R"(
(übliche|üblichen|sonstigen|bekannten) (voraussetzungen|voraussetzung|auflagen|formalitäten|spielregeln|gepflogenheiten)
(das|dem|im) (kleingedruckte|kleingedruckten) ..
)";

constexpr std::string_view kVague = R"(
(trudelt|trudeln|tröpfelt|kommt|kommen) .. (ein|nach und nach|peu à peu|so langsam|stück für stück|schon noch)
(nach und nach|peu à peu|so nach und nach|schon noch|ist unterwegs|sind unterwegs)
! (ist|sind) unterwegs (und|,) ..
(bei|zu) (gelegenheit|gegebener zeit|gegebener stunde)
(irgendwann|demnächst|beizeiten|über kurz oder lang|früher oder später|eines tages|in absehbarer|auf absehbare|wenn zeit ist|wenn luft ist|sobald luft ist)
(wenn|sobald) (mal|einmal|es|sich|die|der|das|jemand|ich|wir|man|wieder) .. (ruhiger|luft|passt|gelegenheit|zeit|kapazität*|ergibt|dazu komme*|frei|hergibt|zulässt)
(kommt|kommen) , wenn (er|sie|es) (kommt|kommen|da ist|fertig ist)
(dieser|in den nächsten|in den kommenden|in nächster) (tage|tagen|wochen|zeit|monaten)
)";

constexpr std::string_view kUnnamed = R"(
(dortige|dortigen|dortiger|hiesige|hiesigen|jeweilige|jeweiligen) (sachbearbeit*|stelle|stellen|ansprechpartner*|kollegen|mitarbeiter*|abteilung|verwaltung|bearbeiter*|personen)
(nächste|nächsten|nächster|höhere|höheren|höherer|nächsthöhere|nächsthöheren|übergeordnete|übergeordneten|obere|oberen|andere|anderen) (ebene|stelle|instanz|stufe|etage|stock|warte|seite|gremium)
(die|den|der) (sachbearbeitung|fachseite|fachebene|fachstelle|leitstelle|bearbeitung|experten|fachleute|fachleuten|spezialisten|zuständigkeit)
(ist|wurde|wird|sei) (jetzt|nun|bereits|schon|inzwischen)? (eskaliert|weitergemeldet|weitergereicht|adressiert|platziert|hochgegeben)
(weitergereicht|weitergemeldet|hochgegeben|hinaufgereicht|durchgereicht)
(wer|wen|wem) (auch immer)? .. (zuständig|dienst hat|bereitschaft hat|damit befasst|obliegt|gerade)
(die|unsere|ein paar|den) (leute|kollegen|jungs) (dort|da|oben|drüben|vom|von der|in der)
)";

constexpr std::string_view kEvasion = R"(
(muss|will|sollte|müsste|darf) .. (reifen|durchdacht|überlegt|bedacht|abgewogen|besprochen) (werden|sein)?
(schauen|sehen|gucken) (wir|wir mal|mal) .. (zeit|bringt|bringen|kommt|weiter|dann|entwickelt)
(schau|schaut|sehn|schaun) (mer|wir|ma) mal
(liegt|liegen) (uns|mir) (sehr|wirklich)? .. am herzen
(wird|werden) (uns|mich) .. (begleiten|beschäftigen|beschäftigt|begleitet)
(müsste|sollte|könnte|würde) (man|es|das) .. (bereden|besprechen|überlegen|durchdenken|anschauen|ansehen|nachdenken|reden)
(lassen|lasse|lass) .. (auf uns|auf mich|auf sich|erst einmal|uns) .. (zukommen|wirken|setzen|überlegen)
(drüber|darüber) (schlafen|nachdenken|reden|brüten)
(nehmen|nehme) .. (mit in|mit auf|gerne mit|gern mit|mit nach)
(verdient|bedarf|braucht|wert) (eine|einer|eines|einen)? (ruhige*|breite*|ehrliche*|lange*|gründliche*) (debatte|diskussion|gespräch*|überlegung|nachdenken*)
(im|in) (gespräch|der schwebe|den raum|den sternen|dialog) (sein|bleiben|bleibt|steht|stehen)?
)";

constexpr std::string_view kAsToday = R"(
(weiter|weiterhin|nach wie vor|auch künftig) .. (normale*|übliche*|reguläre*|gewohnte*|alte*|volle*) ..
(so wie|wie) .. (kennen|kennt|kennst|gewohnt|gewöhnt|kannten) $
(so wie|wie) (es|sie|er) (immer|heute|jetzt|bisher|schon) .. (ist|sind|war|läuft|laufen) $
(wie|so wie) (bisher|bislang|gehabt|heute|jetzt|eh und je|immer|ehedem) (auch|schon)?
(bleibt|bleiben|läuft|laufen|geht|gehen) (alles)? .. (beim alten|beim bisherigen|wie es ist|wie sie sind|wie gehabt)
(die|das|den|der|ihre|deine|eure|dem) (bisherige|bisherigen|bestehende|bestehenden|jetzige|jetzigen|heutige|heutigen|derzeitige|derzeitigen|gewohnte|alte|alten)
)";

constexpr std::string_view kWall = R"(
(träum weiter|in die tüte|nichts da|fehlanzeige|daraus wird nichts|geht gar nicht|keine chance|vergiss es|schlag dir das|schlagen sie sich das|beim besten willen)
(sind|ist|wäre|wären) (absolut|einfach|schlicht|leider|beim besten willen|definitiv|wirklich|schlichtweg)? nicht drin
)";

constexpr std::array kLists{
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
    PhraseList{Cue::Wall, kWall},
};

}  // namespace

std::span<const PhraseList> german_idioms() {
    return kLists;
}

}  // namespace ajar::tone
