#pragma once

// Texts cut so fine that a tag of a template begins and ends between two tokens: words, and each
// mark by itself.

#include <string>
#include <string_view>
#include <vector>

namespace ajar::suggesting {

struct Token {
    std::string text;
    std::string key;  ///< to compare by: without case, and with straight apostrophes
    std::string gap;  ///< white space before it: "", " ", "\n" or "\n\n"

    bool operator==(const Token&) const = default;
};

std::vector<Token> tokens_of(std::string_view text);

/// What happened to the tokens on the way from one text to another, in order; what went stands
/// before what came in its place.
struct Step {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    std::size_t before = 0;  ///< index of the kept or removed token
    std::size_t after = 0;   ///< index of the kept or added token

    bool operator==(const Step&) const = default;
};

std::vector<Step> steps_between(const std::vector<Token>& before, const std::vector<Token>& after);

/// Without white space, and with straight apostrophes: what typesetting leaves alone.
std::string squeezed(std::string_view text);

/// Without case, for comparing.
std::string folded(std::string_view text);

/// Whether both say the same, but for white space and the case of the first letter: a part begins
/// with a capital, wherever it was cut from.
bool same_words(std::string_view one, std::string_view other);

}  // namespace ajar::suggesting
