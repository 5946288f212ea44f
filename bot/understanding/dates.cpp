#include "bot/understanding/dates.hpp"

#include "bot/understanding/date_reader.hpp"

namespace ajar::understanding {

std::optional<FoundDate> date_at(const Lexemes& lexemes, std::size_t at, Date today) {
    return DateReader(lexemes, today).at(at);
}

}  // namespace ajar::understanding
