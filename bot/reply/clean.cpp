#include "bot/reply/clean.hpp"

#include "bot/reply/icu.hpp"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <vector>

namespace ajar::reply {
namespace {

/// Characters that are not seen but change what is: controls, text direction, byte order marks.
/// U+200C and U+200D stay: scripts and emoji need them.
bool is_hidden(UChar32 c) {
    if (u_charType(c) == U_CONTROL_CHAR) return true;
    return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x00AD;
}

constexpr std::string_view kClosingMarks = ".!?:;,";

std::string_view without_end_marks(std::string_view text) {
    while (!text.empty() &&
           (kClosingMarks.find(text.back()) != std::string_view::npos || text.back() == ' '))
        text.remove_suffix(1);
    return text;
}

bool ends_sentence(std::string_view text) {
    constexpr std::string_view kQuotes[] = {"\"", "”", "“", "»", "’", ")", "'"};
    for (bool again = true; again;) {
        again = false;
        for (const auto quote : kQuotes)
            if (text.size() > quote.size() && text.ends_with(quote)) {
                text.remove_suffix(quote.size());
                again = true;
            }
    }
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
}

/// Joins wrapped lines; a bullet keeps its line.
std::string joined_lines(std::string_view text) {
    std::string out;
    int breaks = 0;
    for (std::size_t at = 0; at <= text.size();) {
        auto end = text.find('\n', at);
        if (end == std::string_view::npos) end = text.size();
        const std::string line = one_line(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) {
            ++breaks;
            continue;
        }
        const bool bullet = line.starts_with("- ") || line.starts_with("• ");
        if (!out.empty()) out += breaks > 0 ? "\n\n" : bullet ? "\n" : " ";
        out += line;
        breaks = 0;
    }
    return out;
}

}  // namespace

std::string one_line(std::string_view text) {
    const icu::UnicodeString raw = from_utf8(text);
    icu::UnicodeString line;
    bool space = false;
    for (int32_t at = 0; at < raw.length(); at = raw.moveIndex32(at, 1)) {
        const UChar32 c = raw.char32At(at);
        if (u_isUWhiteSpace(c) && c != 0x00A0 && c != 0x202F) {
            space = true;
        } else if (!is_hidden(c)) {
            if (space && !line.isEmpty()) line.append(static_cast<UChar32>(' '));
            space = false;
            line.append(c);
        }
    }
    return to_utf8(line);
}

std::string as_sentence(std::string_view text) {
    std::string line = one_line(text);
    if (line.empty()) return line;
    if (!ends_sentence(line)) line = std::string(without_end_marks(line)) + ".";
    return capitalised(line);
}

std::string as_clause(std::string_view text) {
    const std::string line = one_line(text);
    return std::string(without_end_marks(line));
}

std::string capitalised(std::string_view text) {
    icu::UnicodeString word = from_utf8(text);
    const UChar32 first = word.char32At(0);
    if (word.isEmpty() || !u_islower(first)) return std::string(text);
    for (int32_t at = word.moveIndex32(0, 1); at < word.length() && u_isalpha(word.char32At(at));
         at = word.moveIndex32(at, 1))
        if (u_isupper(word.char32At(at))) return std::string(text);
    word.replace(0, word.moveIndex32(0, 1), u_toupper(first));
    return to_utf8(word);
}

std::string shortened(std::string_view text, std::size_t limit) {
    const std::string line = one_line(text);
    icu::UnicodeString chars = from_utf8(line);
    const auto most = static_cast<int32_t>(limit);
    if (chars.countChar32() <= most) return line;
    chars.truncate(chars.moveIndex32(0, most));
    if (const int32_t space = chars.lastIndexOf(static_cast<UChar>(' ')); space > most / 2)
        chars.truncate(space);
    return to_utf8(chars.trim()) + "…";
}

std::string tidy(std::string_view text) {
    std::string out = joined_lines(text);
    // What an absent optional value leaves behind. " .NET" is a word, not a left-over.
    for (const std::string_view wrong : {" .", " ,"})
        for (auto at = out.find(wrong); at != std::string::npos; at = out.find(wrong, at + 1))
            if (at + 2 == out.size() || out[at + 2] == ' ' || out[at + 2] == '\n') out.erase(at, 1);
    return out;
}

std::string typeset(std::string text, std::string_view locale) {
    if (language_of(locale) != "fr") return text;
    icu::UnicodeString chars = from_utf8(text);
    const auto space = static_cast<UChar>(0x00A0);
    for (int32_t at = 0; at < chars.length(); ++at) {
        const UChar here = chars.charAt(at);
        const UChar next = at + 1 < chars.length() ? chars.charAt(at + 1) : u'\0';
        const bool before_mark =
            next == u'?' || next == u'!' || next == u';' || next == u':' || next == u'»';
        const bool after_quote = at > 0 && chars.charAt(at - 1) == u'«';
        if (here == u' ' && (before_mark || after_quote)) chars.setCharAt(at, space);
        // "produit: Figma", as facts are put together in every language.
        const bool colon = next == u':' && at + 2 < chars.length() && chars.charAt(at + 2) == u' ';
        if (colon && u_isalnum(here)) chars.insert(at + 1, space);
        const bool elided = at > 0 && u_isalpha(chars.charAt(at - 1)) && u_isalpha(next);
        if (here == u'\'' && elided) chars.setCharAt(at, u'’');
    }
    return to_utf8(chars);
}

int sentences_in(std::string_view text, std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale(language_of(locale).c_str()), status)
    );
    if (U_FAILURE(status)) return 1;
    const icu::UnicodeString chars = from_utf8(text);
    breaks->setText(chars);
    int count = 0;
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        // "bis Freitag, 27. November" goes on.
        const icu::UnicodeString before = icu::UnicodeString(chars, 0, at).trim();
        const int32_t last = before.length() - 1;
        const bool ordinal = at < chars.length() && last > 0 && before.charAt(last) == '.' &&
                             u_isdigit(before.charAt(last - 1));
        if (!ordinal) ++count;
    }
    return count;
}

std::string language_of(std::string_view locale) {
    return std::string(locale.substr(0, locale.find_first_of("-_")));
}

}  // namespace ajar::reply
