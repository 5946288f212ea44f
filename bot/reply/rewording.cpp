#include "bot/reply/rewording.hpp"

#include "bot/reply/icu.hpp"

#include <algorithm>
#include <cctype>
#include <memory>
#include <set>
#include <unicode/dtfmtsym.h>
#include <unicode/uchar.h>

namespace ajar::reply {
namespace {

/// A rewording may be this much shorter or longer, in bytes.
constexpr double kShortest = 0.5;
constexpr double kLongest = 1.6;

using Words = std::set<std::string>;

icu::UnicodeString folded(std::string_view text) {
    return from_utf8(text).foldCase();
}

/// Cut at white space; marks around a word go, marks inside it stay: "14:30", "1.200", "a@b.c".
std::vector<std::string> words_of(std::string_view text) {
    const icu::UnicodeString whole = folded(text);
    std::vector<std::string> words;
    const auto is_edge = [](UChar32 c) { return !u_isalnum(c) && c != '%' && c != 0x20AC; };
    std::int32_t begin = 0;
    while (begin < whole.length()) {
        std::int32_t end = begin;
        while (end < whole.length() && !u_isUWhiteSpace(whole.char32At(end)))
            end = whole.moveIndex32(end, 1);
        std::int32_t first = begin;
        std::int32_t last = end;
        while (first < last && is_edge(whole.char32At(first))) first = whole.moveIndex32(first, 1);
        while (last > first && is_edge(whole.char32At(whole.moveIndex32(last, -1))))
            last = whole.moveIndex32(last, -1);
        if (last > first) words.push_back(to_utf8(whole.tempSubStringBetween(first, last)));
        begin = end < whole.length() ? whole.moveIndex32(end, 1) : end;
    }
    return words;
}

/// "Thursday", "November" of a language, folded; not the short forms, which are words ("may",
/// "mar") in many.
Words calendar_words(std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu_locale(locale), status);
    Words words;
    if (U_FAILURE(status)) return words;
    std::int32_t count = 0;
    const icu::UnicodeString* names = symbols.getMonths(count);
    for (std::int32_t i = 0; i < count; ++i)
        words.insert(to_utf8(icu::UnicodeString(names[i]).foldCase()));
    names = symbols.getWeekdays(count);
    for (std::int32_t i = 0; i < count; ++i)
        words.insert(to_utf8(icu::UnicodeString(names[i]).foldCase()));
    words.erase("");
    words.erase("may");
    return words;
}

bool has_digit(const std::string& word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_link(const std::string& word) {
    return word.find("://") != std::string::npos || word.find('@') != std::string::npos ||
           word.starts_with("www.");
}

Words facts_in(std::string_view text, const Words& calendar) {
    Words facts;
    for (const std::string& word : words_of(text))
        if (has_digit(word) || is_link(word) || calendar.contains(word)) facts.insert(word);
    return facts;
}

/// `name` stands in `text` as whole words.
bool names_it(const icu::UnicodeString& text, const icu::UnicodeString& name) {
    for (std::int32_t at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const std::int32_t end = at + name.length();
        const bool begins = at == 0 || !u_isalnum(text.char32At(text.moveIndex32(at, -1)));
        const bool ends = end >= text.length() || !u_isalnum(text.char32At(end));
        if (begins && ends) return true;
    }
    return false;
}

Words names_in(std::string_view text, const std::vector<std::string>& names) {
    const icu::UnicodeString whole = folded(text);
    Words found;
    for (const std::string& name : names)
        if (!name.empty() && names_it(whole, folded(name))) found.insert(name);
    return found;
}

void compare(const Words& before, const Words& after, std::vector<std::string>& changes) {
    for (const std::string& word : before)
        if (!after.contains(word)) changes.push_back("“" + word + "” is missing");
    for (const std::string& word : after)
        if (!before.contains(word)) changes.push_back("“" + word + "” is new");
}

/// Markup would reach chats that render it, or hide a link's true address.
bool has_markup(std::string_view text) {
    for (const std::string_view mark : {"](", "```", "**", "{{", "<"})
        if (text.find(mark) != std::string_view::npos) return true;
    return std::any_of(text.begin(), text.end(), [](char c) {
        return std::iscntrl(static_cast<unsigned char>(c)) && c != '\n';
    });
}

std::string in_one_line(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
    return text;
}

Error refused(std::string why) {
    return Error{Error::Code::Malformed, std::move(why)};
}

}  // namespace

std::vector<std::string> changed_facts(
    std::string_view original,
    std::string_view reworded,
    std::string_view locale,
    const std::vector<std::string>& names
) {
    const Words calendar = calendar_words(locale);
    std::vector<std::string> changes;
    compare(facts_in(original, calendar), facts_in(reworded, calendar), changes);
    compare(names_in(original, names), names_in(reworded, names), changes);
    return changes;
}

Result<Rewording> accept_rewording(
    std::string_view original,
    std::string_view reworded,
    const tone::Context& context,
    const std::vector<std::string>& names
) {
    const double share =
        static_cast<double>(reworded.size()) / static_cast<double>(std::max(original.size(), 1UL));
    if (share < kShortest || share > kLongest)
        return refused("It is much shorter or longer than the draft.");
    if (has_markup(reworded)) return refused("It is not plain text.");
    const auto changes = changed_facts(original, reworded, context.locale, names);
    if (!changes.empty()) return refused("It changes facts: " + in_one_line(changes) + ".");
    tone::Report report = tone::check(reworded, context);
    for (const tone::Finding& finding : report.findings)
        if (finding.severity == Severity::Error)
            return refused("It breaks " + finding.rule + ": " + finding.message);
    return Rewording{std::string{reworded}, std::move(report)};
}

}  // namespace ajar::reply
