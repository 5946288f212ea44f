#pragma once

// Text as the tone checker reads it: tokens with byte spans. Words are folded to lower case,
// typographic apostrophes become plain ones; any bytes are accepted, broken UTF-8 included.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::tone {

struct Token {
    std::string text;       ///< folded; a punctuation mark stands for itself
    std::size_t start = 0;  ///< bytes into the text
    std::size_t end = 0;
    bool word = false;             ///< letters or digits, not punctuation
    bool digits = false;           ///< holds a digit
    bool capital = false;          ///< begins with a capital letter
    bool shouted = false;          ///< two letters or more, all of them capitals
    bool quoted = false;           ///< inside quotation marks: somebody else's words
    bool space_before = false;     ///< white space stands before it
    bool line_start = false;       ///< the first token of a line
    std::uint8_t blank_lines = 0;  ///< line breaks before it, at most 2 counted
};

/// `split_elisions`: "j'ajoute" and "dites-le-moi" come apart (French).
std::vector<Token> tokenize(std::string_view text, bool split_elisions);

/// Folded to lower case, with plain apostrophes.
std::string fold(std::string_view text);

/// Cuts behind `index` (of a byte) where a code point ends.
std::size_t utf8_floor(std::string_view text, std::size_t index);

/// The first place from `index` on where a code point begins, or the end.
std::size_t utf8_ceiling(std::string_view text, std::size_t index);

/// The part of a locale that names a language: "de" of "de-CH".
std::string_view language_of(std::string_view locale);

}  // namespace ajar::tone
