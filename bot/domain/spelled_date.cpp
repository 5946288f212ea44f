#include "bot/domain/spelled_date.hpp"

#include <array>

namespace ajar {
namespace {

using Months = std::array<const char*, 12>;

constexpr Months kEnglish{
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
constexpr Months kGerman{
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
constexpr Months kSpanish{
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre"};
constexpr Months kFrench{
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre"};

const Months& months(std::string_view language) {
    if (language == "de") return kGerman;
    if (language == "es") return kSpanish;
    if (language == "fr") return kFrench;
    return kEnglish;
}

/// What stands between a day and its month.
std::string_view after_day(unsigned day, std::string_view language) {
    if (language == "de") return ". ";
    if (language == "es") return " de ";
    return language == "fr" && day == 1 ? "er " : " ";
}

}  // namespace

std::string day_and_month(Date date, std::string_view language) {
    const std::chrono::year_month_day civil{date};
    const auto day = static_cast<unsigned>(civil.day());
    std::string text = std::to_string(day);
    text += after_day(day, language);
    text += months(language).at(static_cast<unsigned>(civil.month()) - 1);
    return text;
}

std::string whole_date(Date date, std::string_view language) {
    const std::chrono::year_month_day civil{date};
    return day_and_month(date, language) + (language == "es" ? " de " : " ") +
           std::to_string(static_cast<int>(civil.year()));
}

}  // namespace ajar
