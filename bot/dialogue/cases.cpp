#include "bot/dialogue/cases.hpp"

#include "bot/dialogue/asking.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ajar::dialogue {
namespace {

constexpr std::size_t kAnsweredKept = 5;

template <class... Kinds>
bool is_one_of(const Stage& stage) {
    return (std::holds_alternative<Kinds>(stage) || ...);
}

bool is_under_review(const Stage& stage) {
    return is_one_of<InReview, WaitingForManagement>(stage);
}

// The bot or a person is in the middle of something with the employee.
bool is_busy(const Stage& stage) {
    return is_one_of<Clarifying, Confirming, Evaluating, Reconsidering, Incident, WithAPerson>(stage
    );
}

void park(State& state, ParkedCase parked) {
    state.parked.push_back(std::move(parked));
    const auto answered = [](const ParkedCase& one) {
        return std::holds_alternative<Answered>(one.stage);
    };
    auto count = std::count_if(state.parked.begin(), state.parked.end(), answered);
    while (count-- > static_cast<std::ptrdiff_t>(kAnsweredKept))
        state.parked.erase(std::find_if(state.parked.begin(), state.parked.end(), answered));
}

void work_on(State& state, ParkedCase parked) {
    state.request = std::move(parked.request);
    state.stage = std::move(parked.stage);
    state.nudges = parked.nudges;
}

ParkedCase take(State& state, std::vector<ParkedCase>::iterator which) {
    ParkedCase taken = std::move(*which);
    state.parked.erase(which);
    return taken;
}

bool back_to_review(State& state) {
    const auto open = std::find_if(state.parked.rbegin(), state.parked.rend(), [](const auto& one) {
        return is_under_review(one.stage);
    });
    if (open == state.parked.rend()) return false;
    work_on(state, take(state, std::next(open).base()));
    return true;
}

// Has the case just been answered, or does it want words from the employee?
bool wants_attention(const Stage& now, std::size_t stage_before) {
    if (is_one_of<Clarifying, Confirming>(now)) return true;
    const auto* answered = std::get_if<Answered>(&now);
    return answered && (answered->asked_what_is_wrong || now.index() != stage_before);
}

bool may_be_interrupted(const Stage& present, const Stage& by) {
    if (is_one_of<Incident, WithAPerson>(present)) return false;
    if (!is_one_of<Clarifying, Confirming>(present)) return true;
    const auto* answered = std::get_if<Answered>(&by);
    return !answered || answered->asked_what_is_wrong;
}

// The other case has been acted upon; which of the two does the conversation go on with?
void choose_between(Turn& turn, std::optional<ParkedCase> present, std::size_t stage_before) {
    State& state = turn.state;
    if (!present) return;
    const bool switches = wants_attention(state.stage, stage_before) &&
                          may_be_interrupted(present->stage, state.stage);
    if (!switches) {
        if (state.request) park(state, {*state.request, state.stage, state.nudges});
        work_on(state, *std::move(present));
        return;
    }
    if (is_one_of<Clarifying, Confirming>(present->stage))
        state.waiting.insert(state.waiting.begin(), std::move(present->request));
    else if (!std::holds_alternative<Closed>(present->stage))
        park(state, *std::move(present));
    else if (std::get<Closed>(present->stage).why == "quiet")
        state.waiting.push_back(std::move(present->request));
}

// The answer that was given to this request, if there was one.
const Decision* decision_for(const State& state, const std::string& request_id) {
    const auto found =
        std::find_if(state.decisions.rbegin(), state.decisions.rend(), [&](const Decision& one) {
            return one.request_id == request_id;
        });
    return found == state.decisions.rend() ? nullptr : &*found;
}

}  // namespace

