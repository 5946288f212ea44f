// German word lists: what a sentence does in a reply. The wordings that rules object to are in
// de_wording.cpp. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kGreeting = R"(
^ (hallo|hi|hey|moin|servus|liebe|lieber|grüezi|grüß|tag|morgen)
^ (guten|schönen) (tag|morgen|abend)
^ sehr (geehrte|geehrter|verehrte|verehrter)
)";

constexpr std::string_view kSignOff = R"(
^ (mit|viele|beste|liebe|freundliche|herzliche|schöne|vg|lg|mfg|gruß|grüße|besten|herzlichen) (freundlichen|freundlichem|besten|herzlichen|lieben|grüße|grüßen|gruß|$)
^ (vg|lg|mfg|gruß|grüße|danke|cheers|tschüss|ciao)
^ (bis|schönen|schönes) (dann|bald|morgen|tag|wochenende|feierabend)
)";

constexpr std::string_view kFiller = R"(
(vielen|herzlichen|besten|schönen|lieben) dank
danke .. (für|fürs)
(wir|ich) (haben|habe) .. (angesehen|angeschaut|gelesen|nachgedacht|besprochen|gefreut|erhalten|bekommen)
(thema|frage|wunsch|anliegen) .. (kommt|taucht|begegnet|beschäftigt|interessiert|liegt) ..
(freuen|freut|freue) .. (uns|mich|nachricht|anfrage|interesse)
(schöne|gute|nette|tolle|spannende|interessante|berechtigte|häufige) (idee|frage|anregung|sache|vorschlag)
(immer|regelmäßig|öfter|oft|häufig) .. (gefragt|wieder|auf|vor)
)";

constexpr std::string_view kAcknowledge = R"(
(ich|wir) (verstehe|verstehen|sehe|kann|können) .. (dass|gut|ihren|deinen|euren|wie|warum|nachvollziehen)
(verstanden|nachvollziehbar|verständlich)
(sie|du|ihr) (möchten|möchtest|möchtet|wollen|willst|wollt|brauchen|brauchst|braucht|schreiben|schreibst|fragen|fragst|hatten|hattest) ..
(das|es) (klingt|leuchtet|kenne)
(leuchtet|leuchten) .. ein
wie ich (sie|dich|es) verstehe
)";

constexpr std::string_view kEmpathy = R"(
(ärgerlich|nervt|nervig|bitter|mühsam|unangenehm|peinlich|belastend|ungünstig|frust|frustrierend|ärger|zumutung|stress|stressig|schlimm|blöd)
(zerrt|geht) .. nerven
(ich|wir) (verstehe|kann|verstehen) .. (ärger|frust|sorge|enttäuschung|unmut|wut)
(zu lang|zu lange|zu viel)
)";

constexpr std::string_view kSource = R"(
(einzige|einziger|einziges|einzigen) ..
(*vertrag|*vertrags|*vertrages|*vereinbarung|*richtlinie|*verordnung|*gesetz|*gesetzes|*prüfung|*budget|*lizenz|*lizenzen|*versicherung|*vorgabe|*vorgaben|*regel|*regeln|*bescheid|*norm|*charta|*beschluss|*kontingent|*etat|*topf)
(paragraf|paragraph|artikel|abschnitt|§|klausel|ziffer|iso|dsgvo|betriebsrat|vorstand|laut|gemäß|revision|audit|datenschutz*|aufsicht*|behörde|finanzamt)
(kostet|kosten|kostete|gekostet|teuer|euro|€|prozent|%)
(reicht|reichen|umfasst|umfassen|enthält|enthalten|gehört|gehören|zählt|verlangt|verlangen|schreibt|liegt|liegen|stehen|steht|speichert|liest|öffnet|läuft|endet|laufen|enden|gebunden|verplant|verpflichtet|vergeben|ausgebucht|belegt|gesperrt|eingefroren)
(trojaner|virus|viren|angriff|angriffe|angreifer|betrug|lücke|lücken|leck|datenabfluss|verschlüsselung*|sicherung|wartung|gewährleistung|garantie|personenbezogen*|vertraulich*|gehälter|gehaltsdaten|gesundheitsdaten)
(gemessen|gezählt|getestet|geprüft|messung|test|gezeigt|ergab|ergeben)
)";

