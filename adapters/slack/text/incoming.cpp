#include "adapters/slack/text/incoming.hpp"

#include <array>
#include <utility>

namespace ajar::slack {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 3> kEntities{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};

void append_decoded(std::string_view text, std::string& out) {
    while (!text.empty()) {
        bool found = false;
        for (const auto& [entity, character] : kEntities)
            if (text.starts_with(entity)) {
                out.push_back(character);
                text.remove_prefix(entity.size());
                found = true;
                break;
            }
        if (found) continue;
        out.push_back(text.front());
        text.remove_prefix(1);
    }
}

/// What stands between "<" and ">": the thing itself, and how the sender's client showed it.
struct Tag {
    std::string_view thing;
    std::string_view label;
};

Tag split(std::string_view inside) {
    const auto bar = inside.find('|');
    if (bar == std::string_view::npos) return {inside, {}};
    return {inside.substr(0, bar), inside.substr(bar + 1)};
}

/// "@Ana", "#it-help": the label, else what `name_of` says, else the id.
std::string named(char mark, Tag tag, const NameOf& name_of) {
    std::string_view label = tag.label;
    if (!label.empty() && label.front() == mark) label.remove_prefix(1);
    std::string name{label};
    if (name.empty() && name_of) name = name_of(tag.thing);
    if (name.empty()) name = tag.thing;
    return mark + name;
}

/// <!here>, <!subteam^S1|@it>, <!date^1392734382^{date}|18 February 2014>
std::string special(Tag tag, const NameOf& name_of) {
    if (tag.thing.starts_with("subteam^")) {
        tag.thing.remove_prefix(8);
        return named('@', tag, name_of);
    }
    if (tag.thing == "here" || tag.thing == "channel" || tag.thing == "everyone")
        return "@" + std::string{tag.thing};
    if (tag.thing.starts_with("date^") || !tag.label.empty()) return std::string{tag.label};
    return std::string{tag.thing};
}

std::string_view without_scheme(std::string_view url) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:"})
        if (url.starts_with(scheme)) {
            url.remove_prefix(scheme.size());
            break;
        }
    if (url.ends_with('/')) url.remove_suffix(1);
    return url;
}

/// The label tells what the person meant, the address where it leads: both count, unless one
/// is only the other in short.
std::string link(Tag tag) {
    const bool to_write_to = tag.thing.starts_with("mailto:") || tag.thing.starts_with("tel:");
    const std::string_view shown = to_write_to ? without_scheme(tag.thing) : tag.thing;
    if (tag.label.empty()) return std::string{shown};
    if (without_scheme(tag.label) == without_scheme(tag.thing)) return std::string{tag.label};
    return std::string{tag.label} + " (" + std::string{shown} + ")";
}

std::string words_of(std::string_view inside, const NameOf& name_of) {
    const char first = inside.front();
    if (first != '@' && first != '#' && first != '!') return link(split(inside));
    const Tag tag = split(inside.substr(1));
    return first == '!' ? special(tag, name_of) : named(first, tag, name_of);
}

/// What stands in the tag at the beginning of `text`; empty when there is none. Slack escapes every
/// "<" that is not its own, so a broken tag is somebody else's text.
std::string_view tag_at(std::string_view text) {
    if (!text.starts_with('<')) return {};
    const auto end = text.find_first_of("<>\n", 1);
    if (end == std::string_view::npos || text[end] != '>') return {};
    return text.substr(1, end - 1);
}

bool is_mention_of(std::string_view inside, std::string_view user_id) {
    if (!inside.starts_with('@')) return false;
    return user_id.empty() || split(inside.substr(1)).thing == user_id;
}

std::string_view without_leading(std::string_view text, std::string_view marks) {
    const auto first = text.find_first_not_of(marks);
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// U+0080 to U+009F, in UTF-8.
bool is_c1(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]) == 0xC2 && at + 1 < text.size() &&
           static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

}  // namespace

std::string decode(std::string_view text, const NameOf& name_of) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto plain = text.substr(0, text.find('<'));
        append_decoded(plain, out);
        text.remove_prefix(plain.size());
        if (text.empty()) break;
        if (const auto inside = tag_at(text); !inside.empty()) {
            append_decoded(words_of(inside, name_of), out);
            text.remove_prefix(inside.size() + 2);
        } else {
            out.push_back('<');
            text.remove_prefix(1);
        }
    }
    return out;
}

bool mentions(std::string_view text, std::string_view user_id) {
    if (user_id.empty()) return false;
    for (auto at = text.find("<@"); at != std::string_view::npos; at = text.find("<@", at + 2))
        if (is_mention_of(tag_at(text.substr(at)), user_id)) return true;
    return false;
}

std::string_view without_leading_mention(std::string_view text, std::string_view user_id) {
    const auto words = without_leading(text, " \t\n");
    const auto inside = tag_at(words);
    if (!is_mention_of(inside, user_id)) return text;
    return without_leading(words.substr(inside.size() + 2), " \t\n,:");
}

std::string tidy(std::string_view text, std::size_t most) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (is_c1(text, i))
            ++i;
        else if ((c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t')
            kept.push_back(text[i]);
    }
    const auto begin = kept.find_first_not_of(" \n\t");
    if (begin == std::string::npos) return {};
    kept = kept.substr(begin, kept.find_last_not_of(" \n\t") - begin + 1);

    std::size_t characters = 0;
    std::size_t last = 0;  // where the last character that may stay begins
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if ((static_cast<unsigned char>(kept[i]) & 0xC0u) == 0x80u) continue;
        if (++characters == most) last = i;
    }
    if (characters <= most) return kept;
    return kept.substr(0, last) + "…";
}

}  // namespace ajar::slack
