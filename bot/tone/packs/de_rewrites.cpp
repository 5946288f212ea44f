// German wordings with what to say instead. These lines come before those of the other lists, so
// that the finding carries the rewrite. "=> -" drops the words; what stands in square brackets is
// for the writer to fill in (T17 waits for it). How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
(ist|wäre) (leider)? (nicht möglich|unmöglich|ausgeschlossen|keine option|nicht erlaubt) => bleibt, wie es ist
(kommt nicht in frage|kommt nicht infrage) => bleibt, wie es ist
(können wir|kann ich) (ihnen|dir|euch|leider|das)? nicht => wir können stattdessen [Alternative]
^ nein (,|.|!) => -
)";

constexpr std::string_view kApology = R"(
^ (es tut|tut) (mir|uns) leid , (aber|dass) => -
^ (sorry|entschuldigung) (, aber|,) => -
)";

constexpr std::string_view kBlame = R"(
sie haben vergessen => es fehlt noch
du hast vergessen => es fehlt noch
ihr habt vergessen => es fehlt noch
sie haben versäumt => noch offen ist
sie hätten .. (sollen|müssen) => künftig hilft es, wenn Sie [Schritt]
du hättest .. (sollen|müssen) => künftig hilft es, wenn du [Schritt]
(bedienfehler|anwenderfehler|benutzerfehler) => Fehler, zu dem die Maske einlädt
)";

constexpr std::string_view kVague = R"(
(so schnell wie möglich|so bald wie möglich|in kürze|in bälde|in absehbarer zeit|bei gelegenheit|in den nächsten tagen|in den kommenden tagen|zu gegebener zeit|so rasch wie möglich) => bis [Tag und Uhrzeit]
)";

constexpr std::string_view kNobody = R"(
(jemand|ein kollege|eine kollegin) (meldet|wird|kümmert|ruft|schreibt) => [Name] meldet
(sie|du) (hören|hörst) von uns => [Name] schreibt Ihnen bis [Tag und Uhrzeit]
)";

constexpr std::string_view kUnnamed = R"(
die (zuständige|entsprechende|verantwortliche) (stelle|abteilung) => [Name oder Team]
(den|die) (zuständigen|verantwortlichen) (kollegen|kolleginnen|personen|stellen)? => [Name oder Team]
)";

constexpr std::string_view kJargon = R"(
ticket => Anfrage
tickets => Anfragen
ticketnummer => Nummer Ihrer Anfrage
backlog => Warteliste
(sla|slas) => vereinbarte Zeit
stakeholder => Beteiligte
deployment => Umstellung
)";

constexpr std::string_view kCliche = R"(
^ (leider|bedauerlicherweise) => derzeit
(leider|bedauerlicherweise) => -
bitte beachten sie , dass => -
(zögern sie nicht|scheuen sie sich nicht) , => -
(gemäß|laut) (unserer|unseren|internen) (richtlinie|richtlinien|vorgaben|regeln) => nach [Regel mit Namen]
)";

constexpr std::string_view kThreat = R"(
auf eigene gefahr => mit [worauf zu achten ist]
)";

constexpr std::string_view kTalkingDown = R"(
(offensichtlich|offenkundig|selbstredend|bekanntlich|logischerweise) => -
einfach nur => -
)";

constexpr std::string_view kNegation = R"(
nicht (unmöglich|ausgeschlossen|undenkbar) => möglich
nicht (ungewöhnlich|unüblich|selten) => üblich
nicht unwahrscheinlich => wahrscheinlich
nicht unwichtig => wichtig
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::TalkingDown, kTalkingDown},
    PhraseList{Cue::Negation, kNegation},
};

}  // namespace

std::span<const PhraseList> german_rewrites() {
    return kLists;
}

}  // namespace ajar::tone
