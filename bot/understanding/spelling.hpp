#pragma once

// Mends slips of the finger before a text is compared with the phrases. One swapped letter costs
// a text most of the n-grams of that word, and the sentence encoder takes it for another word.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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
    struct Known {
        std::u16string word;
        bool usual = false;
        std::size_t rank = 0;  ///< among its kind, the likeliest 0
    };

    bool knows(std::u16string_view word) const;
    bool knows_stem(std::u16string_view word) const;
    const Known* nearest(std::u16string_view word, bool all_words) const;
    void add(std::u16string word, bool usual, std::size_t rank);
    void index();

    std::vector<Known> words_;
    std::unordered_map<std::u16string, std::size_t> by_spelling_;
    /// Every word without each of its letters and as it is, by hash: two words one slip apart have
    /// one of these in common. Ascending.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> shortened_;
};

}  // namespace ajar::understanding