void put_aside(Turn& turn) {
    State& state = turn.state;
    if (state.request && is_one_of<Closed, Listening>(state.stage))
        if (const Decision* decision = decision_for(state, state.request->id))
            state.stage = Answered{*decision, 0, false};  // stays open for pushback
    const bool goes_on =
        is_one_of<Evaluating, Reconsidering, InReview, WaitingForManagement, Answered>(state.stage);
    if (state.request && is_one_of<Clarifying, Confirming>(state.stage))
        state.waiting.insert(state.waiting.begin(), *state.request);
    if (state.request && goes_on)
        park(state, {*std::move(state.request), std::move(state.stage), state.nudges});
    state.request.reset();
    turn.go(Listening{});
}

bool next_case(Turn& turn) {
    State& state = turn.state;
    if (turn.beside || state.waiting.empty() || is_busy(state.stage)) return false;
    Request next = std::move(state.waiting.front());
    state.waiting.erase(state.waiting.begin());
    put_aside(turn);
    state.request = std::move(next);
    turn.say("next_request");
    settle_and_advance(turn);
    return true;
}

bool leave_with_person(Turn& turn, WithAPerson with) {
    if (turn.beside || turn.state.waiting.empty()) return false;
    park(turn.state, {*std::move(turn.state.request), std::move(with), 0});
    turn.state.request.reset();
    turn.go(Listening{});
    return next_case(turn);
}

void end_case(Turn& turn, const std::string& why) {
    State& state = turn.state;
    if (why == "quiet") {  // all stays as it is, in case they come back
        turn.go(Closed{why});
        return;
    }
    const bool more =
        !state.waiting.empty() ||
        std::any_of(state.parked.begin(), state.parked.end(), [](const ParkedCase& one) {
            return is_under_review(one.stage);
        });
    if (why == "cancelled") state.request.reset();
    if (!more) {
        turn.go(Closed{why});
        return;
    }
    put_aside(turn);
    if (!next_case(turn)) back_to_review(state);
}

void go_on_after_person(Turn& turn) {
    std::erase_if(turn.state.parked, [](const ParkedCase& one) {
        return std::holds_alternative<WithAPerson>(one.stage);
    });
    if (!next_case(turn) && turn.at<Listening>()) back_to_review(turn.state);
}

bool with_case(Turn& turn, std::string_view request_id, const std::function<void(Turn&)>& act) {
    State& state = turn.state;
    if (state.request && state.request->id == request_id) {
        act(turn);
        return true;
    }
    const auto found = std::find_if(state.parked.begin(), state.parked.end(), [&](const auto& one) {
        return one.request.id == request_id;
    });
    if (found == state.parked.end()) return false;
    ParkedCase other = take(state, found);
    std::optional<ParkedCase> present;
    if (state.request)
        present = ParkedCase{*std::move(state.request), std::move(state.stage), state.nudges};
    const bool idle = !present || !is_busy(present->stage);
    turn.busy_with_person = present && is_one_of<Incident, WithAPerson>(present->stage);
    work_on(state, std::move(other));
    const std::size_t stage_before = state.stage.index();
    turn.beside = true;
    act(turn);
    turn.beside = false;
    choose_between(turn, std::move(present), stage_before);
    if (idle) next_case(turn);
    return true;
}

std::string case_under_review(const State& state, std::string_view review_id) {
    const auto shows = [&](const Stage& stage) {
        if (const auto* reviewed = std::get_if<InReview>(&stage))
            return reviewed->review.id == review_id;
        if (const auto* waiting = std::get_if<WaitingForManagement>(&stage))
            return waiting->review.id == review_id;
        return false;
    };
    if (state.request && shows(state.stage)) return state.request->id;
    for (const ParkedCase& parked : state.parked)
        if (shows(parked.stage)) return parked.request.id;
    return {};
}

void withdraw_review(Turn& turn, const std::string& note) {
    if (const Review* review = turn.open_review())
        turn.emit(SettleReview{review->id, SettleReview::How::Withdrawn, {}, note});
}

bool is_with_a_person(const State& state) {
    return is_one_of<WithAPerson, Incident>(state.stage);
}

}  // namespace ajar::dialogue