constexpr std::string_view kHollow = R"(
(laut|gemäß|nach|entsprechend) (unserer|unseren|internen|den internen|allgemeinen|geltenden) (richtlinie|richtlinien|vorgaben|vorschriften|regeln|bestimmungen) (,|.|bleibt|bleiben|ist|sind|gibt|gilt|werden|wird)
(aus|aufgrund) (grundsätzlichen|prinzipiellen|organisatorischen|verschiedenen|diversen|internen|allgemeinen|strategischen|bestimmten|technischen|sicherheitstechnischen|übergeordneten) (erwägungen|gründen|überlegungen)
(grundsätzlich|prinzipiell|generell) .. (nicht|so|üblich|bleibt)
(das|es) (ist|war|wird) .. (bei uns|hier) .. (so|üblich|immer|standard)
(machen|handhaben|halten|regeln) wir .. (so|immer|seit jeher)
(unsere|unser|die|der) (policy|übliche|gängige|geltende) (praxis|linie|vorgehensweise|regelung)
(so|das) (ist|sind) .. (die regel|die regeln|vorschrift|unsere linie|unsere politik|nun mal|eben so)
(ist|sind) .. (standard|üblich|usus|brauch)
(haben|machen|bekommen) .. (alle|andere|anderen|jeder) .. (auch|so)
)";

constexpr std::string_view kBecause = R"(
, (weil|da|denn|zumal|nachdem|weshalb)
(weil|aufgrund|wegen|angesichts|mangels)
)";

constexpr std::string_view kFronted = R"(
^ (weil|da|wegen|aufgrund|nachdem|angesichts|nun da) ..
)";

constexpr std::string_view kLeadIn = R"(
(deshalb|daher|darum|deswegen|somit|folglich|demnach|also|damit|infolgedessen|dementsprechend|entsprechend|mithin)
(aus diesem|aus dem) grund
)";

constexpr std::string_view kDecision = R"(
(ist|wäre|sind) (ein|eine) (fall|sache|aufgabe|angelegenheit) (für|von|des|der)
^ (ja|jo|klar|gern|gerne|natürlich|selbstverständlich|einverstanden|genehmigt|geht|passt|machen)
(bleibt|bleiben|belassen|lassen|halten|behält|behalten|beibehalten|verbleibt) ..
(bekommen|bekommt|bekommst|kriegst|kriegen|kriegt|erhalten|erhältst|erhält) ..
(statt|anstatt|anstelle|stattdessen)
(kommt|kommen) nur .. (in betracht|in frage|infrage)
(festhalten|halten .. fest)
(genehmigt|freigegeben|bewilligt|zugesagt|entschieden)
(wird|werden) es ..
(übernimmt|zuständig|liegt bei|liegt jetzt bei|entscheidet)
(weiterhin|vorerst|zunächst|künftig)
(steht|stehen|ist|sind) .. (bereit|frei|fest)
)";

constexpr std::string_view kVerdict = R"(
^ (sie|du|ihr) (können|kannst|könnt|bekommen|bekommst|bekommt|behalten|behältst|behaltet|erhalten|dürfen|darfst|dürft) ..
^ (wir|ich) (bleiben|lassen|behalten|geben|gebe|können|kann|belassen|schlagen|schlage|möchten|möchte|werden|werde|halten|halte) ..
^ (bitte)? (wenden|fragen|frag|wende) ..
)";

