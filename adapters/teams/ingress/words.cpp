#include "adapters/teams/ingress/words.hpp"

#include <array>
#include <utility>

namespace ajar::teams {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kEntities{{
    {"&nbsp;", " "},
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#39;", "'"},
    {"&apos;", "'"},
}};

constexpr std::array<std::string_view, 9> kBlocks{
    "p", "div", "br", "li", "tr", "blockquote", "h1", "h2", "h3"};

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

/// "div" of "/DIV class='x'".
std::string name_of_tag(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    std::string name;
    for (const char c : tag) {
        const char letter = small(c);
        const bool fits = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (!fits) break;
        name += letter;
    }
    return name;
}

bool ends_a_line(std::string_view tag) {
    const std::string name = name_of_tag(tag);
    for (const std::string_view block : kBlocks)
        if (name == block) return tag.starts_with('/') || name == "br";
    return false;
}

/// The control characters U+0080 to U+009F, whose first byte is at `i`.
bool is_c1(std::string_view text, std::size_t i) {
    return text[i] == '\xC2' && i + 1 < text.size() &&
           static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

std::string cut(const std::string& text, std::size_t most) {
    std::size_t characters = 0;
    std::size_t last = 0;  // where the last character that may stay begins
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_continuation(text[i])) continue;
        if (++characters == most) last = i;
    }
    return characters <= most ? text : text.substr(0, last) + "…";
}

}  // namespace

std::string tidy(std::string_view text, std::size_t most) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (text.substr(i, 2) == "\xC2\xA0") {
            kept += ' ';
            ++i;
        } else if (is_c1(text, i)) {
            ++i;
        } else if ((c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t') {
            kept += text[i];
        }
    }
    const auto begin = kept.find_first_not_of(" \n\t");
    if (begin == std::string::npos) return {};
    return cut(kept.substr(begin, kept.find_last_not_of(" \n\t") - begin + 1), most);
}

std::string decode_entities(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::size_t taken = 0;
        if (text.front() == '&')
            for (const auto& [entity, letter] : kEntities)
                if (text.starts_with(entity)) {
                    out += letter;
                    taken = entity.size();
                    break;
                }
        if (taken == 0) {
            out += text.front();
            taken = 1;
        }
        text.remove_prefix(taken);
    }
    return out;
}

std::string without_markup(std::string_view html) {
    std::string out;
    while (!html.empty()) {
        const auto open = html.find('<');
        out += html.substr(0, open);
        if (open == std::string_view::npos) break;
        html.remove_prefix(open);
        const auto close = html.find('>');
        if (close == std::string_view::npos) break;
        const std::string_view tag = html.substr(1, close - 1);
        if (ends_a_line(tag) && !out.empty() && out.back() != '\n') out += '\n';
        html.remove_prefix(close + 1);
    }
    return decode_entities(out);
}

std::string without_mention_tags(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('<');
        out += text.substr(0, open);
        if (open == std::string_view::npos) break;
        text.remove_prefix(open);
        const auto close = text.find('>');
        const std::string_view tag =
            close == std::string_view::npos ? std::string_view{} : text.substr(1, close - 1);
        const bool mention = name_of_tag(tag) == "at";
        if (!mention) out += '<';
        text.remove_prefix(mention ? close + 1 : 1);
    }
    return out;
}

std::string without(std::string text, std::string_view part) {
    if (part.empty()) return text;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

}  // namespace ajar::teams
