#pragma once

// Dates as people write them, counted from a given day: "by Friday", "next Thursday", "in two
// weeks", "end of the month", "Q1", "15 December", "15.12.", "bis KW 48", "nächsten Montag"; in
// English, German, Spanish and French.

#include "bot/base/time.hpp"
#include "bot/understanding/text.hpp"

#include <optional>

namespace ajar::understanding {

struct FoundDate {
    Date date{};
    std::size_t end = 0;  ///< the lexeme behind it
};

/// The date that begins at lexeme `at`. A day without a year is the next one from `today` on; a
/// period ("next week", "Q1") is its last working day, as a promise would mean it.
std::optional<FoundDate> date_at(const Lexemes& lexemes, std::size_t at, Date today);

}  // namespace ajar::understanding
