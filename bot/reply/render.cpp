// Strict Mustache: everything that could leave a hole is found before rendering starts, so that
// kainjow's lenient renderer (a missing name is an empty string) never gets to see one.

#include "bot/reply/render.hpp"

#include "bot/reply/clean.hpp"
#include "bot/reply/reply.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <optional>

namespace ajar::reply {
namespace {

namespace mustache = kainjow::mustache;

/// The values of one rendering: what was handed in, cleaned and put into words, and the declared
/// fallbacks.
class Values {
public:
    Values(const Variables& given, const std::vector<knowledge::Variable>& declared)
        : given_(given) {
        for (const auto& variable : declared) declare(variable);
        for (const auto& [name, value] : given.text)
            if (auto line = one_line(value); !line.empty()) take_text(name, std::move(line));
        for (const auto& [name, items] : given.lists) take_list(name, items);
        for (const auto& [name, value] : given.typed) take_typed(name, value);
        for (const auto& flag : given.flags) text_.emplace(flag, flag);
        // A section over a list repeats; "{{#all_x}} … {{all_x}} … {{/all_x}}" says it once.
        for (const auto& [name, items] : lists_) text_.emplace("all_" + name, in_words(name));
        for (const auto& variable : declared)
            if (!variable.fallback.empty() && !present(variable.name))
                take_text(variable.name, one_line(variable.fallback));
    }

    bool known(const std::string& name) const {
        return present(name) || declared_.count(name) > 0 || is_flag(name);
    }

    bool present(const std::string& name) const {
        return text_.count(name) > 0 || lists_.count(name) > 0;
    }

    /// Why a value cannot stand in for the variable as it is declared; empty when it can.
    std::string mistake(const std::string& name) const {
        const auto found = mistakes_.find(name);
        return found == mistakes_.end() ? std::string{} : found->second;
    }

    /// What stands for {{name}}: text; a list without text is joined by commas.
    std::string in_words(const std::string& name) const {
        if (const auto found = text_.find(name); found != text_.end()) return found->second;
        std::string all;
        for (const auto& item : lists_.at(name)) all += (all.empty() ? "" : ", ") + item;
        return all;
    }

    /// What stands for {{#name}}: the items of a list, or the text once.
    mustache::data for_section(const std::string& name) const {
        mustache::data items(mustache::data::type::list);
        if (const auto found = lists_.find(name); found != lists_.end())
            for (const auto& item : found->second) items.push_back(item);
        else
            items.push_back(text_.find(name)->second);
        return items;
    }

private:
    void declare(const knowledge::Variable& variable) { declared_[variable.name] = &variable; }

    std::string type_of(const std::string& name) const {
        const auto found = declared_.find(name);
        return found == declared_.end() ? "text" : found->second->type;
    }

    void mistaken(const std::string& name, std::string what) {
        mistakes_.emplace(name, "variable \"" + name + "\" " + std::move(what));
    }

    void take_text(const std::string& name, std::string line) {
        const std::string type = type_of(name);
        if (const auto value = value_from(type, line)) return take_typed(name, *value);
        const bool figure = line.find_first_of("0123456789") != std::string::npos;
        const bool words_do = !is_typed(type) || type == "date" || type == "duration";
        if (!words_do && (type == "count" || !figure))
            mistaken(
                name,
                "is declared as " + type + ", and \"" + line + "\" is none; give it as " +
                    std::string(sample_of(type))
            );
        text_.emplace(name, std::move(line));
    }

    void take_typed(const std::string& name, const Value& value) {
        const std::string type = type_of(name);
        if (!may_hold(type, value))
            mistaken(
                name,
                "is declared as " + type + ", and its value is " + std::string(kind_of(value)) +
                    "; correct the type in the front matter"
            );
        const auto* number = std::get_if<double>(&value);
        if (type == "count" && number)
            text_[name] = count_in_words(*number, declared_.at(name)->forms, given_.locale);
        else
            text_[name] = value_in_words(value, given_.locale);
    }

    void take_list(const std::string& name, const std::vector<std::string>& items) {
        std::vector<std::string> clean;
        for (const auto& item : items)
            if (auto line = one_line(item); !line.empty()) clean.push_back(std::move(line));
        if (!clean.empty()) lists_.emplace(name, std::move(clean));
    }

