#include "bot/evaluation/wording.hpp"

#include <array>
#include <cmath>

namespace ajar::evaluation::wording {
namespace {

using std::chrono::year_month_day;

constexpr std::array kMonthsEn{
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"};
constexpr std::array kMonthsDe{
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember"};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

LocalText number(double value) {
    return same(std::to_string(std::lround(std::ceil(value))));
}

LocalText weekly(const knowledge::Team& team) {
    return number(team.hours_per_week);
}

}  // namespace

LocalText same(std::string text) {
    return {{"en", std::move(text)}};
}

LocalText day(Date date) {
    const year_month_day civil{date};
    const auto number = std::to_string(static_cast<unsigned>(civil.day()));
    const auto month = static_cast<std::size_t>(static_cast<unsigned>(civil.month()) - 1);
    return {
        {"de", number + ". " + kMonthsDe.at(month)}, {"en", number + " " + kMonthsEn.at(month)}};
}

LocalText fill(const LocalText& pattern, const std::vector<LocalText>& values) {
    LocalText filled = pattern;
    for (auto& [locale, text] : filled)
        for (std::size_t i = 0; i < values.size(); ++i)
            replace_all(text, "{" + std::to_string(i) + "}", in_locale(values[i], locale));
    return filled;
}

LocalText free_hours(const knowledge::Team& team, Date ready_by) {
    return fill(
        {{"en", "{0} has the hours for this by {1}."},
         {"de", "{0} hat die Stunden dafür bis zum {1}."}},
        {team.name, day(ready_by)}
    );
}

LocalText booked(const knowledge::Team& team, const knowledge::Commitment& commitment, Date free) {
    return fill(
        {{"en", "{0} is committed to {1} until {2}, so the first free hours are on {3}."},
         {"de", "{0} arbeitet bis zum {2} an {1}; die ersten freien Stunden liegen am {3}."}},
        {team.name, commitment.name, day(commitment.until), day(free)}
    );
}

LocalText lead_time(int days, Date earliest) {
    return fill(
        {{"en", "Ordering and delivery take {0} working days, which makes {1} the earliest date."},
         {"de",
          "Bestellung und Lieferung dauern {0} Arbeitstage, frühester Termin ist damit der {1}."}},
        {same(std::to_string(days)), day(earliest)}
    );
}

LocalText too_much_work(const knowledge::Team& team, double hours, Date earliest) {
    return fill(
        {{"en", "This takes {1} hours of work and {0} has {2} a week, which leads to {3}."},
         {"de", "Das sind {1} Stunden Arbeit, {0} hat {2} in der Woche; fertig wäre es am {3}."}},
        {team.name, number(hours), weekly(team), day(earliest)}
    );
}

LocalText no_date(const knowledge::Team& team, double hours) {
    return fill(
        {{"en", "This takes {1} hours of work, and the next twelve months of {0} are assigned."},
         {"de",
          "Das sind {1} Stunden Arbeit, und die nächsten zwölf Monate von {0} sind vergeben."}},
        {team.name, number(hours)}
    );
}

LocalText in_time(Date ready_by, Date deadline) {
    return fill(
        {{"en", "It can be ready by {0}, in time for {1}."},
         {"de", "Fertig bis zum {0}, rechtzeitig vor dem {1}."}},
        {day(ready_by), day(deadline)}
    );
}

LocalText nobody_skilled(const knowledge::Team& team, const std::string& skill) {
    return fill(
        {{"en", "This work takes {1}, a skill which {0} has had to buy in since this year."},
         {"de", "Diese Arbeit braucht {1}, und {0} kauft dieses Wissen seit diesem Jahr ein."}},
        {team.name, same(skill)}
    );
}

LocalText skilled(const knowledge::Team& team, const std::string& skill) {
    if (skill.empty())
        return fill(
            {{"en", "Everybody in {0} can do this."}, {"de", "Das kann jede Person in {0}."}},
            {team.name}
        );
    return fill(
        {{"en", "{0} has people for {1}."}, {"de", "{0} hat Fachleute für {1}."}},
        {team.name, same(skill)}
    );
}

LocalText not_ours(const knowledge::Service& service, const LocalText& who) {
    return fill(
        {{"en", "{0} is run by {1}, who hold the budget and the contracts for it."},
         {"de", "{0} liegt bei {1}, dort liegen auch Budget und Verträge dafür."}},
        {service.name, who}
    );
}

LocalText no_service() {
    return {
        {"en", "Our catalogue has no service for this need yet."},
        {"de", "Unser Katalog enthält für dieses Anliegen noch keinen Service."}};
}

LocalText ours(const knowledge::Service& service) {
    return fill(
        {{"en", "{0} is a service of ours."}, {"de", "{0} gehört zu unserem Angebot."}},
        {service.name}
    );
}

LocalText may_decide() {
    return {{"en", "IT may decide this by itself."}, {"de", "Das darf die IT selbst entscheiden."}};
}

LocalText no_rule() {
    return {
        {"en", "Every policy that concerns this is met."},
        {"de", "Alle Richtlinien, die das betreffen, sind eingehalten."}};
}

LocalText open_fact(const LocalText& slot_label, const LocalText& rule_title) {
    return fill(
        {{"en", "Open: {0}. “{1}” may apply."}, {"de", "Offen: {0}. „{1}“ kann gelten."}},
        {slot_label, rule_title}
    );
}

LocalText executive() {
    return {
        {"en", "The requester is an executive: a refusal is for IT management to give (P7)."},
        {"de",
         "Die Anfrage kommt aus der Geschäftsleitung: eine Absage ist Sache der IT-Leitung (P7)."}};
}

}  // namespace ajar::evaluation::wording
