// T17: nothing unfilled or broken leaves the house.

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

/// Brackets that hold a slot when a word stands between them.
struct Bracket {
    std::string_view open;
    std::string_view close;
};

constexpr std::array kBrackets = std::to_array<Bracket>({
    {"{{", "}}"},
    {"${", "}"},
    {"{", "}"},
    {"[", "]"},
    {"<<", ">>"},
    {"<", ">"},
    {"%(", ")s"},
    {"##", "##"},
    {"#", "#"},
    {"*|", "|*"},
    {"@@", "@@"},
    {"__", "__"},
});

bool is_slot_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) > 127);
}

constexpr std::size_t kReach = 64;  // bytes between the brackets of a slot

/// "[date]" but not "[1]", "[, ring" or a link.
bool is_slot(std::string_view inside) {
    if (inside.find('\n') != std::string_view::npos) return false;
    if (inside.find("://") != std::string_view::npos || inside.find('@') != std::string_view::npos)
        return false;
    const auto begin = inside.find_first_not_of(" #/^&!>.:$");
    return begin == std::string_view::npos
               ? inside.find_first_not_of(' ') == std::string_view::npos
               : is_slot_letter(inside[begin]) ||
                     inside.find_first_not_of("0123456789 ") == std::string_view::npos;
}

/// "#OWNER#": between single marks only what is written like the name of a slot.
bool is_slot_name(std::string_view inside) {
    return inside.size() > 1 && inside.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") ==
                                    std::string_view::npos;
}

/// "[1]" is a footnote; "[EXTERNAL]" is a mark as mail systems set it.
bool is_tag(std::string_view inside) {
    constexpr std::array kMarks = std::to_array<std::string_view>(
        {"EXTERNAL", "EXTERN", "SPAM", "INTERNAL", "INTERN", "URGENT", "CONFIDENTIAL", "FWD"}
    );
    return inside.find_first_not_of("0123456789") == std::string_view::npos ||
           std::find(kMarks.begin(), kMarks.end(), inside) != kMarks.end();
}

/// Brackets inside an address belong to it.
bool in_link(std::string_view text, std::size_t at) {
    constexpr std::size_t kBack = 200;
    const std::size_t from = at > kBack ? at - kBack : 0;
    const std::string_view before = text.substr(from, at - from);
    const std::size_t space = before.find_last_of(" \n\t");
    const std::string_view word = space == std::string_view::npos ? before : before.substr(space);
    return word.find("://") != std::string_view::npos;
}

void find_brackets(std::string_view text, Findings& findings) {
    std::size_t at = 0;
    while ((at = text.find_first_of("{[<$%#@_*", at)) != std::string_view::npos) {
        std::size_t next = at + 1;
        for (const Bracket& bracket : kBrackets) {
            if (text.substr(at, bracket.open.size()) != bracket.open) continue;
            const std::size_t inside = at + bracket.open.size();
            const std::string_view near = text.substr(inside, kReach);
            const std::size_t length = near.find(bracket.close);
            if (length == std::string_view::npos) continue;
            const std::string_view content = near.substr(0, length);
            const bool quoted = bracket.open == "[" && is_tag(content);
            if (bracket.open == "#" && !is_slot_name(content)) continue;
            if (quoted || !is_slot(content) || in_link(text, at)) continue;
            next = inside + length + bracket.close.size();
            findings.at("T17", at, next, "An unfilled slot");
            break;
        }
        at = next;
    }
}

bool word_at(std::string_view text, std::size_t at) {
    return at < text.size() &&
           (is_slot_letter(text[at]) || (text[at] >= '0' && text[at] <= '9') || text[at] == '_');
}

