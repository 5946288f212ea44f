#include "bot/reply/tags.hpp"

#include <algorithm>

namespace ajar::reply {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

bool is_name(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

Error broken(std::string detail) {
    return Error{Error::Code::Malformed, std::move(detail)};
}

/// The tag between "{{" and "}}".
Result<Tag> tag_from(std::string_view inside, std::size_t at) {
    Tag tag;
    tag.at = at;
    std::string_view name = trimmed(inside);
    const char sigil = name.empty() ? '\0' : name.front();
    if (sigil == '#') tag.kind = Tag::Kind::Open;
    if (sigil == '^') tag.kind = Tag::Kind::Inverted;
    if (sigil == '/') tag.kind = Tag::Kind::Close;
    if (tag.kind != Tag::Kind::Variable) name = trimmed(name.substr(1));
    const bool item = name == "." && tag.kind == Tag::Kind::Variable;
    if (!item && !is_name(name))
        return broken(
            "\"{{" + std::string(inside) +
            "}}\" is not a tag that templates may use; write {{name}}, {{#name}} … {{/name}} or "
            "{{^name}} … {{/name}} with small letters, digits and _"
        );
    tag.name = std::string(name);
    return tag;
}

/// Keeps `open` in step with `tag`; an error when the nesting is broken.
std::string nesting_error(const Tag& tag, std::vector<std::string>& open) {
    switch (tag.kind) {
        case Tag::Kind::Open:
        case Tag::Kind::Inverted:
            open.push_back(tag.name);
            return {};
        case Tag::Kind::Close:
            if (open.empty()) return "{{/" + tag.name + "}} closes a section that is not open";
            if (open.back() != tag.name)
                return "{{/" + tag.name + "}} stands where {{/" + open.back() + "}} should";
            open.pop_back();
            return {};
        case Tag::Kind::Variable:
            if (tag.name == "." && open.empty())
                return "{{.}} is the item of a list and stands only inside {{#list}} … {{/list}}";
            return {};
    }
    return {};
}

}  // namespace

std::string spelled_out(std::string_view mustache) {
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = mustache.find("{{"); at != std::string_view::npos;
         at = mustache.find("{{", at + 2)) {
        const auto end = mustache.find("}}", at + 2);
        if (end == std::string_view::npos) break;
        const std::string_view inside = mustache.substr(at + 2, end - at - 2);
        const auto bar = inside.find('|');
        if (bar == std::string_view::npos || inside.front() == '!' ||
            inside.find('{') != std::string_view::npos)
            continue;
        out += mustache.substr(copied, at - copied);
        out += "{{#formal}}" + std::string(inside.substr(0, bar)) + "{{/formal}}";
        out += "{{^formal}}" + std::string(inside.substr(bar + 1)) + "{{/formal}}";
        copied = end + 2;
    }
    out += mustache.substr(copied);
    return out;
}

Result<std::vector<Tag>> tags_of(std::string_view short_form) {
    const std::string spelled = spelled_out(short_form);
    const std::string_view mustache = spelled;
    std::vector<Tag> tags;
    std::vector<std::string> open;
    for (std::size_t at = mustache.find("{{"); at != std::string_view::npos;
         at = mustache.find("{{", at)) {
        const auto end = mustache.find("}}", at + 2);
        if (end == std::string_view::npos)
            return broken("\"{{\" without \"}}\" near \"" + std::string(mustache.substr(at, 20)));
        const std::string_view inside = mustache.substr(at + 2, end - at - 2);
        const std::size_t begins = at;
        at = end + 2;
        if (!inside.empty() && inside.front() == '!') continue;
        auto tag = tag_from(inside, begins);
        if (!tag) return tag.error();
        if (auto wrong = nesting_error(*tag, open); !wrong.empty()) return broken(std::move(wrong));
        tags.push_back(*std::move(tag));
    }
    if (!open.empty()) return broken("{{#" + open.back() + "}} is never closed");
    return tags;
}

std::set<std::string, std::less<>> always_needed(const std::vector<Tag>& tags) {
    std::set<std::string, std::less<>> names;
    std::vector<bool> optional{false};
    for (const auto& tag : tags) {
        const bool inside = optional.back();
        if (tag.kind == Tag::Kind::Variable && !inside) names.insert(tag.name);
        if (tag.kind == Tag::Kind::Close) optional.pop_back();
        if (tag.kind == Tag::Kind::Open) optional.push_back(true);
        if (tag.kind == Tag::Kind::Inverted) optional.push_back(inside);
    }
    return names;
}

std::set<std::string, std::less<>> names_in(const std::vector<Tag>& tags) {
    std::set<std::string, std::less<>> names;
    for (const auto& tag : tags)
        if (tag.name != ".") names.insert(tag.name);
    return names;
}

}  // namespace ajar::reply
