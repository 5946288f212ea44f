#pragma once

// Amounts with a unit: money and durations; and plain counts, which are what is left when a number
// is neither a label ("room 4", "version 10") nor a share ("50 %").

#include "bot/understanding/numbers.hpp"
#include "bot/understanding/text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ajar::understanding {

struct Money {
    double value = 0;
    std::string currency;  ///< "EUR"
    std::size_t end = 0;   ///< the lexeme behind it
};

/// "€200", "1.200 Euro", "2k EUR", "a budget of 500" (in `currency`, where none is named).
std::optional<Money> money_at(const Lexemes& lexemes, std::size_t at, std::string_view currency);

/// "€1,200", "1.200 €".
std::string spelled_money(const Money& money, std::string_view language);

/// "three months", "2 Wochen", "half a year": the value is in days.
std::optional<Quantity> duration_at(const Lexemes& lexemes, std::size_t at);

/// "14", "a dozen", "zwölf": how many.
std::optional<Quantity> count_at(const Lexemes& lexemes, std::size_t at);

/// The lexeme behind a number that counts nothing ("24/7", "10:30", "50 %"); `at` when there is
/// none.
std::size_t end_of_label(const Lexemes& lexemes, std::size_t at);

}  // namespace ajar::understanding
