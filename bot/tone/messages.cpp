// The messages of the rules in German, beside each other sentence by sentence: what was found, and
// why it matters. A test holds them against everything that the rules say.

#include "bot/tone/messages.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

struct Sentence {
    std::string_view english;
    std::string_view german;
};

constexpr std::array kFound = std::to_array<Sentence>({
    {"A blank was never filled in", "Eine Lücke wurde nie gefüllt"},
    {"A double negation", "Eine doppelte Verneinung"},
    {"A note to the writer was left in", "Eine Notiz an sich selbst ist stehen geblieben"},
    {"A paragraph of more than three sentences", "Ein Absatz mit mehr als drei Sätzen"},
    {"A promise that nobody keeps", "Ein Versprechen, das niemand hält"},
    {"A promise without a time", "Ein Versprechen ohne Zeitpunkt"},
    {"A reading grade above nine", "Der Text ist schwerer zu lesen, als er sein muss"},
    {"A rejection stands as the answer", "Als Antwort steht hier eine Zurückweisung"},
    {"A sentence of more than 25 words", "Ein Satz mit mehr als 25 Wörtern"},
    {"A stock phrase", "Eine Floskel"},
    {"A value is missing here", "Hier fehlt eine Angabe"},
    {"A word from the organisation's own list", "Ein Wort von der Liste des eigenen Hauses"},
    {"A word stands here twice", "Ein Wort steht hier doppelt"},
    {"An acronym that nobody explained", "Eine Abkürzung, die niemand erklärt hat"},
    {"An apology in an answer", "Eine Entschuldigung in einer Antwort"},
    {"An unfilled slot", "Ein Platzhalter ohne Inhalt"},
    {"Capitals read like shouting", "Großbuchstaben lesen sich wie Rufen"},
    {"More than 120 words", "Mehr als 120 Wörter"},
    {"More than 250 words", "Mehr als 250 Wörter"},
    {"More than one exclamation mark", "Mehr als ein Ausrufezeichen"},
    {"More than one regret", "Mehr als ein Bedauern"},
    {"More than one sentence stands before the point", "Vor der Sache steht mehr als ein Satz"},
    {"More than one sentence stands before the reason",
     "Vor der Begründung steht mehr als ein Satz"},
    {"More than two apologies", "Mehr als zwei Entschuldigungen"},
    {"No hand-over is on record for this referral",
     "Zu diesem Verweis ist keine Übergabe vermerkt"},
    {"No next step with a time and somebody who takes it",
     "Es fehlt ein nächster Schritt mit Zeitpunkt und einer Person, die ihn tut"},
    {"No sentence gives a specific reason for this", "Kein Satz nennt dafür einen konkreten Grund"},
    {"No sentence near the beginning says what was decided",
     "Am Anfang sagt kein Satz, was entschieden ist"},
    {"Nothing here shows a way on", "Hier zeigt nichts, wie es weitergeht"},
    {"Nothing of the person's own need is in the reply",
     "Vom Anliegen der Person kommt in der Antwort nichts vor"},
    {"Nothing says by when", "Es fehlt, bis wann"},
    {"The conditions are not named", "Die Bedingungen sind nicht genannt"},
    {"The decision stands before its reason", "Die Entscheidung steht vor ihrem Grund"},
    {"The last sentence shuts the door", "Der letzte Satz schlägt die Tür zu"},
    {"The last two sentences leave no opening",
     "Die letzten beiden Sätze lassen die Tür nicht offen"},
    {"The name is missing", "Der Name fehlt"},
    {"The person is never addressed", "Die Person wird nie angesprochen"},
    {"The reason begins after the second sentence",
     "Die Begründung beginnt erst nach dem zweiten Satz"},
    {"The referral names nobody", "Der Verweis nennt niemanden"},
    {"The same sentence went out before", "Derselbe Satz ging schon einmal hinaus"},
    {"The second negation within 40 words", "Die zweite Verneinung innerhalb von 40 Wörtern"},
    {"This defends the writer", "Hier verteidigt sich, wer schreibt"},
    {"This grovels", "Das klingt unterwürfig"},
    {"This is how we work inside", "So arbeiten wir im Inneren; die Person muss es nicht wissen"},
    {"This is passed on, and nobody is named", "Das wird weitergegeben, und niemand ist genannt"},
    {"This leaves open how much the yes covers", "Offen bleibt, wie weit das Ja reicht"},
    {"This leaves open what the yes covers", "Offen bleibt, was das Ja umfasst"},
    {"This leaves open what was decided", "Offen bleibt, was entschieden ist"},
    {"This names nobody", "Hier ist niemand genannt"},
    {"This puts blame on somebody", "Hier bekommt jemand die Schuld"},
    {"This talks down", "Das klingt von oben herab"},
    {"This threatens or inflates", "Das droht oder übertreibt"},
    {"Two negations in one breath", "Zwei Verneinungen in einem Atemzug"},
    {"Two spaces: a value may be missing", "Zwei Leerzeichen: Hier fehlt vielleicht eine Angabe"},
});

