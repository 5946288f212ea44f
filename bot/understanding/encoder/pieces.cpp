#include "bot/understanding/encoder/pieces.hpp"

#include "bot/understanding/text.hpp"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace ajar::understanding {
namespace {

constexpr std::size_t kReserved = 6;
constexpr std::string_view kSpace = "\xE2\x96\x81";

std::uint32_t edge(std::uint32_t node, char byte) {
    return (node << 8U) | static_cast<unsigned char>(byte);
}

std::size_t character_length(char first) {
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0xC0) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
}

/// NFKC, with "▁" before the text and for every space; letters keep their case.
std::string prepared(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCInstance(status);
    const auto limited = bounded(text);
    auto unicode = icu::UnicodeString::fromUTF8(
        icu::StringPiece(limited.data(), static_cast<std::int32_t>(limited.size()))
    );
    if (U_SUCCESS(status)) {
        auto normalized = normalizer->normalize(unicode, status);
        if (U_SUCCESS(status)) unicode = std::move(normalized);
    }
    std::string plain;
    unicode.toUTF8String(plain);
    if (plain.empty()) return plain;
    std::string result(kSpace);
    for (const char c : plain)
        if (c == ' ')
            result += kSpace;
        else
            result += c;
    return result;
}

/// The best way to reach a place of the text.
struct Reached {
    bool yes = false;
    float score = 0;
    std::size_t from = 0;
    std::size_t piece = 0;

    void offer(std::size_t start, float total, std::size_t last_piece) {
        if (yes && total < score) return;
        *this = {true, total, start, last_piece};
    }
};

}  // namespace

std::vector<std::string> whole_words(const std::vector<Piece>& vocabulary) {
    constexpr std::size_t kShortest = 3;
    std::vector<std::string> words;
    for (std::size_t id = kReserved; id < vocabulary.size(); ++id) {
        std::string_view piece = vocabulary[id].text;
        if (!piece.starts_with(kSpace)) continue;
        piece.remove_prefix(kSpace.size());
        const bool plain = std::all_of(piece.begin(), piece.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
        if (plain && piece.size() >= kShortest) words.push_back(folded(piece));
    }
    return words;
}

Pieces::Pieces(const std::vector<Piece>& vocabulary) : piece_(1, kNoPiece) {
    scores_.reserve(vocabulary.size());
    for (const auto& piece : vocabulary) {
        const auto id = scores_.size();
        scores_.push_back(piece.score);
        if (id < kReserved) continue;
        std::uint32_t node = 0;
        for (const char c : piece.text) {
            const auto next = static_cast<std::uint32_t>(piece_.size());
            const auto [child, added] = children_.try_emplace(edge(node, c), next);
            if (added) piece_.push_back(kNoPiece);
            node = child->second;
        }
        piece_[node] = static_cast<std::int32_t>(id);
    }
}

std::vector<std::size_t> Pieces::cut(std::string_view text, std::size_t most) const {
    const std::string whole = prepared(text);
    std::vector<Reached> reached(whole.size() + 1);
    reached[0].yes = true;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (!reached[i].yes) continue;
        const float score = reached[i].score;
        bool known = false;
        std::uint32_t node = 0;
        for (std::size_t j = i; j < whole.size(); ++j) {
            const auto child = children_.find(edge(node, whole[j]));
            if (child == children_.end()) break;
            node = child->second;
            if (piece_[node] == kNoPiece) continue;
            known = true;
            const auto id = static_cast<std::size_t>(piece_[node]);
            reached[j + 1].offer(i, score + scores_[id], id);
        }
        if (!known)
            reached[std::min(whole.size(), i + character_length(whole[i]))].offer(i, score, 0);
    }
    std::vector<std::size_t> ids;
    for (std::size_t at = whole.size(); at > 0; at = reached[at].from)
        if (reached[at].piece != 0 || ids.empty() || ids.back() != 0)
            ids.push_back(reached[at].piece);
    std::reverse(ids.begin(), ids.end());
    if (ids.size() > most) ids.resize(most);
    return ids;
}

}  // namespace ajar::understanding
