#include "bot/understanding/spelling.hpp"

#include "bot/understanding/text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unordered_set>
#include <utility>

namespace ajar::understanding {
namespace {

/// Shorter words have too many neighbours.
constexpr std::size_t kShortest = 4;
/// From here on a word that is in no phrase may be meant, or the first letter be wrong.
constexpr std::size_t kLong = 5;
constexpr std::size_t kLongest = 32;

constexpr std::array<std::u16string_view, 14> kEndings{
    u"s", u"es", u"d", u"ed", u"ing", u"er", u"ers", u"ly", u"y", u"r", u"n", u"en", u"e", u"em"};
constexpr std::array<std::u16string_view, 6> kBeginnings{
    u"un", u"re", u"in", u"dis", u"non", u"pre"};

constexpr std::u16string_view kVowels = u"eiy";

std::u16string wide(std::string_view text) {
    const auto unicode = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))
    );
    return {unicode.getBuffer(), static_cast<std::size_t>(unicode.length())};
}

std::string narrow(std::u16string_view text) {
    std::string result;
    icu::UnicodeString(text.data(), static_cast<std::int32_t>(text.size())).toUTF8String(result);
    return result;
}

bool letters_only(std::u16string_view word) {
    return std::all_of(word.begin(), word.end(), [](char16_t c) { return u_isalpha(c) != 0; });
}

std::uint32_t hash(std::u16string_view word, std::size_t without) {
    std::uint64_t value = 0x9AE16A3B2F90404FULL;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == without) continue;
        value = (value ^ word[i]) * 0x100000001B3ULL;
        value ^= value >> 29U;
    }
    return static_cast<std::uint32_t>(value ^ (value >> 32U));
}

/// One letter missing, added or changed, or two neighbours swapped.
bool one_slip_apart(std::u16string_view a, std::u16string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto same = static_cast<std::size_t>(at_a - a.begin());
    if (a.size() < b.size()) return a.substr(same) == b.substr(same + 1);
    if (same == a.size()) return false;  // equal
    if (a.substr(same + 1) == b.substr(same + 1)) return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.substr(same + 2) == b.substr(same + 2);
}

}  // namespace

Spelling::Spelling(
    const std::map<std::string, std::size_t>& usual, const std::vector<std::string>& others
) {
    std::vector<std::pair<std::size_t, std::string>> by_count;
    for (const auto& [word, count] : usual) by_count.emplace_back(count, word);
    std::stable_sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    });
    std::unordered_set<std::u16string> seen;
    const auto add = [&](const std::string& text, bool in_phrase) {
        const auto word = wide(text);
        if (word.size() < kShortest - 1 || word.size() > kLongest) return;
        if (!seen.insert(word).second) return;
        words_.push_back(
            {.begin = static_cast<std::uint32_t>(letters_.size()),
             .size = static_cast<std::uint8_t>(word.size()),
             .usual = in_phrase,
             .meant = word.size() >= kShortest && letters_only(word)}
        );
        letters_ += word;
    };
    for (const auto& entry : by_count) add(entry.second, true);
    for (const auto& word : others) add(word, false);
    letters_.shrink_to_fit();
    words_.shrink_to_fit();
    index();
}

void Spelling::index() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const auto word = letters_of(words_[i]);
        const std::size_t first = words_[i].meant ? 0 : word.size();
        for (std::size_t without = first; without <= word.size(); ++without)
            shortened_.push_back({hash(word, without), static_cast<std::uint32_t>(i)});
    }
    std::sort(shortened_.begin(), shortened_.end());
    shortened_.erase(std::unique(shortened_.begin(), shortened_.end()), shortened_.end());
    shortened_.shrink_to_fit();
}

std::u16string_view Spelling::letters_of(const Known& known) const {
    return std::u16string_view{letters_}.substr(known.begin, known.size);
}

std::span<const Spelling::Shortened> Spelling::with_hash(std::uint32_t hash) const {
    struct ByHash {
        bool operator()(const Shortened& one, std::uint32_t hash) const { return one.hash < hash; }

        bool operator()(std::uint32_t hash, const Shortened& one) const { return hash < one.hash; }
    };

    const auto [first, last] =
        std::equal_range(shortened_.begin(), shortened_.end(), hash, ByHash{});
    return {first, last};
}

bool Spelling::knows(std::u16string_view word) const {
    const auto alike = with_hash(hash(word, word.size()));
    return std::any_of(alike.begin(), alike.end(), [&](const Shortened& one) {
        return letters_of(words_[one.word]) == word;
    });
}

/// "unclear", "verifying", "objects" are no slips where "clear", "verify", "object" are known.
bool Spelling::knows_stem(std::u16string_view word) const {
    for (const auto beginning : kBeginnings)
        if (word.starts_with(beginning) && knows(word.substr(beginning.size()))) return true;
    for (const auto ending : kEndings) {
        if (!word.ends_with(ending)) continue;
        const auto stem = word.substr(0, word.size() - ending.size());
        if (stem.size() + 1 < kShortest) continue;
        if (knows(stem)) return true;
        // "stored" is store and ed: one e of the two is gone.
        if (kVowels.find(ending.front()) != kVowels.npos && knows(std::u16string(stem) + u'e'))
            return true;
        const bool doubled = stem[stem.size() - 1] == stem[stem.size() - 2];
        if (doubled && knows(stem.substr(0, stem.size() - 1))) return true;
    }
    return false;
}

const Spelling::Known* Spelling::nearest(std::u16string_view word, bool all_words) const {
    const Known* best = nullptr;
    // Words of the phrases first, then those with the same first letter, then the likeliest.
    const auto order = [&](const Known& known) {
        return std::tuple(!known.usual, letters_[known.begin] != word.front(), known.begin);
    };
    for (std::size_t without = 0; without <= word.size(); ++without) {
        for (const Shortened& one : with_hash(hash(word, without))) {
            const Known& known = words_[one.word];
            const bool same_start = letters_[known.begin] == word.front();
            const bool likely = known.usual ? same_start || word.size() >= kLong
                                            : same_start && word.size() >= kLong && all_words;
            if (!known.meant || !likely || !one_slip_apart(letters_of(known), word)) continue;
            if (best == nullptr || order(known) < order(*best)) best = &known;
        }
    }
    return best;
}

std::optional<std::string> Spelling::mended(std::string_view text, bool all_words) const {
    if (words_.empty()) return std::nullopt;
    std::string result;
    std::size_t copied = 0;
    for (const auto& lexeme : lex(text)) {
        if (lexeme.kind != Lexeme::Kind::Word || lexeme.text.size() < kShortest) continue;
        const auto word = wide(lexeme.text);
        if (word.size() < kShortest || word.size() > kLongest || !letters_only(word)) continue;
        if (knows(word) || knows_stem(word)) continue;
        const Known* meant = nearest(word, all_words);
        if (meant == nullptr) continue;
        result += text.substr(copied, lexeme.start - copied);
        result += narrow(letters_of(*meant));
        copied = lexeme.end;
    }
    if (copied == 0) return std::nullopt;
    result += text.substr(copied);
    return result;
}

}  // namespace ajar::understanding
