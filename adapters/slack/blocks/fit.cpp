#include "adapters/slack/blocks/fit.hpp"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

namespace ajar::slack::blocks {
namespace {

using icu::UnicodeString;

/// A character of people's that is longer is cut all the same: a letter under a hundred accents.
constexpr int32_t kLongestCharacter = 64;

UnicodeString from(std::string_view text) {
    return UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))
    );
}

std::string to_bytes(const UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

bool turns_direction(UChar32 c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_line_break(UChar32 c) {
    return c == '\n' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool is_control(UChar32 c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool is_blank(UChar32 c) {
    return c == ' ' || c == '\n';
}

UnicodeString trimmed(const UnicodeString& text) {
    int32_t begin = 0;
    int32_t end = text.length();
    while (begin < end && is_blank(text.charAt(begin))) ++begin;
    while (end > begin && is_blank(text.charAt(end - 1))) --end;
    return {text, begin, end - begin};
}

UnicodeString clean_of(std::string_view bytes) {
    const UnicodeString text = from(bytes);
    UnicodeString clean;
    for (int32_t at = 0; at < text.length();) {
        const UChar32 c = text.char32At(at);
        const int32_t next = text.moveIndex32(at, 1);
        // "\r\n" is one line break.
        const bool pair = c == '\r' && next < text.length() && text.charAt(next) == '\n';
        if (is_line_break(c) || (c == '\r' && !pair))
            clean.append(static_cast<UChar>('\n'));
        else if (c == '\t')
            clean.append(static_cast<UChar>(' '));
        else if (!is_control(c) && !turns_direction(c))
            clean.append(U16_IS_SURROGATE(c) ? UChar32{0xFFFD} : c);
        at = next;
    }
    return trimmed(clean);
}

/// The end of the last whole character at or before `most`.
int32_t whole(const UnicodeString& text, int32_t most) {
    if (text.length() <= most) return text.length();
    if (most <= 0) return 0;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> characters(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status)
    );
    const int32_t by_point = text.getChar32Start(most);
    if (U_FAILURE(status)) return by_point;
    characters->setText(text);
    const int32_t end =
        characters->isBoundary(by_point) ? by_point : characters->preceding(by_point);
    return end < 0 || most - end > kLongestCharacter ? by_point : end;
}

int32_t escaped_length(UChar c) {
    if (c == '&') return 5;
    return c == '<' || c == '>' ? 4 : 1;
}

/// How many units of `text` are at most `most` long once they are escaped.
int32_t units_within(const UnicodeString& text, std::size_t most) {
    std::size_t length = 0;
    int32_t at = 0;
    while (at < text.length()) {
        length += static_cast<std::size_t>(escaped_length(text.charAt(at)));
        if (length > most) break;
        ++at;
    }
    return at;
}

/// After the last paragraph, line or word that ends in the second half of the first `end` units.
int32_t good_place(const UnicodeString& text, int32_t end) {
    const int32_t half = end / 2;
    for (const char* mark : {"\n\n", "\n", " "}) {
        const UnicodeString sought = from(mark);
        const int32_t at = text.lastIndexOf(sought, half, end - half);
        if (at > 0) return at + sought.length();
    }
    return end;
}

}  // namespace

std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(from(text).length());
}

std::string cleaned(std::string_view text) {
    return to_bytes(clean_of(text));
}

std::string on_one_line(std::string_view text) {
    const UnicodeString clean = clean_of(text);
    UnicodeString line;
    for (int32_t at = 0; at < clean.length(); ++at) {
        const UChar c = clean.charAt(at);
        if (!is_blank(c))
            line.append(c);
        else if (!line.endsWith(static_cast<UChar>(' ')))
            line.append(static_cast<UChar>(' '));
    }
    return to_bytes(line);
}

std::string cut(std::string_view text, std::size_t most) {
    const UnicodeString all = from(text);
    if (static_cast<std::size_t>(all.length()) <= most) return std::string{text};
    if (most == 0) return {};
    const int32_t end = whole(all, static_cast<int32_t>(most) - 1);
    return to_bytes(trimmed(UnicodeString(all, 0, end))) + "…";
}

std::pair<std::string, std::string> divide(std::string_view text, std::size_t most_escaped) {
    const UnicodeString all = from(text);
    int32_t end = units_within(all, most_escaped);
    if (end == all.length()) return {std::string{text}, {}};
    end = whole(all, good_place(all, end));
    return {to_bytes(UnicodeString(all, 0, end)), to_bytes(UnicodeString(all, end))};
}

}  // namespace ajar::slack::blocks
