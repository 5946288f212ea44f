#include "bot/dialogue/step.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/confidence.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/timers.hpp"
#include "bot/dialogue/turns.hpp"

#include <utility>

namespace ajar::dialogue {

Step step(
    const State& state, const Event& event, const knowledge::Knowledge& knowledge, TimePoint now
) {
    Turn turn{state, knowledge, now};
    std::visit(
        overloaded{
            [&](const ConversationOpened& opened) { open_conversation(turn, opened); },
            [&](const MessageReceived& message) {
                turn.employee_spoke = true;
                hear(turn, message);
            },
            [&](const ChoiceMade& choice) {
                turn.employee_spoke = true;
                choose(turn, choice);
            },
            [&](const FeedbackGiven& feedback) { take_feedback(turn, feedback.text); },
            [&](const EvidenceGathered& evidence) {
                with_case(turn, evidence.request_id, [&](Turn& at_case) {
                    weigh(at_case, evidence);
                });
            },
            [&](const TimerDue& timer) { timer_due(turn, timer); },
            [&](const DraftApproved& approval) { approve(turn, approval); },
            [&](const ApprovalUndone& undone) { undo_approval(turn, undone); },
            [&](const OutcomeChanged& change) { change_outcome(turn, change); },
            [&](const ServiceChanged& change) { change_service(turn, change); },
            [&](const MoreAsked& question) { ask_more(turn, question); },
            [&](const TakenOver& taken) { take_over(turn, taken); },
            [&](const ManagementAsked& asked) { ask_management(turn, asked); },
            [&](const StaffWrote& wrote) { pass_on_staff(turn, wrote); },
            [&](const HandedBack& handed) { hand_back(turn, handed); },
            [&](const PromiseKept& kept) { keep_promise(turn, kept); },
        },
        event
    );
    keep_in_confidence(turn, event);
    return std::move(turn).finish(state);
}

}  // namespace ajar::dialogue
