#pragma once

// Text as the understanding reads it: folded for comparing, and cut into lexemes that remember
// where in the message they stood. Total: broken UTF-8, control characters and emoji are ordinary.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

/// Nobody states a request in more; what comes after it is not read, so that time stays bounded.
inline constexpr std::size_t kMaxBytes = 16'384;

/// The first kMaxBytes of `text`, never cut inside a character.
std::string_view bounded(std::string_view text);

/// NFKC, case-folded, with straight apostrophes: "Ｉ’ll" and "i'll" are one. Broken bytes become
/// U+FFFD.
std::string folded(std::string_view text);

struct Lexeme {
    enum class Kind {
        Word,    ///< begins with a letter: "laptop", "q1", "don't"
        Number,  ///< digits with inner points and commas: "14", "1.200,50", "15.12"
        Symbol,  ///< any other character: "€", "-", "👍"
    };

    Kind kind = Kind::Word;
    std::string text;       ///< folded
    std::size_t start = 0;  ///< bytes into the message
    std::size_t end = 0;
    bool glued = false;    ///< nothing stands between it and the lexeme before
    bool capital = false;  ///< begins with a capital letter

    bool operator==(const Lexeme&) const = default;

    bool is(std::string_view other) const { return text == other; }
};

using Lexemes = std::vector<Lexeme>;

Lexemes lex(std::string_view text);

/// How many words and numbers there are; symbols don't count.
std::size_t word_count(const Lexemes& lexemes);

/// `text` without white space at its ends.
std::string_view trimmed(std::string_view text);

}  // namespace ajar::understanding
