#include "bot/knowledge/rota.hpp"

#include <algorithm>

namespace ajar::knowledge {
namespace {

using std::chrono::weekday;

constexpr int kDaysOfAWeek = 7;

/// Monday 0 … Sunday 6.
std::size_t index_of(Date day) {
    return weekday{day}.iso_encoding() - 1;
}

bool by_weekday(const Rota& rota) {
    return std::any_of(rota.weekdays.begin(), rota.weekdays.end(), [](const std::string& one) {
        return !one.empty();
    });
}

/// How many turns have passed. A weekend belongs to the turn of the Monday after it where turns
/// change daily.
int turns_before(const Rota& rota, Date day) {
    if (rota.turn == Rota::Turn::Week) return static_cast<int>((day - rota.since).count()) / 7;
    return working_days_between(add_working_days(rota.since, 0), add_working_days(day, 0));
}

void add_once(std::vector<std::string>& people, const std::string& person) {
    if (!person.empty() && std::find(people.begin(), people.end(), person) == people.end())
        people.push_back(person);
}

std::vector<std::string> regular(const Rota& rota, Date day) {
    std::vector<std::string> order;
    if (by_weekday(rota)) {
        // Nobody's day stays nobody's: the others are only asked where somebody begins.
        if (rota.weekdays[index_of(day)].empty()) return order;
        for (std::size_t i = 0; i < kDaysOfAWeek; ++i)
            add_once(order, rota.weekdays[(index_of(day) + i) % kDaysOfAWeek]);
        return order;
    }
    if (rota.people.empty() || day < rota.since) return order;
    const auto first = static_cast<std::size_t>(turns_before(rota, day));
    for (std::size_t i = 0; i < rota.people.size(); ++i)
        add_once(order, rota.people[(first + i) % rota.people.size()]);
    return order;
}

}  // namespace

bool Rota::works_on(Date day) const {
    if (add_working_days(day, 0) != day) return false;
    return std::none_of(exceptions.begin(), exceptions.end(), [&](const Exception& one) {
        return one.covers(day) && one.person.empty() && one.away.empty();
    });
}

std::vector<std::string> in_turn(const Rota& rota, Date day) {
    std::vector<std::string> order;
    const auto closed = [&](const Rota::Exception& one) {
        return one.covers(day) && one.person.empty() && one.away.empty();
    };
    if (std::any_of(rota.exceptions.begin(), rota.exceptions.end(), closed)) return order;
    for (const Rota::Exception& one : rota.exceptions)
        if (one.covers(day)) add_once(order, one.person);
    for (const std::string& person : regular(rota, day)) add_once(order, person);
    std::erase_if(order, [&](const std::string& person) {
        return std::any_of(
            rota.exceptions.begin(),
            rota.exceptions.end(),
            [&](const Rota::Exception& one) { return one.covers(day) && one.away == person; }
        );
    });
    return order;
}

std::string on_duty(const Rota& rota, Date day) {
    const auto order = in_turn(rota, day);
    return order.empty() ? std::string{} : order.front();
}

}  // namespace ajar::knowledge
