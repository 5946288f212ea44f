// "Any news?": every request of the conversation, in plain words.

#include "bot/base/overloaded.hpp"
#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <utility>

namespace ajar::dialogue {
namespace {

Values in_good_hands(Turn& turn, std::string_view owner, TimePoint promised) {
    return {
        {"person", person_behind(turn, owner.empty() ? team_of(turn) : std::string{owner})},
        {"when",
         moment_in_words(
             std::max(promised, turn.now),
             turn.now,
             turn.knowledge.company.time_zone,
             turn.state.locale
         )}};
}

void tell_present(Turn& turn) {
    const auto under_review = [&](const auto&) {
        turn.say("status_in_review", review_values(turn));
    };
    const auto asking = [&](const auto&) {
        turn.say("status_clarifying", {{"question", pending_question(turn)}});
    };
    std::visit(
        overloaded{
            [&](const Listening&) {
                turn.say(turn.state.decisions.empty() ? "status_none" : "status_listening");
            },
            [&](const Clarifying& at) { asking(at); },
            [&](const Confirming& at) { asking(at); },
            [&](const Evaluating& at) { under_review(at); },
            [&](const Reconsidering& at) { under_review(at); },
            [&](const InReview& at) { under_review(at); },
            [&](const WaitingForManagement& at) { under_review(at); },
            [&](const Answered&) { turn.say("status_answered"); },
            [&](const Incident& at) {
                turn.say("with_person_ack", in_good_hands(turn, at.owner, at.promised));
            },
            [&](const WithAPerson& at) {
                turn.say("with_person_ack", in_good_hands(turn, at.who, at.promised));
            },
            [&](const Closed&) {
                turn.say(
                    turn.has_request() && !turn.state.decisions.empty() ? "status_answered"
                                                                        : "status_none"
                );
            },
        },
        Stage{turn.state.stage}
    );
}

}  // namespace

void tell_status(Turn& turn) {
    tell_present(turn);
    // Each case that stands beside, as if it were the present one.
    State& state = turn.state;
    for (const ParkedCase& parked : std::vector<ParkedCase>{state.parked}) {
        if (std::holds_alternative<Answered>(parked.stage)) continue;
        std::optional<Request> present = std::exchange(state.request, parked.request);
        Stage stage = std::exchange(state.stage, parked.stage);
        tell_present(turn);
        state.request = std::move(present);
        state.stage = std::move(stage);
    }
}

}  // namespace ajar::dialogue
