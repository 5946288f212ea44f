#include "bot/understanding/dates.hpp"

#include "bot/understanding/date_reader.hpp"

namespace ajar::understanding {

std::optional<FoundDate> date_at(const Lexemes& lexemes, std::size_t at, Date today) {
    return DateReader(lexemes, today).at(at);
}

std::string spelled(Date date, std::string_view language) {
    const std::chrono::year_month_day parts(date);
    const auto m = static_cast<unsigned>(parts.month());
    std::string text = std::to_string(static_cast<unsigned>(parts.day()));
    text += language == "de" ? ". " : language == "es" ? " de " : " ";
    text += month_name(m, language);
    text += language == "es" ? " de " : " ";
    text += std::to_string(static_cast<int>(parts.year()));
    return text;
}

}  // namespace ajar::understanding