constexpr std::string_view kEvasion = R"(
(zur kenntnis|vorgemerkt|notiert|aufgenommen|vermerkt)
(wir|ich) (prüfen|schauen|überlegen|sehen|werden sehen) .. (mal|noch|ob|weiter|dann)
(mal|erst mal) (sehen|schauen|abwarten)
(im auge|im blick|im hinterkopf) behalten
(in|zur) (prüfung|klärung|diskussion|abstimmung|überlegung|erwägung)
(wird|werden) .. (geprüft|erwogen|diskutiert|berücksichtigt|besprochen|einfließen|einbezogen)
(schwer|schwierig|nicht leicht|nicht einfach|zu früh) .. (sagen|beantworten|beurteilen)
(kommt|hängt) .. (drauf an|darauf an|davon ab) ..
(könnte|kann) .. (sein|auch) , (oder|vielleicht)
(vielleicht|eventuell|möglicherweise|womöglich|unter umständen|gegebenenfalls)
(spannend|interessant|reizvoll) .. (thema|idee|frage|gedanke)
(behalten|nehmen) .. (im hinterkopf|mit|auf|im blick)
(lassen|lasst) .. (sacken|reifen|offen)
(weder|nicht) .. (ja noch nein|zu noch ab)
(bleibt|ist) .. (offen|abzuwarten|dahingestellt)
)";

constexpr std::string_view kOffer = R"(
(steht|stehen|liegt|liegen|wartet|warten) .. (bereit|auf sie|auf dich|auf euch)
(können|kannst|könnt|kann|könnte) ..
(leiht|zeigt|schickt|legt|gibt|baut|bringt|stellt|richtet|macht|zieht|überträgt|liefert|erstellt|übernimmt|reserviert|sortiert|öffnet|hilft|genügt|tut|schafft|montiert|installiert|schaltet) ..
(ich|wir) (leihe|zeige|schicke|lege|gebe|baue|bringe|stelle|richte|mache|reserviere|schalte|öffne|helfe|füge) ..
(stattdessen|alternative|möglichkeit|weg|wege|lösung|ersatz|solange|bis dahin|inzwischen|dafür|trotzdem)
(nutzen|nehmen|fragen|holen|wählen) sie
(nutz|nimm|frag|hol|wähl) ..
(für|damit) (ihre|ihren|deine|deinen|eure|sie|du|ihr|den|das|die) ..
)";

constexpr std::string_view kAsToday = R"(
(so)? wie seit ..
(wie|so wie) (bisher|gehabt|gewohnt|bislang|heute|jetzt|immer|üblich|zuvor|vorher|schon jetzt)
(weiterhin|nach wie vor|auch künftig|weiter) .. (wie|bisher|gewohnten|üblichen) 
(wie|so wie) (sie|du|ihr|wir|man|alle|jeder) .. (schon|bisher|jetzt|immer|heute|ohnehin) (tun|machen|macht|tut|machst|tust)?
(gewohnten|üblichen|bisherigen|bekannten) (weg|wege|ablauf|verfahren|prozess)
)";

constexpr std::string_view kChange = R"(
(ändert|ändern|änderte|würde|würden) .. (ändern|rechnung|lage|antwort|bild|entscheidung|das)
(voraussetzung|bedingung|bedingungen|unter der)
)";

constexpr std::string_view kVacant = R"(
(sollten|sollte|wenn|falls) .. (umstände|lage|dinge|verhältnisse|rahmenbedingungen|etwas) .. (ändern|ändert|ergeben|erlauben|zulassen|anders)
)";

constexpr std::string_view kIf = R"(
^ (bleibt|bleiben|kommt|kommen|geht|gehen|gibt|klappt|stimmt|taucht|tauchen|ergibt|läuft|ist|sind|treten|tritt|entsteht|wackelt|steht|stehen) .. (etwas|was|noch|danach|dabei|daran|damit|dann|ihnen|dir|euch|einmal|doch) ... , (komme|kommen|ruf*|sag*|melde*|schreib*|schick*|frag*|gib|gebt|geben|bring*|sehen|helfe|hilft)
^ (wenn|falls|sollte|sollten|sofern|fehlt|fehlen|passt|reicht|habe|haben|hat|wird|brauchen|brauchst|drängt|hakt|klemmt|bleibt|kommt|gibt|ist|sind|liegt|stimmt|und)
(wenn|falls|sofern|sobald)
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

std::span<const PhraseList> german_structure() {
    return kLists;
}

}  // namespace ajar::tone
