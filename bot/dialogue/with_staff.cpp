// Staff take part: they take the conversation over, write in it, hand it back, and do what was
// promised.

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/refusing.hpp"
#include "bot/dialogue/timers.hpp"
#include "bot/dialogue/turns.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using Why = RefuseAct::Why;

bool is_allowed(Turn& turn, const Person& by, const std::string& review_id) {
    if (by.id == turn.state.requester.id) {
        refuse(turn, review_id, by, Why::OwnRequest);
        return false;
    }
    if (!may_approve(by)) {
        refuse(turn, review_id, by, Why::NotAllowed);
        return false;
    }
    return true;
}

/// Somebody has it: nobody need be called again.
void stop_call_timer(Turn& turn) {
    turn.emit(StopTimer{call_timer(turn.has_request() ? turn.request().id : std::string{})});
}

}  // namespace

void take_over(Turn& turn, const TakenOver& taken) {
    if (!is_allowed(turn, taken.by, {})) return;
    if (const auto* with = turn.stage<WithAPerson>(); with && with->who == taken.by.id) return;
    if (const Review* review = turn.open_review())
        turn.emit(SettleReview{review->id, SettleReview::How::TakenOver, taken.by.id, {}});
    stop_call_timer(turn);
    const auto* before = turn.stage<WithAPerson>();
    std::string why = before ? before->why : "taken over";
    turn.say("taken_over", {{"person", taken.by.name}});
    turn.go(WithAPerson{taken.by.id, std::move(why), turn.now, true});
}

void pass_on_staff(Turn& turn, const StaffWrote& wrote) {
    if (!is_allowed(turn, wrote.by, {})) return;
    if (wrote.text.empty()) return refuse(turn, {}, wrote.by, Why::EmptyText);
    auto* with = turn.stage<WithAPerson>();
    if (!with)
        return refuse(
            turn,
            {},
            wrote.by,
            Why::NotAllowed,
            "Take the conversation over first, so that two don't talk at once."
        );
    if (with->who.empty()) {
        with->who = wrote.by.id;  // who writes has taken it
        stop_call_timer(turn);
    }
    turn.pass_on({"staff", wrote.text, wrote.by.name, {}, {}});
}

void hand_back(Turn& turn, const HandedBack& handed) {
    if (!is_allowed(turn, handed.by, {})) return;
    if (!is_with_a_person(turn.state))
        return refuse(
            turn, {}, handed.by, Why::AlreadySettled, "The bot has this conversation already."
        );
    stop_call_timer(turn);
    turn.say("handed_back", {{"person", handed.by.name}});
    const auto& decisions = turn.state.decisions;
    const bool answered = turn.has_request() && !decisions.empty() &&
                          decisions.back().request_id == turn.request().id;
    if (answered) {
        turn.go(Answered{decisions.back(), 0, false});
    } else {
        turn.state.request.reset();
        turn.go(Listening{});
    }
    go_on_after_person(turn);
}

// Says nothing: the employee has what they were promised.
void keep_promise(Turn& turn, const PromiseKept& kept) {
    if (!is_allowed(turn, kept.by, {})) return;
    auto& promises = turn.state.promises;
    const auto promise = std::find_if(promises.rbegin(), promises.rend(), [&](const Promise& one) {
        return one.request_id == kept.request_id;
    });
    if (promise == promises.rend() || promise->kept)
        return refuse(
            turn, {}, kept.by, Why::AlreadySettled, "This promise is marked as kept already."
        );
    promise->kept = true;
    if (!promise->reminded) turn.emit(StopTimer{promise_timer(kept.request_id)});
}

}  // namespace ajar::dialogue
