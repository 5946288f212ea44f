#pragma once

// A small language for word lists that people can read and extend: "^no idea$", "talk to a|an
// human|person", "nobody * work~". Words are compared folded and without apostrophes.
//   ^ $    the first, the last word of the text
//   a|b_c  either "a" or the two words "b c"
//   word?  may be missing
//   stem~  any word that begins so
//   *      up to four words in between

#include "bot/understanding/text.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ajar::understanding {

/// What patterns are matched against: words, numbers and emoji, without punctuation.
struct Words {
    std::vector<std::string> texts;
    std::vector<std::size_t> lexeme;  ///< which lexeme each word is

    std::size_t size() const { return texts.size(); }

    bool empty() const { return texts.empty(); }
};

Words words_of(const Lexemes& lexemes);
/// The same, from lexeme `first` on.
Words words_of(const Lexemes& lexemes, std::size_t first);

/// Patterns of one kind of thing. `tag` is the caller's.
struct PatternList {
    int tag = 0;
    std::string_view patterns;  ///< one a line
};

class Patterns {
public:
    struct Hit {
        int tag = 0;
        std::size_t first = 0;  ///< words, half open
        std::size_t last = 0;

        std::size_t length() const { return last - first; }
    };

    explicit Patterns(std::span<const PatternList> lists);

    /// Every hit, in the order of the text; the longest of one tag at one place.
    std::vector<Hit> find(const Words& words) const;
    bool any(const Words& words, int tag) const;

private:
    /// One or several words in a row.
    using Choice = std::vector<std::string>;

    struct Token {
        std::vector<Choice> choices;
        bool gap = false;
        bool optional = false;
    };

    struct Pattern {
        int tag = 0;
        bool at_start = false;
        bool at_end = false;
        std::vector<Token> tokens;
    };

    void add(int tag, std::string_view line);
    static Token token_of(std::string_view piece);
    /// The end of the match, or npos.
    static std::size_t match(
        const Pattern& pattern, const Words& words, std::size_t token, std::size_t word
    );

    std::vector<Pattern> patterns_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_;
    std::vector<std::size_t> by_stem_;  ///< those whose first word is a stem
};

}  // namespace ajar::understanding