    const Variables& given_;
    std::map<std::string, std::string, std::less<>> text_;
    std::map<std::string, std::vector<std::string>, std::less<>> lists_;
    std::map<std::string, const knowledge::Variable*, std::less<>> declared_;
    std::map<std::string, std::string, std::less<>> mistakes_;
};

Error no_value(const std::string& name, bool known) {
    return Error{
        Error::Code::Malformed,
        known ? "variable \"" + name + "\" has neither a value nor a fallback"
              : "variable \"" + name + "\" is not declared; add it to the front matter"};
}

/// A tag that cannot be rendered.
struct Hole {
    std::size_t at;
    Error error;
};

/// The first tag that would leave a hole; sections that are not shown may speak of absent values.
std::optional<Hole> hole_in(const std::vector<Tag>& tags, const Values& values) {
    std::vector<bool> shown{true};
    for (const auto& tag : tags) {
        if (tag.kind == Tag::Kind::Close) {
            shown.pop_back();
            continue;
        }
        if (tag.name != "." && !values.known(tag.name))
            return Hole{tag.at, no_value(tag.name, false)};
        const bool present = tag.name == "." || values.present(tag.name);
        if (tag.kind == Tag::Kind::Open) shown.push_back(shown.back() && present);
        if (tag.kind == Tag::Kind::Inverted) shown.push_back(shown.back() && !present);
        if (tag.kind != Tag::Kind::Variable || !shown.back()) continue;
        if (!present) return Hole{tag.at, no_value(tag.name, true)};
        if (auto mistake = values.mistake(tag.name); !mistake.empty())
            return Hole{tag.at, {Error::Code::Malformed, std::move(mistake)}};
    }
    return std::nullopt;
}

/// Sections and variables of the same name want different data ("the list" and "the list in
/// words"), and kainjow has one name space: sections get a name of their own.
constexpr std::string_view kSectionPrefix = "section.";

std::string with_section_names(std::string_view text) {
    std::string out;
    std::size_t copied = 0;
    for (auto at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        const auto sigil = text.find_first_not_of(" \t\r\n", at + 2);
        if (std::string_view("#^/").find(text[sigil]) == std::string_view::npos) continue;
        const auto name = text.find_first_not_of(" \t\r\n", sigil + 1);
        out += text.substr(copied, name - copied);
        out += kSectionPrefix;
        copied = name;
    }
    out += text.substr(copied);
    return out;
}

/// Hands kainjow its data by name; nothing is looked up in the items of a list but ".".
class Context final : public mustache::basic_context<std::string> {
public:
    void push(const mustache::data* data) override { items_.push_back(data); }

    void pop() override { items_.pop_back(); }

    const mustache::data* get(const std::string& name) const override {
        if (name == ".") return items_.empty() ? nullptr : items_.back();
        const auto found = data_.find(name);
        return found == data_.end() ? nullptr : &found->second;
    }

    const mustache::data* get_partial(const std::string&) const override { return nullptr; }

    void add(const std::string& name, mustache::data data) { data_.emplace(name, std::move(data)); }

private:
    std::vector<const mustache::data*> items_;
    std::map<std::string, mustache::data, std::less<>> data_;
};

}  // namespace

bool is_flag(std::string_view name) {
    return name == "formal" || name == "mail";
}

Result<std::string> render(
    std::string_view mustache_text,
    const Variables& variables,
    const std::vector<knowledge::Variable>& declared
) {
    int line = 0;
    return render(mustache_text, variables, declared, line);
}

Result<std::string> render(
    std::string_view mustache_text,
    const Variables& variables,
    const std::vector<knowledge::Variable>& declared,
    int& fault_line
) {
    fault_line = 0;
    const auto tags = tags_of(mustache_text);
    if (!tags) return tags.error();
    const std::string spelled = spelled_out(mustache_text);
    const Values values(variables, declared);
    if (auto hole = hole_in(*tags, values)) {
        const auto end = spelled.begin() + static_cast<std::ptrdiff_t>(hole->at);
        fault_line = static_cast<int>(std::count(spelled.begin(), end, '\n'));
        return std::move(hole->error);
    }

    Context context;
    for (const auto& name : names_in(*tags)) {
        if (!values.present(name)) continue;
        context.add(name, values.in_words(name));
        context.add(std::string(kSectionPrefix) + name, values.for_section(name));
    }
    mustache::mustache compiled(with_section_names(spelled));
    // Escaping is the platform's, on the way out.
    compiled.set_custom_escape([](const std::string& text) { return text; });
    std::string text = compiled.render(context);
    if (!compiled.is_valid()) return Error{Error::Code::Malformed, compiled.error_message()};
    return text;
}

bool Variables::has(std::string_view name) const {
    return text.find(name) != text.end() || lists.find(name) != lists.end() ||
           typed.find(name) != typed.end() || flags.find(name) != flags.end();
}

std::string Variables::in_words(std::string_view name) const {
    if (const auto found = text.find(name); found != text.end()) return found->second;
    if (const auto found = typed.find(name); found != typed.end())
        return value_in_words(found->second, locale);
    if (const auto found = lists.find(name); found != lists.end())
        return format_list(found->second, locale);
    return {};
}

}  // namespace ajar::reply
