#include "bot/evaluation/capacity.hpp"

#include <algorithm>

namespace ajar::evaluation {
namespace {

using knowledge::Commitment;
using knowledge::Effort;
using std::chrono::days;

constexpr int kHorizonDays = 366;
constexpr double kWorkingDaysAWeek = 5;

bool same_people(const Commitment& commitment, const Effort& effort) {
    if (commitment.team_id != effort.team_id) return false;
    return commitment.skill.empty() || effort.skill.empty() || commitment.skill == effort.skill;
}

double hours_a_day(const Commitment& commitment) {
    const int span = working_days_between(commitment.from, commitment.until + days{1});
    return commitment.hours / std::max(1, span);
}

struct Load {
    double a_week = 0;
    double booked = 0;  ///< promised since, to be worked off first
    std::vector<const Commitment*> commitments;
};

/// The day on which `hours` more are worked, starting today; nothing beyond the horizon.
std::optional<Date> done_on(const Load& load, double hours, Date today) {
    double left = hours + load.booked;
    Date day = add_working_days(today, 0);
    if (left <= 0) return day;
    for (const Date end = today + days{kHorizonDays}; day < end; day = add_working_days(day, 1)) {
        double free = load.a_week / kWorkingDaysAWeek;
        for (const Commitment* commitment : load.commitments)
            if (commitment->from <= day && day <= commitment->until)
                free -= hours_a_day(*commitment);
        left -= std::max(0.0, free);
        if (left <= 1e-9) return day;
    }
    return std::nullopt;
}

Load load_of(
    const knowledge::Knowledge& knowledge,
    const Effort& effort,
    const std::vector<Booking>& bookings,
    Date today
) {
    Load load;
    if (const knowledge::Team* team = knowledge.team(effort.team_id))
        load.a_week = team->hours_per_week;
    for (const Booking& booking : bookings)
        if (booking.team_id == effort.team_id && booking.until >= today)
            load.booked += booking.hours;
    for (const Commitment& commitment : knowledge.commitments)
        if (same_people(commitment, effort) && commitment.until >= today)
            load.commitments.push_back(&commitment);
    return load;
}

std::optional<Date> later(std::optional<Date> date, Date other) {
    if (!date) return std::nullopt;
    return std::max(*date, other);
}

const Commitment* heaviest(const Load& load, Date from, Date until) {
    const Commitment* found = nullptr;
    for (const Commitment* commitment : load.commitments) {
        if (commitment->from > until || commitment->until < from) continue;
        if (!found || hours_a_day(*commitment) > hours_a_day(*found)) found = commitment;
    }
    return found;
}

}  // namespace

Schedule schedule(
    const Effort& effort,
    double people,
    const knowledge::Knowledge& knowledge,
    const std::vector<Booking>& bookings,
    Date today
) {
    const double times = effort.per_person ? std::max(1.0, people) : 1.0;
    Schedule result;
    result.hours = effort.hours * times;
    result.cost = effort.cost * times;
    const Date lead = add_working_days(today, effort.lead_days);
    if (effort.team_id.empty()) {
        result.ready_by = lead;
        return result;
    }
    const Load load = load_of(knowledge, effort, bookings, today);
    const auto worked = done_on(load, result.hours, today);
    result.ready_by = later(worked, lead);

    Load unmoved = load;
    std::erase_if(unmoved.commitments, [](const Commitment* c) { return c->movable; });
    result.ready_if_moved = later(done_on(unmoved, result.hours, today), lead);
    Load alone = load;
    alone.commitments.clear();
    const auto worked_alone = done_on(alone, result.hours, today);

    if (worked && *worked <= lead)
        result.limit = lead > today ? Limit::Lead : Limit::None;
    else
        result.limit = worked == worked_alone ? Limit::Hours : Limit::Commitments;
    const Date until = result.ready_by.value_or(today + days{kHorizonDays});
    if (result.limit == Limit::Commitments) {
        if (const Commitment* most = heaviest(load, today, until)) result.heaviest = most->id;
        for (const Commitment* commitment : load.commitments)
            if (commitment->movable && commitment->from <= until)
                result.movable.push_back(commitment->id);
    }
    return result;
}

}  // namespace ajar::evaluation
