#include "bot/dialogue/timers.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/duty.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/turns.hpp"

#include <map>
#include <optional>
#include <utility>

namespace ajar::dialogue {
namespace {

constexpr int kDaysToAnswer = 1;
constexpr int kDaysToHold = 1;
constexpr int kDaysAfterAnswer = 5;
constexpr int kTimesLate = 2;  ///< how often the employee hears that a promise is late

struct Running {
    std::string reason;  ///< the timer starts anew when this changes
    int days = 0;
    bool employee = false;           ///< the employee's words move it
    std::optional<TimePoint> due{};  ///< instead of the days
};

std::string kind_of(std::string_view name) {
    return std::string{name.substr(0, name.find(':'))};
}

std::string case_of(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string{} : std::string{name.substr(colon + 1)};
}

void add_timer(
    std::map<std::string, Running>& timers,
    const std::string& id,
    const Stage& stage,
    int nudges,
    bool current
) {
    const std::string count = "/" + std::to_string(nudges);
    const auto holding = [&](const Review& review) {
        if (nudges <= kHoldingLines) timers["hold:" + id] = {review.id + count, kDaysToHold, false};
        if (review.duty && !review.duty->over && !review.held)
            timers["duty:" + id] = {
                review.id + "/" + to_iso(review.duty->due), 0, false, review.duty->due};
        if (review.held) timers["send:" + id] = {review.id, 0, false, review.held->until};
    };
    std::visit(
        overloaded{
            [&](const Clarifying& clarifying) {
                timers["quiet:" + id] = {clarifying.asked + count, kDaysToAnswer, true};
            },
            [&](const Confirming&) {
                timers["quiet:" + id] = {"confirm" + count, kDaysToAnswer, true};
            },
            [&](const Answered&) {
                if (current) timers["quiet:" + id] = {"answered", kDaysAfterAnswer, true};
            },
            [&](const InReview& reviewed) { holding(reviewed.review); },
            [&](const WaitingForManagement& waiting) { holding(waiting.review); },
            [](const auto&) {},
        },
        stage
    );
}

std::map<std::string, Running> timers_of(const State& state) {
    std::map<std::string, Running> timers;
    if (state.request) add_timer(timers, state.request->id, state.stage, state.nudges, true);
    for (const ParkedCase& parked : state.parked)
        add_timer(timers, parked.request.id, parked.stage, parked.nudges, false);
    return timers;
}

bool waits_for_employee(const Turn& turn) {
    return turn.at<Clarifying>() || turn.at<Confirming>();
}

void quiet(Turn& turn) {
    if (turn.at<Answered>()) {
        turn.say("closed_answered");
        turn.go(Closed{"answered"});
        return;
    }
    if (!waits_for_employee(turn)) return;
    if (turn.state.nudges < kReminders) {
        ++turn.state.nudges;
        turn.say("reminder_quiet");
        return;
    }
    turn.say("closed_quiet");
    end_case(turn, "quiet");
}

// Honest each day, at most twice; then somebody has to look (P24).
void hold(Turn& turn) {
    if (!turn.open_review()) return;
    ++turn.state.nudges;
    if (turn.state.nudges <= kHoldingLines) {
        turn.say("holding", review_values(turn));
        return;
    }
    if (turn.state.nudges == kHoldingLines + 1)
        turn.emit(CallPerson{
            turn.request().id,
            reviewing_team(turn),
            "the draft has waited for three working days",
            next_working_day_end(turn.now, turn.knowledge.company.time_zone)});
}

Promise* promise_for(Turn& turn, const std::string& request_id) {
    for (auto promise = turn.state.promises.rbegin(); promise != turn.state.promises.rend();
         ++promise)
        if (promise->request_id == request_id && !promise->kept && !promise->reminded)
            return &*promise;
    return nullptr;
}

// A call that nobody has taken by the time that the employee was told.
void call_is_late(Turn& turn) {
    if (++turn.state.nudges > kTimesLate) return;
    const TimePoint again = next_working_day_end(turn.now, turn.knowledge.company.time_zone);
    turn.say(
        "promise_late",
        {{"person", person_behind(turn, team_of(turn))},
         {"when",
          moment_in_words(again, turn.now, turn.knowledge.company.time_zone, turn.state.locale)}}
    );
    call_person(turn, "nobody has been in touch by the time we promised", team_of(turn), again);
    if (auto* with = turn.stage<WithAPerson>()) with->promised = again;
    if (auto* incident = turn.stage<Incident>()) incident->promised = again;
}

void promise_due(Turn& turn, const std::string& request_id) {
    Promise* promise = promise_for(turn, request_id);
    if (!promise) return;
    promise->reminded = true;  // the employee is asked whether it is so
    turn.emit(CallPerson{
        request_id,
        turn.knowledge.team(promise->owner) ? promise->owner : team_of(turn),
        "promised for today: " + promise->text,
        turn.now});
    turn.say(
        "promise_reminder",
        {{"promise", promise->text}, {"person", person_behind(turn, promise->owner)}}
    );
}

void call_due(Turn& turn, const std::string& request_id) {
    with_case(turn, request_id, [](Turn& at_case) {
        const auto* with = at_case.stage<WithAPerson>();
        if (at_case.at<Incident>() || (with && with->who.empty())) call_is_late(at_case);
    });
}

}  // namespace

Effects timer_changes(const State& before, const State& after, bool employee_spoke, TimePoint now) {
    Effects changes;
    const auto was = timers_of(before);
    const auto is = timers_of(after);
    for (const auto& [name, timer] : was)
        if (!is.contains(name)) changes.push_back(StopTimer{name});
    for (const auto& [name, timer] : is) {
        const auto same = was.find(name);
        const bool runs = same != was.end() && same->second.reason == timer.reason;
        if (runs && !(timer.employee && employee_spoke)) continue;
        changes.push_back(StartTimer{
            name, timer.due ? *timer.due : after_working_days(now, timer.days)});
    }
    return changes;
}

std::string promise_timer(const std::string& request_id) {
    return "promise:" + request_id;
}

std::string call_timer(const std::string& request_id) {
    return "call:" + request_id;
}

void timer_due(Turn& turn, const TimerDue& timer) {
    const std::string kind = kind_of(timer.name);
    const std::string id = case_of(timer.name);
    if (kind == "promise") return promise_due(turn, id);
    if (kind == "call") return call_due(turn, id);
    if (kind == "send") {
        with_case(turn, id, send_held);
        return;
    }
    if (kind == "duty") {
        with_case(turn, id, duty_due);
        return;
    }
    if (kind != "quiet" && kind != "hold") return;
    const bool aside = !turn.has_request() || turn.request().id != id;
    if (kind == "quiet") {
        if (!aside) quiet(turn);
        return;
    }
    with_case(turn, id, hold);
}

}  // namespace ajar::dialogue
