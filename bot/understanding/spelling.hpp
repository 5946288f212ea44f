#pragma once

// Mends slips of the finger before a text is compared with the phrases. One swapped letter costs
// a text most of the n-grams of that word, and the sentence encoder takes it for another word.

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

class Spelling {
public:
    Spelling() = default;
    /// `usual`: the words of the phrases, folded, and how often each stands there; `others`: more
    /// words of the language, the likeliest first.
    Spelling(
        const std::map<std::string, std::size_t>& usual, const std::vector<std::string>& others
    );

    /// The text with every unknown word replaced by the known one that is one slip away (a letter
    /// missing, added, changed, or two swapped); nothing when there is no such word. Words that
    /// are not in the phrases count only with `all_words`: another language has others.
    std::optional<std::string> mended(std::string_view text, bool all_words) const;

private:
    /// A word known: where it stands among the letters. Its position says how likely it is.
    struct Known {
        std::uint32_t begin = 0;
        std::uint8_t size = 0;
        bool usual = false;  ///< it stands in a phrase
        bool meant = false;  ///< it may be what a slip was meant to be
    };

    struct Shortened {
        std::uint32_t hash = 0;
        std::uint32_t word = 0;
        auto operator<=>(const Shortened&) const = default;
    };

    std::u16string_view letters_of(const Known& known) const;
    std::span<const Shortened> with_hash(std::uint32_t hash) const;
    bool knows(std::u16string_view word) const;
    bool knows_stem(std::u16string_view word) const;
    const Known* nearest(std::u16string_view word, bool all_words) const;
    void index();

    // Tens of thousands of words in several classifiers: everything in one piece.
    std::u16string letters_;
    std::vector<Known> words_;
    /// Every word as it is and without each of its letters, by hash: two words one slip apart have
    /// one of these in common. Ascending.
    std::vector<Shortened> shortened_;
};

}  // namespace ajar::understanding
