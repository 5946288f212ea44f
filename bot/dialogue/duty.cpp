#include "bot/dialogue/duty.hpp"

#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/reviewing.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using How = AssignReview::How;
using knowledge::Rota;

/// Management's reviews are nobody's turn.
Review* review_with_staff(Turn& turn) {
    auto* in = turn.stage<InReview>();
    return in ? &in->review : nullptr;
}

const Rota* rota_of(const Turn& turn) {
    const knowledge::Team* team = turn.knowledge.team(reviewing_team(turn));
    return team && team->rota ? &*team->rota : nullptr;
}

TimePoint later(const Turn& turn, const Rota& rota, std::chrono::seconds time) {
    if (rota.always) return turn.now + time;
    return after_working_time(turn.now, time, turn.knowledge.company.time_zone, [&](Date day) {
        return rota.works_on(day);
    });
}

bool had(const Duty& duty, const std::string& id) {
    return id == duty.person ||
           std::find(duty.before.begin(), duty.before.end(), id) != duty.before.end();
}

/// The first of the rota who may decide on this and has not had it yet; empty: nobody.
std::string next_of(const Turn& turn, const Rota& rota, const Duty& duty) {
    const auto& zone = turn.knowledge.company.time_zone;
    for (const std::string& id :
         in_turn(rota, local_date(later(turn, rota, std::chrono::seconds{0}), zone))) {
        const Person* person = turn.knowledge.person(id);
        if (person && may_approve(*person) && id != turn.state.requester.id && !had(duty, id))
            return id;
    }
    return {};
}

/// The team's lead; where it is their own request or they have had it, management.
std::string above(const Turn& turn, const Duty& duty) {
    const knowledge::Team* team = turn.knowledge.team(reviewing_team(turn));
    for (const std::string& id : {team ? team->lead : std::string{}, management_of(turn.knowledge)})
        if (turn.knowledge.person(id) && id != turn.state.requester.id && !had(duty, id)) return id;
    return duty.person;
}

void pass_on(Duty& duty, std::string person) {
    if (!duty.person.empty()) duty.before.push_back(std::move(duty.person));
    duty.person = std::move(person);
}

void call_above(Turn& turn, Duty& duty) {
    const std::string person = above(turn, duty);
    if (person != duty.person) pass_on(duty, person);
    duty.over = true;
    std::string names;
    for (const std::string& one : duty.before)
        names += (names.empty() ? "" : ", ") +
                 knowledge::name_of(turn.knowledge, one, turn.knowledge.company.locale);
    turn.emit(CallPerson{
        turn.request().id,
        reviewing_team(turn),
        "nobody has got to the draft" + (names.empty() ? "" : "; asked: " + names),
        next_working_day_end(turn.now, turn.knowledge.company.time_zone)});
}

}  // namespace

void begin_duty(Turn& turn) {
    Review* review = review_with_staff(turn);
    if (!review) return;
    const Rota* rota = rota_of(turn);
    if (!rota) return review->duty.reset();
    if (!review->duty || review->duty->over) {
        review->duty = Duty{};
        review->duty->person = next_of(turn, *rota, {});
        turn.emit(AssignReview{review->id, review->duty->person, {}, How::OnDuty, 0});
    }
    review->duty->reminded = false;
    review->duty->due = later(turn, *rota, rota->remind_after);
}

void duty_due(Turn& turn) {
    Review* review = review_with_staff(turn);
    if (!review || !review->duty || review->held) return;
    Duty& duty = *review->duty;
    const Rota* rota = rota_of(turn);
    if (duty.over || turn.now < duty.due) return;
    if (!rota) return review->duty.reset();
    How how = How::Reminded;
    const std::string next = next_of(turn, *rota, duty);
    if (!duty.reminded && !duty.person.empty()) {
        duty.reminded = true;
    } else if (!next.empty() && static_cast<int>(duty.before.size()) < kHandOvers) {
        how = duty.person.empty() ? How::Reminded : How::HandedOver;
        pass_on(duty, next);
    } else {
        how = How::Called;
        call_above(turn, duty);
    }
    duty.reminded = true;
    duty.due = later(turn, *rota, rota->hand_over_after);
    const bool passed = how == How::HandedOver || how == How::Called;
    turn.emit(AssignReview{
        review->id,
        duty.person,
        passed && !duty.before.empty() ? duty.before.back() : std::string{},
        how,
        ++duty.told});
}

}  // namespace ajar::dialogue
