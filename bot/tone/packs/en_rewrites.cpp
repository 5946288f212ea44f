// English wordings with what to say instead. These lines come before those of the other lists, so
// that the finding carries the rewrite. "=> -" drops the words; what stands in square brackets is
// for the writer to fill in (T17 waits for it). How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
(we|i) (can't|cannot|won't|are unable to|are not able to|aren't able to) (do|offer|give|grant|allow|provide|approve|help) (that|this|it|you|with)? => what we can do is [alternative]
(is|are) (simply|just|really|currently)? (not possible|impossible|not an option|out of the question|a no-go|not allowed|off the table) => stays as it is for now
(isn't|aren't) (possible|an option|allowed) => stays as it is for now
^ no (,|.|!) => -
)";

constexpr std::string_view kApology = R"(
^ (i am|i'm|we are|we're) (very|so|really)? (sorry|afraid) (to say)? (that|but) => -
^ (sorry|apologies) (, but|but|,) => -
)";

constexpr std::string_view kBlame = R"(
you (forgot|failed|neglected|omitted) to _ => what is still open is [the step]
you forgot => still missing is
you should have _ => next time it helps to [the step]
you ought to have _ => next time it helps to [the step]
(you ignored|you overlooked) => what still counts is
user error => a slip that the screen invites
)";

constexpr std::string_view kVague = R"(
(in due course|in due time|in the near future|at a later date|at some point|before long|right away|straight away|as quickly as possible|at the earliest opportunity|at your earliest convenience|in the coming days|in the next few days|in a few days|when possible|when we can) => by [day and hour]
)";

constexpr std::string_view kNobody = R"(
(someone|somebody|one of us|a colleague) will => [name] will
(you'll|you will) hear from us => [name] writes to you by [day and hour]
(you'll|you will) be (contacted|informed|notified|updated) => [name] writes to you by [day and hour]
)";

constexpr std::string_view kUnnamed = R"(
(the|our) (relevant|responsible|appropriate|competent|right) (team|department|office|people|person|colleague|colleagues) => [name or team]
(to|with|by) (management|the specialists|the experts) => to [name or team]
)";

constexpr std::string_view kJargon = R"(
ticket => request
tickets => requests
backlog => waiting list
(sla|slas) => agreed time
stakeholders => people concerned
stakeholder => person concerned
on-prem => in our own house
)";

constexpr std::string_view kCliche = R"(
^ unfortunately , => as things stand,
unfortunately => -
please (note|be advised|be informed|be aware|understand) that => -
(please)? (do not|don't) hesitate to => -
(we|i) regret to inform you that => -
per (our|company|the) (policy|policies|rules) => under [the rule by name]
any inconvenience => [what it cost the person]
going forward => from [day]
at the end of the day => -
)";

constexpr std::string_view kThreat = R"(
, or else => , so that [what it protects]
at your own risk => with [what to look out for]
)";

constexpr std::string_view kTalkingDown = R"(
(obviously|simply|clearly) => -
^ just (do|open|click|post|press|read|use|try|look|go|ask|send|restart|type|follow|wait|put|log) => -
)";

constexpr std::string_view kNegation = R"(
not (impossible|unthinkable|excluded) => possible
not (uncommon|unusual|rare) => common
not unlike => like
not unlikely => likely
(can't|cannot) not _ => must
not infrequently => often
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

std::span<const PhraseList> english_rewrites() {
    return kLists;
}

}  // namespace ajar::tone
