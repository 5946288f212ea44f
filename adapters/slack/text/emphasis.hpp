#pragma once

// Finds which stars, underscores and tildes of a line belong together, in one pass, and writes
// Slack's in their place: **b** is *b*, *i* is _i_, ~~s~~ is ~s~. What has no partner stays.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::slack {

class Emphasis {
public:
    /// Ready text, escaped already.
    void add(std::string_view ready);
    /// A run of `length` marks, between these characters of the line.
    void mark(char mark, std::size_t length, char before, char after);

    std::string text() const;

private:
    struct Piece {
        std::string as_is;
        std::string paired;  ///< what is written when it has a partner
        bool has_partner = false;
    };

    struct Open {
        char mark;
        std::size_t length;
        std::size_t piece;
    };

    bool close(char mark, std::size_t& length);

    std::vector<Piece> pieces_;
    std::vector<Open> open_;
};

}  // namespace ajar::slack
