// German word lists: vague and stock wordings, and the small words rules look for. The hurtful
// ones are in de_faults.cpp. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

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
)";

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
(in|zu|mit|für|auf)? (was|wie|wo|wohin|wann|wer|wen|welche*) .. auch immer
(beliebig|beliebige|unbegrenzt|unbeschränkt|uneingeschränkt|nach belieben|ohne einschränkung*|für alles , was|ohne grenze*|ganz nach bedarf|nach bedarf|bei bedarf|nach herzenslust|auf unbestimmte zeit|bis auf weiteres)
(ein paar|einige|diverse|verschiedene|mehrere|genügend|genug|etwas|allerlei) (lizenz*|zugäng*|rechte|geräte|monitore|laptops|konten|plätze|leute|kollegen|personen|dinge|sachen|speicher|funktionen)
(und so weiter|usw|und dergleichen|oder so|oder ähnliches|etc)
)";

constexpr std::string_view kOpenTerms = R"(
(einzelheiten|details|umfang|bedingungen|konditionen|alles weitere|der rest|näheres) .. (klären|klärt|regeln|folgt|folgen|später|noch offen|sehen wir|findet sich|ergibt sich)
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
^ (bleibt|bleiben|kommt|kommen|geht|gehen|gibt|klappt|stimmt|taucht|tauchen|ergibt|läuft|ist|sind|treten|tritt|entsteht|wackelt|steht|stehen) .. (etwas|was|noch|danach|dabei|daran|damit|dann|ihnen|dir|euch|einmal|doch) ... , (komme|kommen|ruf*|sag*|melde*|schreib*|schick*|frag*|gib|gebt|geben|bring*|helfe|hilft)
(sagen|schreiben|rufen|melden|geben|schicken|fragen|nennen|zeigen|lassen|antworten|kommen|sprechen|senden|erzählen|korrigieren|wenden|probieren) sie (mir|uns|sich|mich|ihm|ihr|es|bitte|gern|gerne|einfach|jederzeit|hier|an|bescheid|dazu|frau|herrn|auf|bei)
(sag|sagt|schreib|schreibt|ruf|ruft|melde|meld|meldet|gib|gebt|schick|schickt|frag|fragt|nenn|nennt|zeig|zeigt|lass|lasst|antworte|antwortet|komm|kommt|sprich|erzähl|klingel|klingelt|pieps|stups) (mir|uns|dich|euch|mich|ihm|ihr|es|bitte|gern|gerne|einfach|jederzeit|hier|an|bescheid|laut|dazu|kurz|durch|sie|ihn|bei|zu|auf|vorbei|ruhig|<name>)
(bescheid|laut) $
(hinweise|anmerkungen|rückmeldungen|beobachtungen|fragen|ideen|wünsche|einwände|korrekturen) .. (entgegengenommen|willkommen|erwünscht|gefragt|helfen|an <name>|an mich|gerne|gern)
(genügt|reicht|hilft) .. (zeile|wort|anruf|mail|nachricht|zuruf)
(zeile|wort|anruf|mail|nachricht|zuruf) .. (genügt|reicht|hilft|von ihnen|von dir)
(freue|freuen) .. (auf|über|mich|uns) (ihre|deine|eure|hinweise|rückmeldung|antwort|idee*)
(hinweise|ideen|rückfragen|fragen|einwände|vorschläge|anregungen|ergänzungen|gedanken|anmerkungen|kritik|rückmeldungen|kommentare|wünsche|korrekturen|zahlen|gegenvorschläge) .. (willkommen|gern|gerne|jederzeit|an mich|nehme|nehmen|hilft|helfen)
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
    PhraseList{Cue::Promise, kPromise},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
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
