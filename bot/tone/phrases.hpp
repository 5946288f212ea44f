#pragma once

// Word lists as patterns over tokens. One pattern per line:
//
//     we (can't|cannot) .. help     alternatives; ".." lets up to four words pass, "..." eight
//     (hand|send over) it           an alternative may be several words
//     apolog*                       a word that begins so;  *ung  one that ends so
//     so? sorry                     an optional word
//     ^ sorry                       at the start of a sentence;  $ at its end
//     , as                          punctuation is written as it stands
//     _  <num>  <name>              any word; one with a digit; a capitalised one inside a sentence
//     ! no later than               an exception: it takes its words out of this list's findings
//     !! as soon                    the same, but only for findings that lie inside it
//     as soon as possible => by ... what to suggest instead; "-" drops the words
//
// A line that begins with "#" is a comment.

#include "bot/tone/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ajar::tone {

enum class Cue : std::uint8_t;

/// Where a pattern stands: tokens [first, last).
struct Hit {
    Cue cue{};
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string_view suggestion;  ///< as long as the pack lives: for ever
    bool inside = false;          ///< an exception for what lies inside it
};

/// One list of a language pack: what it is for, and its lines.
struct PhraseList {
    Cue cue{};
    std::string_view lines;
};

/// Whether a token begins a sentence, per token; the matcher needs it for "^", "$" and <name>.
struct Borders {
    std::vector<bool> first;  ///< first token of a sentence
    std::vector<bool> last;   ///< last word of a sentence
};

class PhraseBook {
public:
    void add(const PhraseList& list);

    /// All hits, in order of place; exceptions are already taken out.
    std::vector<Hit> find(const std::vector<Token>& tokens, const Borders& borders) const;

private:
    enum class Kind : std::uint8_t { Words, Any, Number, Name, Gap, Start, End };

    struct Item {
        Kind kind = Kind::Words;
        bool optional = false;
        bool number = false;                     ///< or one with a digit
        bool name = false;                       ///< or a name
        std::uint8_t reach = 0;                  ///< words a gap lets pass
        std::vector<std::uint32_t> exact;        ///< any of these words, by number, ascending
        std::vector<std::string_view> prefixes;  ///< or beginning so
        std::vector<std::string_view> suffixes;  ///< or ending so

        /// Nothing but certain words, one of which has to be there.
        bool needs_a_word() const {
            return kind == Kind::Words && !optional && !number && !name && prefixes.empty() &&
                   suffixes.empty();
        }
    };

    /// Items of many phrases are the same: each is kept once, and a phrase is a run of numbers.
    struct Phrase {
        Cue cue{};
        bool exception = false;
        bool inside = false;  ///< takes out only what lies inside it
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::string_view suggestion;
    };

    using Steps = std::vector<std::uint32_t>;  ///< numbers of items

    /// A phrase where it may begin. Most that begin like a text end otherwise: an item that it
    /// cannot do without tells, before anything else of it is looked at.
    struct Candidate {
        std::uint32_t phrase = 0;
        std::uint32_t need = 0;  ///< an item
    };

    using Candidates = std::vector<Candidate>;

    struct Place {
        const std::vector<Token>& tokens;
        const std::vector<std::uint32_t>& numbers;  ///< of the tokens' words; 0: in no pattern
        const Borders& borders;
        const std::vector<std::uint8_t>&
            present;  ///< per item: whether the text has one of its words
    };

    Item parse_item(std::string_view word);
    std::uint32_t item_of(std::string_view word);
    std::uint32_t number_of(std::string_view word);
    void add_line(Cue cue, std::string_view line);
    void expand(
        const Phrase& phrase,
        Steps steps,
        const std::vector<std::string_view>& words,
        std::size_t at
    );
    std::uint32_t need_of(const Phrase& phrase) const;
    void file(std::uint32_t index);
    std::vector<std::uint8_t> present_in(const std::vector<std::uint32_t>& numbers) const;
    static bool fits(const Item& item, const Place& place, std::size_t at);
    std::size_t match(const Phrase& phrase, std::size_t step, const Place& place, std::size_t at)
        const;
    void try_at(
        std::size_t at,
        const Place& place,
        const Candidates& candidates,
        std::vector<Hit>& hits,
        std::vector<Hit>& exceptions
    ) const;

    std::vector<Phrase> phrases_;
    Steps steps_;  ///< of all phrases, one after the other
    std::vector<Item> items_;
    std::unordered_map<std::string_view, std::uint32_t> items_by_word_;
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
    std::vector<Steps> items_with_{1};                          ///< by number: items of words only
    std::vector<Candidates> by_word_{1};                        ///< by number
    std::unordered_map<std::string_view, Candidates> by_stem_;  ///< 2 bytes
    Candidates at_names_;
    Candidates at_numbers_;
    Candidates anywhere_;
};

}  // namespace ajar::tone
