#include "bot/suggesting/tokens.hpp"

#include "bot/reply/edits.hpp"

#include <algorithm>
#include <array>
#include <unicode/unistr.h>

namespace ajar::suggesting {
namespace {

constexpr std::array<std::string_view, 6> kSpaces{
    " ", "\n", "\t", "\r", "\xC2\xA0", "\xE2\x80\xAF"};
constexpr std::string_view kMarks = ".,;:!?()[]{}<>\"/*";
constexpr std::array<std::string_view, 8> kLongMarks{"“", "”", "„", "«", "»", "–", "—", "…"};
constexpr std::string_view kCurved = "’";

/// How many bytes of `text` are the white space or mark that it begins with; 0: a letter.
template <std::size_t N>
std::size_t begins_with(std::string_view text, const std::array<std::string_view, N>& any) {
    for (const std::string_view one : any)
        if (text.starts_with(one)) return one.size();
    return 0;
}

std::size_t mark_at(std::string_view text) {
    if (kMarks.find(text.front()) != std::string_view::npos) return 1;
    return begins_with(text, kLongMarks);
}

std::string gap_of(int lines, bool any) {
    return lines > 1 ? "\n\n" : lines == 1 ? "\n" : any ? " " : "";
}

Token token_of(std::string_view text, std::string gap) {
    return {std::string{text}, folded(squeezed(text)), std::move(gap)};
}

/// How many bytes the first letter has.
std::size_t first_letter(std::string_view text) {
    std::size_t length = text.empty() ? 0 : 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

std::string keys_of(const std::vector<Token>& tokens) {
    std::string keys;
    for (const Token& token : tokens) (keys += token.key) += ' ';
    return keys;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    int lines = 0;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t width = begins_with(text.substr(at), kSpaces)) {
            lines += text[at] == '\n' ? 1 : 0;
            space = true;
            at += width;
            continue;
        }
        std::size_t length = mark_at(text.substr(at));
        if (length == 0)
            while (at + length < text.size() &&
                   begins_with(text.substr(at + length), kSpaces) == 0 &&
                   mark_at(text.substr(at + length)) == 0)
                ++length;
        tokens.push_back(token_of(text.substr(at, length), gap_of(lines, space)));
        at += length;
        lines = 0;
        space = false;
    }
    return tokens;
}

std::vector<Step> steps_between(const std::vector<Token>& before, const std::vector<Token>& after) {
    using Kind = reply::DiffPiece::Kind;
    std::vector<Step> steps;
    std::size_t old_place = 0;
    std::size_t new_place = 0;
    for (const reply::DiffPiece& piece : reply::word_diff(keys_of(before), keys_of(after)))
        for (auto count = std::count(piece.text.begin(), piece.text.end(), ' '); count > 0; --count)
            switch (piece.kind) {
                case Kind::Kept:
                    steps.push_back({Step::Kind::Kept, old_place++, new_place++});
                    break;
                case Kind::Removed:
                    steps.push_back({Step::Kind::Removed, old_place++, new_place});
                    break;
                case Kind::Added:
                    steps.push_back({Step::Kind::Added, old_place, new_place++});
                    break;
            }
    return steps;
}

std::string squeezed(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t width = begins_with(text.substr(at), kSpaces)) {
            at += width;
        } else if (text.substr(at).starts_with(kCurved)) {
            out += '\'';
            at += kCurved.size();
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string folded(std::string_view text) {
    std::string out;
    icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))
    )
        .foldCase()
        .toUTF8String(out);
    return out;
}

bool same_words(std::string_view one, std::string_view other) {
    const std::string a = squeezed(one);
    const std::string b = squeezed(other);
    const std::size_t first = first_letter(a);
    return a.size() == b.size() && first == first_letter(b) &&
           a.compare(first, std::string::npos, b, first, std::string::npos) == 0 &&
           folded(a.substr(0, first)) == folded(b.substr(0, first));
}

}  // namespace ajar::suggesting
