// A team's rota in knowledge/teams.yaml: who looks after its reviews, and when it is the next
// one's.

#include "bot/files/readers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ajar::files {

using knowledge::Rota;

namespace {

constexpr std::array<const char*, 7> kWeekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

void read_turns(Fields& fields, Rota& rota, Gathered& all, Notes& notes) {
    rota.people = fields.texts("people");
    for (const std::string& person : rota.people)
        all.mention({Thing::Person}, person, fields.place("people"), notes);
    const std::string turns = fields.text("turns");
    if (turns == "day")
        rota.turn = Rota::Turn::Day;
    else if (!turns.empty() && turns != "week")
        notes.error(
            fields.place("turns"),
            shown(turns) +
                " is no kind of turn. 'turns' is 'week' or 'day'; for fixed days give "
                "'weekdays' in place of 'people'."
        );
    const auto since = fields.date("since", rota.people.empty() ? Need::Optional : Need::Required);
    rota.since = since.value_or(Date{});
}

/// "weekdays: {monday: jonas-weber, tuesday: mia-schulz}"
void read_weekdays(Fields& fields, Rota& rota, Gathered& all, Notes& notes) {
    const Node* node = fields.node("weekdays");
    if (!node) return;
    Fields days(*node, notes, "the rota's weekdays");
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        rota.weekdays[i] = days.text(kWeekdays[i]);
        all.mention({Thing::Person}, rota.weekdays[i], days.place(kWeekdays[i]), notes);
    }
    days.finish();
    if (!rota.people.empty())
        notes.error(
            node->place,
            "Give either 'people', who take turns, or 'weekdays', not both: nobody could tell "
            "whose "
            "day it is."
        );
}

std::optional<Rota::Exception> read_exception(const Node& node, Gathered& all, Notes& notes) {
    Fields fields(node, notes, "this exception of the rota");
    Rota::Exception one;
    const auto from = fields.date("from", Need::Required);
    const auto until = fields.date("until");
    one.from = from.value_or(Date{});
    one.until = until.value_or(one.from);
    one.person = fields.text("person");
    one.away = fields.text("away");
    all.mention({Thing::Person}, one.person, fields.place("person"), notes);
    all.mention({Thing::Person}, one.away, fields.place("away"), notes);
    if (!one.person.empty() && !one.away.empty())
        notes.error(
            fields.place("away"),
            "Give either 'person', who stands in, or 'away', who is not asked: two entries if both "
            "are so."
        );
    if (from && one.until < one.from)
        notes.error(fields.place("until"), "'until' is earlier than 'from'. Swap them.");
    fields.finish();
    if (!from || one.until < one.from) return std::nullopt;
    return one;
}

/// Two who stand in on the same day: nobody could tell whose day it is.
void check_stand_ins(
    const std::vector<Rota::Exception>& before,
    const Rota::Exception& one,
    Place place,
    Notes& notes
) {
    const bool twice = std::any_of(before.begin(), before.end(), [&](const auto& other) {
        return !one.person.empty() && !other.person.empty() && other.person != one.person &&
               other.from <= one.until && one.from <= other.until;
    });
    if (twice)
        notes.error(
            place, "Somebody else stands in on one of these days already. Change one of the two."
        );
}

void read_span(Fields& fields, std::string_view key, std::chrono::seconds& span, Notes& notes) {
    const Node* node = fields.node(key);
    const auto hours = node ? work_hours_of(*node, notes) : std::nullopt;
    if (!hours) return;
    span = std::chrono::seconds{std::lround(std::min(*hours, 400.0) * 3600)};
    if (span < std::chrono::seconds{1})
        notes.error(node->place, "'" + std::string{key} + "' has to be a second at least.");
}

/// "hours: always" for a team that is on call; else office hours.
bool read_always(Fields& fields, Notes& notes) {
    const std::string hours = fields.text("hours");
    if (!hours.empty() && hours != "office" && hours != "always")
        notes.error(fields.place("hours"), "'hours' is 'office' or 'always'.");
    return hours == "always";
}

}  // namespace

std::optional<Rota> read_rota(Fields& team, Gathered& all, Notes& notes) {
    const Node* node = team.node("rota");
    if (!node) return std::nullopt;
    Fields fields(*node, notes, "this rota");
    Rota rota;
    read_turns(fields, rota, all, notes);
    read_weekdays(fields, rota, all, notes);
    for (const Node& item : fields.list("exceptions"))
        if (auto one = read_exception(item, all, notes)) {
            check_stand_ins(rota.exceptions, *one, item.place, notes);
            rota.exceptions.push_back(*std::move(one));
        }
    rota.always = read_always(fields, notes);
    read_span(fields, "remind_after", rota.remind_after, notes);
    read_span(fields, "hand_over_after", rota.hand_over_after, notes);
    fields.finish();
    const bool fixed = std::any_of(rota.weekdays.begin(), rota.weekdays.end(), [](const auto& one) {
        return !one.empty();
    });
    if (!fixed && rota.people.empty()) {
        notes.error(
            node->place,
            "A rota needs 'people', who take turns, or 'weekdays', with somebody for each day."
        );
        return std::nullopt;
    }
    return rota;
}

}  // namespace ajar::files
