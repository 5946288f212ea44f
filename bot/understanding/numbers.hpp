#pragma once

// Numbers as people write them: "14", "1.200,50", "2k", "fourteen", "a dozen",
// "fünfundzwanzig". English and German.

#include "bot/understanding/text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ajar::understanding {

struct Quantity {
    double value = 0;
    std::size_t end = 0;  ///< the lexeme behind it

    bool operator==(const Quantity&) const = default;
};

/// The number that begins at lexeme `at`; an article alone is none.
std::optional<Quantity> quantity_at(const Lexemes& lexemes, std::size_t at);

/// Likewise, and "a", "an", "one", "ein", "eine" … count as one: for "a week", "eine Woche".
std::optional<Quantity> quantity_or_article_at(const Lexemes& lexemes, std::size_t at);

/// "1,200.5" in English, "1.200,5" in German; no more than two decimals.
std::string written(double value, std::string_view language);

}  // namespace ajar::understanding