/// $name, %s, %d, %NAME%, :name: – marks of a template language in front of a name.
void find_variables(std::string_view text, Findings& findings) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const char mark = text[at];
        if (mark != '$' && mark != '%') continue;
        if (at > 0 && (word_at(text, at - 1) || text[at - 1] == ' ') && mark == '%' && at > 1 &&
            text[at - 1] >= '0' && text[at - 1] <= '9')
            continue;  // 5%s is no slot
        std::size_t end = at + 1;
        while (end < text.size() && static_cast<unsigned char>(text[end]) < 128 &&
               word_at(text, end))
            ++end;
        const std::string_view name = text.substr(at + 1, end - at - 1);
        if (name.empty() || !is_slot_letter(name.front())) continue;
        const bool printf_slot = mark == '%' && (name == "s" || name == "d" || name == "f" ||
                                                 name == "i" || name == "u");
        const bool wrapped =
            mark == '%' && end < text.size() && text[end] == '%' && name.size() > 1;
        const bool variable = mark == '$' && name.size() > 1;
        if (printf_slot || wrapped || variable)
            findings.at("T17", at, end + (wrapped ? 1 : 0), "An unfilled slot");
    }
}

bool is_leftover(const Token& token, std::string_view text) {
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"TODO",  "TBD",   "TBA",       "FIXME",       "XXX",   "XX",    "XXXX",
         "NULL",  "NaN",   "undefined", "PLACEHOLDER", "null",  "nil",   "lorem",
         "Lorem", "DD.MM", "TT.MM",     "TT.MM.JJJJ",  "HH:MM", "hh:mm", "xx:xx",
         "dd.mm", "XX:XX", "TKTK",      "xxx",         "xxxx",  "xx",    "xx.xx",
         "XX.XX", "N.N",   "NN",        "JJJJ",        "YYYY",  "#REF"}
    );
    const std::string_view raw = text.substr(token.start, token.end - token.start);
    // What the person quotes of an earlier text is theirs to repair.
    return token.word && !token.quoted &&
           std::find(kWords.begin(), kWords.end(), raw) != kWords.end();
}

/// "JJ/MM", "DD-MM": a date that was to be filled in.
bool is_date_mask(const std::vector<Token>& tokens, std::size_t at, std::string_view text) {
    constexpr std::array kDays = std::to_array<std::string_view>({"DD", "TT", "JJ"});
    if (at + 2 >= tokens.size() || tokens[at].quoted) return false;
    const auto raw = [&](const Token& token) {
        return text.substr(token.start, token.end - token.start);
    };
    return std::find(kDays.begin(), kDays.end(), raw(tokens[at])) != kDays.end() &&
           !tokens[at + 1].word && raw(tokens[at + 2]).starts_with("MM");
}

bool is_mark(const Token& token, std::string_view mark) {
    return !token.word && token.text == mark;
}

/// ", ," and "at , the": punctuation where a value should stand.
bool is_hole(const Token& before, const Token& token) {
    if (!is_mark(token, ",") && !is_mark(token, ".") && !is_mark(token, ";")) return false;
    if (token.line_start) return false;
    const bool doubled = is_mark(before, ",") || is_mark(before, "(") || is_mark(before, ":");
    if (doubled) return !is_mark(token, ";") || is_mark(before, ",");
    // A space before a comma; French puts one before ";" and ":", never before "," and ".".
    return token.space_before && before.word && !is_mark(token, ";");
}

/// Words that never stand before a full stop or comma: something was to follow. German verbs
/// leave their prefix at the end ("legt … an."), so prepositions of that kind are no sign.
bool wants_more(const Token& token) {
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"the", "a",   "your", "der",  "dem",  "den", "el", "los",  "las",  "le",    "les",
         "und", "von", "zum",  "zur",  "im",   "del", "al", "du",   "au",   "aux",   "my",
         "our", "et",  "con",  "para", "dear", "mr",  "ms", "frau", "herr", "herrn", "mme"}
    );
    return token.word && !token.capital &&
           std::find(kWords.begin(), kWords.end(), token.text) != kWords.end();
}

