#include "bot/files/fields.hpp"

#include <algorithm>

namespace ajar::files {
namespace {

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= 80 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

const std::vector<Node>& no_nodes() {
    static const std::vector<Node> kNone;
    return kNone;
}

}  // namespace

Fields::Fields(const Node& node, Notes& notes, std::string what)
    : node_(node), notes_(notes), what_(std::move(what)), is_map_(node.kind == Node::Kind::Map) {
    if (!is_map_)
        notes_.error(node_.place, "Here " + what_ + " should be a map of 'key: value' lines.");
}

const Node* Fields::node(std::string_view key, Need need) {
    if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.emplace_back(key);
    if (!is_map_) return nullptr;
    const Node* found = node_.find(key);
    if (found && found->kind != Node::Kind::Null) return found;
    if (need == Need::Required)
        notes_.error(
            found ? found->place : node_.place,
            "In " + what_ + " the key '" + std::string{key} + "' is " +
                (found ? "empty" : "missing") + ". Add it."
        );
    return nullptr;
}

const std::vector<Node>& Fields::list(std::string_view key, Need need) {
    const Node* found = node(key, need);
    if (!found) return no_nodes();
    if (found->kind == Node::Kind::List) return found->items;
    notes_.error(
        found->place,
        "'" + std::string{key} + "' in " + what_ + " should be a list: '- ' before each entry."
    );
    return no_nodes();
}

const Node* Fields::scalar(std::string_view key, Need need) {
    const Node* found = node(key, need);
    if (!found || found->kind == Node::Kind::Scalar) return found;
    notes_.error(
        found->place, "'" + std::string{key} + "' in " + what_ + " should be a single value."
    );
    return nullptr;
}

std::string Fields::text(std::string_view key, Need need) {
    const Node* found = scalar(key, need);
    if (found && found->text.empty() && need == Need::Required)
        notes_.error(
            found->place, "'" + std::string{key} + "' in " + what_ + " is empty. Fill it."
        );
    return found ? found->text : std::string{};
}

std::string Fields::id(std::string_view key) {
    const Node* found = scalar(key, Need::Required);
    if (!found) return {};
    if (is_id(found->text)) return found->text;
    notes_.error(
        found->place,
        "The id " + shown(found->text) +
            " should be up to 80 lower-case letters, digits, '_' or '-', such as 'crm_access'."
    );
    return {};
}

LocalText Fields::local(std::string_view key, Need need, const std::vector<std::string>& locales) {
    const Node* found = node(key, need);
    if (!found) return {};
    return local_of(*found, notes_, "'" + std::string{key} + "' in " + what_, locales);
}

std::optional<Date> Fields::date(std::string_view key, Need need) {
    const Node* found = node(key, need);
    return found ? date_of(*found, notes_) : std::nullopt;
}

double Fields::number(std::string_view key, double fallback, Need need) {
    const Node* found = node(key, need);
    if (!found) return fallback;
    const auto value = number_of(*found, notes_);
    if (value && *value >= 0) return *value;
    if (value)
        notes_.error(found->place, "'" + std::string{key} + "' in " + what_ + " is below zero.");
    return fallback;
}

bool Fields::boolean(std::string_view key, bool fallback) {
    const Node* found = node(key);
    return found ? boolean_of(*found, notes_).value_or(fallback) : fallback;
}

std::vector<std::string> Fields::texts(std::string_view key, Need need) {
    const Node* found = node(key, need);
    std::vector<std::string> all;
    if (!found) return all;
    if (found->kind == Node::Kind::Scalar) return {found->text};
    if (found->kind != Node::Kind::List) {
        notes_.error(
            found->place, "'" + std::string{key} + "' in " + what_ + " should be a list of texts."
        );
        return all;
    }
    for (const Node& item : found->items)
        if (std::string text = text_of(item, notes_); !text.empty()) all.push_back(std::move(text));
    return all;
}

std::map<std::string, std::vector<std::string>, std::less<>> Fields::phrases(
    std::string_view key, Need need
) {
    const Node* found = node(key, need);
    if (!found) return {};
    return phrases_of(*found, notes_, "'" + std::string{key} + "' in " + what_);
}

Place Fields::place(std::string_view key) const {
    const Node* found = is_map_ ? node_.find(key) : nullptr;
    return found ? found->place : node_.place;
}

void Fields::refuse_word(const Node& value, std::string_view words) {
    std::vector<std::string> all;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = std::min(words.find(", ", start), words.size());
        all.emplace_back(words.substr(start, end - start));
        start = end + 2;
    }
    notes_.error(
        value.place,
        shown(value.text) + " is not one of: " + std::string{words} + "." +
            did_you_mean(value.text, all)
    );
}

void Fields::finish() {
    if (!is_map_) return;
    for (const Node& key : node_.keys) {
        if (std::find(asked_.begin(), asked_.end(), key.text) != asked_.end()) continue;
        std::string known;
        for (const std::string& name : asked_) known += (known.empty() ? "" : ", ") + name;
        notes_.error(
            key.place,
            "The key " + shown(key.text) + " is not known in " + what_ + "." +
                did_you_mean(key.text, asked_) + " Known are: " + known + "."
        );
    }
}

}  // namespace ajar::files
