#include "bot/understanding/spelling.hpp"

#include "bot/understanding/text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
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

std::string narrow(const std::u16string& text) {
    std::string result;
    icu::UnicodeString(text.data(), static_cast<std::int32_t>(text.size())).toUTF8String(result);
    return result;
}

bool letters_only(std::u16string_view word) {
    return std::all_of(word.begin(), word.end(), [](char16_t c) { return u_isalpha(c) != 0; });
}

std::uint64_t hash(std::u16string_view word, std::size_t without) {
    std::uint64_t value = 0x9AE16A3B2F90404FULL;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == without) continue;
        value = (value ^ word[i]) * 0x100000001B3ULL;
        value ^= value >> 29U;
    }
    return value;
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
    for (const auto& entry : by_count) add(wide(entry.second), true, words_.size());
    for (const auto& word : others) add(wide(word), false, words_.size());
    index();
}

void Spelling::add(std::u16string word, bool usual, std::size_t rank) {
    if (word.size() < kShortest - 1 || word.size() > kLongest) return;
    if (!by_spelling_.try_emplace(word, words_.size()).second) return;
    words_.push_back({std::move(word), usual, rank});
}

void Spelling::index() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const auto& word = words_[i].word;
        if (word.size() < kShortest || !letters_only(word)) continue;
        for (std::size_t without = 0; without <= word.size(); ++without)
            shortened_.emplace_back(hash(word, without), static_cast<std::uint32_t>(i));
    }
    std::sort(shortened_.begin(), shortened_.end());
    shortened_.erase(std::unique(shortened_.begin(), shortened_.end()), shortened_.end());
    shortened_.shrink_to_fit();
}

bool Spelling::knows(std::u16string_view word) const {
    return by_spelling_.contains(std::u16string(word));
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
        return std::tuple(!known.usual, known.word.front() != word.front(), known.rank);
    };
    for (std::size_t without = 0; without <= word.size(); ++without) {
        const std::uint64_t key = hash(word, without);
        auto at = std::lower_bound(shortened_.begin(), shortened_.end(), std::pair(key, 0U));
        for (; at != shortened_.end() && at->first == key; ++at) {
            const Known& known = words_[at->second];
            const bool same_start = known.word.front() == word.front();
            const bool likely = known.usual ? same_start || word.size() >= kLong
                                            : same_start && word.size() >= kLong && all_words;
            if (!likely || !one_slip_apart(known.word, word)) continue;
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
        result += narrow(meant->word);
        copied = lexeme.end;
    }
    if (copied == 0) return std::nullopt;
    result += text.substr(copied);
    return result;
}

}  // namespace ajar::understanding