/// Small words that nobody writes twice in a row on purpose.
bool is_stutter(const Token& before, const Token& token) {
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"the",   "a",   "an",  "on",   "at",  "by",   "to",  "of",  "for", "with", "and", "from",
         "until", "am",  "um",  "bis",  "von", "mit",  "für", "und", "zum", "el",   "la",  "los",
         "de",    "del", "con", "para", "y",   "en",   "le",  "les", "du",  "des",  "à",   "et",
         "pour",  "par", "is",  "your", "our", "will", "den", "im",  "bei"}
    );
    return token.word && before.word && token.text == before.text && token.space_before &&
           !token.quoted && !token.line_start &&
           std::find(kWords.begin(), kWords.end(), token.text) != kWords.end();
}

/// Two spaces inside a line, between words: a value is missing. Behind a full stop some people
/// type two; in front of a line's end they mean nothing.
bool is_gap(std::string_view text, const Token& before, const Token& token) {
    if (token.line_start || !token.space_before || token.start - before.end < 2) return false;
    if (!before.word && !is_mark(before, ",") && !is_mark(before, ":")) return false;
    return text.substr(before.end, token.start - before.end).find_first_not_of(" \xC2\xA0") ==
               std::string_view::npos &&
           text[before.end] == ' ' && text[before.end + 1] == ' ';
}

/// "in room ……", "call ____": a line to fill in.
bool is_blank_line(const std::vector<Token>& tokens, std::size_t at) {
    constexpr std::size_t kRow = 4;
    const std::string_view mark = tokens[at].text;
    if (tokens[at].word || (mark != "…" && mark != "." && mark != "_")) return false;
    if (at > 0 && tokens[at - 1].text == mark && !tokens[at].space_before) return false;
    std::size_t end = at + 1;
    while (end < tokens.size() && tokens[end].text == mark && !tokens[end].space_before) ++end;
    return end - at >= (mark == "." ? kRow : 2);
}

/// "Hi ," – the name is missing.
void find_missing_name(const Analysis& analysis, Findings& findings) {
    if (analysis.sentences.empty()) return;
    const Sentence& head = analysis.sentences.front();
    if (head.shape != Shape::Greeting || head.last - head.first < 2) return;
    const Token& first = analysis.tokens[head.first];
    const Token& second = analysis.tokens[head.first + 1];
    if (is_mark(second, ",") &&
        (second.space_before || first.text == "dear" || first.text == "liebe" ||
         first.text == "lieber" || first.text == "estimado" || first.text == "cher"))
        findings.at("T17", first.start, second.end, "The name is missing");
}

void once(std::string_view text, const Token& before, const Token& token, Findings& findings) {
    findings.at("T17", before.start, token.end, "A word stands here twice");
    findings.suggest(text.substr(before.start, before.end - before.start));
}

}  // namespace

void judge_placeholder(const Case& reply, Findings& findings) {
    const Analysis& analysis = reply.analysis;
    find_brackets(analysis.text, findings);
    find_variables(analysis.text, findings);
    find_missing_name(analysis, findings);
    const auto& tokens = analysis.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (is_blank_line(tokens, at)) {
            findings.at("T17", token.start, token.end, "A blank was never filled in");
            continue;
        }
        if (is_leftover(token, analysis.text) || is_date_mask(tokens, at, analysis.text)) {
            findings.at("T17", token.start, token.end, "A note to the writer was left in");
            continue;
        }
        if (at == 0) continue;
        const Token& before = tokens[at - 1];
        const bool ends = is_mark(token, ",") || is_mark(token, ".");
        const bool leans = at > 1 && is_mark(tokens[at - 2], "-");  // "rappelez-le": no article
        const bool cut = ends && !token.line_start && !before.quoted && !leans &&
                         wants_more(before) && reply.context.locale.substr(0, 2) != "de";
        if (is_hole(before, token) || cut)
            findings.at("T17", before.start, token.end, "A value is missing here");
        else if (is_stutter(before, token))
            once(analysis.text, before, token, findings);
        else if (is_gap(analysis.text, before, token))
            findings.at("T17", before.start, token.end, "Two spaces: a value may be missing");
    }
}

}  // namespace ajar::tone