constexpr std::array kWhy = std::to_array<Sentence>({
    {"T01", "Als fair gilt eine Antwort, wenn sie auf einem konkreten Grund steht."},
    {"T02", "Der Grund kommt vor der Entscheidung, in den ersten beiden Sätzen."},
    {"T03", "Am schlechtesten nehmen Menschen auf, was unklar bleibt."},
    {"T04", "Sagen Sie, was geschieht und was stattdessen geht, statt nur abzulehnen."},
    {"T05",
     "Jede Antwort zeigt einen Weg: eine Alternative, was sie ändern würde, oder wen man fragt."},
    {"T06", "Das Ende einer Antwort lädt zum Weiterreden ein."},
    {"T07", "Entschuldigungen machen eine Antwort schmerzlicher; der Grund trägt sie."},
    {"T08", "Bedauern Sie einmal, und sagen Sie dann, wie es weitergeht."},
    {"T09", "Erklären Sie ohne Ausreden: Es geht um das Anliegen, nicht um unsere Verteidigung."},
    {"T10", "Sehen Sie nach vorn; Schuld hilft niemandem weiter."},
    {"T11", "Ein Versprechen braucht einen Zeitpunkt und jemanden, der es hält."},
    {"T12", "Nehmen Sie die Worte der Person, nicht die der Werkstatt."},
    {"T13", "Kurze Sätze werden gelesen, lange überflogen."},
    {"T14", "Die Person soll ihr Anliegen in der Antwort wiederfinden."},
    {"T15", "Floskeln klingen, als hätte niemand zugehört."},
    {"T16", "Sagen Sie, wovor eine Regel schützt; drohen Sie nie, und übertreiben Sie nie."},
    {"T17", "Hier ist etwas nicht ausgefüllt."},
    {"T18", "Ein Ja sagt, was genau, bis wann und unter welchen Bedingungen."},
    {"T19",
     "Verständnis hilft, wenn ein nächster Schritt folgt, mit Zeitpunkt und Verantwortlichen."},
    {"T20", "Kommen Sie zum Grund; Geplauder davor stört."},
    {"T21", "Was geht, liest sich leichter als das, was nicht geht."},
    {"T22", "Begegnen Sie der Person auf Augenhöhe."},
    {"T23", "Diese Person hat denselben Satz schon gelesen."},
    {"T24", "Was weitergegeben wird, braucht einen Namen, damit es wirklich ankommt."},
});

template <std::size_t N>
std::string_view german(const std::array<Sentence, N>& sentences, std::string_view english) {
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [english](const Sentence& one) {
            return one.english == english;
        });
    return found == sentences.end() ? std::string_view{} : found->german;
}

}  // namespace

std::string message_in(const Finding& finding, std::string_view locale) {
    if (!locale.starts_with("de")) return finding.message;
    const std::string_view message = finding.message;
    const std::string_view what = german(kFound, message.substr(0, message.find(". ")));
    const std::string_view why = german(kWhy, finding.rule);
    // A finding of an earlier version of Ajar may say something else: better English than silence.
    if (what.empty() || why.empty()) return finding.message;
    return std::string{what} + ". " + std::string{why};
}

}  // namespace ajar::tone
