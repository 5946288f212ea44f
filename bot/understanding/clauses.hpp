#pragma once

// Cuts a message where another request may begin: at sentences, list items, ";", "and also",
// "außerdem", and, weakly, at a plain "and". Whether two pieces are two requests is decided by
// what they are about, not here.

#include "bot/understanding/text.hpp"

#include <cstddef>
#include <vector>

namespace ajar::understanding {

struct Clause {
    enum class Joint {
        Sentence,  ///< a new sentence
        Further,   ///< "and also", ";", a list item: another request is likely
        And,       ///< a plain "and" or a comma: another request only if both are clear
        Purpose,   ///< "because", "so that": says more about the piece before
    };

    std::size_t first = 0;  ///< lexemes, half open
    std::size_t last = 0;
    Joint joint = Joint::Sentence;  ///< to the clause before
};

/// From lexeme `from` on; at most kMaxClauses, the last takes what is left.
std::vector<Clause> clauses_of(const Lexemes& lexemes, std::string_view text, std::size_t from);

inline constexpr std::size_t kMaxClauses = 16;

/// Does it say what it is for? "because", "so that", "damit", "to be able to".
bool states_purpose(const Lexemes& lexemes, std::size_t first, std::size_t last);

}  // namespace ajar::understanding
