#include "adapters/slack/blocks/render.hpp"

#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/limits.hpp"
#include "bot/base/overloaded.hpp"
#include "bot/server/json_body.hpp"

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;
using Rendered = std::vector<json>;

constexpr std::size_t kButtonsInARow = 5;

json confirm_object(const Confirm& confirm) {
    return {
        {"title", plain_object(confirm.title, limits::kConfirmTitle)},
        {"text", plain_object(confirm.text, limits::kConfirmText)},
        {"confirm", plain_object(confirm.yes, limits::kConfirmButton)},
        {"deny", plain_object(confirm.cancel, limits::kConfirmButton)}};
}

/// What comes back to us as it went out, or not at all.
bool is_value(const std::string& value, std::size_t most) {
    return server::is_utf8(value) && length_of(value) <= most;
}

/// null: it cannot be as it should be.
json button_object(const Button& button, Ids& ids) {
    if (!is_value(button.value, limits::kButtonValue)) return nullptr;
    if (!button.url.empty() && !is_linkable(button.url)) return nullptr;
    json out{
        {"type", "button"},
        {"action_id", ids.take(button.action_id)},
        {"text", plain_object(on_one_line(button.label), limits::kButtonText)}};
    if (!button.value.empty()) out["value"] = button.value;
    if (!button.url.empty()) out["url"] = button.url;
    if (button.style == Button::Style::Primary) out["style"] = "primary";
    if (button.style == Button::Style::Danger) out["style"] = "danger";
    if (button.confirm) out["confirm"] = confirm_object(*button.confirm);
    return out;
}

Rendered section(const Section& block, Ids& ids) {
    Rendered out;
    for (const std::string& text : split(block.text, limits::kSectionText))
        out.push_back({{"type", "section"}, {"text", mrkdwn_object(text)}});
    if (block.button && !out.empty())
        if (json button = button_object(*block.button, ids); !button.is_null())
            out.front()["accessory"] = std::move(button);
    return out;
}

Rendered quote(const Quote& block) {
    Rendered out;
    for (const std::string& text : split_plain(cut(block.text, block.most), limits::kSectionText))
        out.push_back(
            {{"type", "section"},
             {"text", {{"type", "plain_text"}, {"text", text}, {"emoji", false}}}}
        );
    return out;
}

/// Texts in blocks that hold `most` each, under `key`.
Rendered grouped(
    const std::vector<Spans>& texts,
    std::size_t length,
    std::size_t most,
    const std::string& type,
    const std::string& key
) {
    Rendered out;
    for (const Spans& spans : texts) {
        std::string text = fitted(spans, length);
        if (text.empty()) continue;
        if (out.empty() || out.back()[key].size() == most)
            out.push_back({{"type", type}, {key, json::array()}});
        out.back()[key].push_back(mrkdwn_object(text));
    }
    return out;
}

Rendered actions(const Actions& block, Ids& ids) {
    Rendered out;
    for (const Button& button : block.buttons) {
        json element = button_object(button, ids);
        if (element.is_null()) continue;
        if (out.empty() || out.back()["elements"].size() == kButtonsInARow)
            out.push_back({{"type", "actions"}, {"elements", json::array()}});
        out.back()["elements"].push_back(std::move(element));
    }
    return out;
}

Rendered thumbs(const Thumbs& block, Ids& ids) {
    for (const std::string& value : {block.good_value, block.bad_value})
        if (!is_value(value, limits::kButtonValue)) return {};
    const auto one = [](const std::string& label, const std::string& value) -> json {
        return {{"text", plain_object(label, limits::kButtonText)}, {"value", value}};
    };
    json element{
        {"type", "feedback_buttons"},
        {"action_id", ids.take(block.action_id)},
        {"positive_button", one(block.good_label, block.good_value)},
        {"negative_button", one(block.bad_label, block.bad_value)}};
    return {{{"type", "context_actions"}, {"elements", json::array({std::move(element)})}}};
}

json text_input(const TextInput& input, const std::string& id) {
    const std::size_t most = std::clamp<std::size_t>(input.most, 1, limits::kInputText);
    json out{
        {"type", "plain_text_input"},
        {"action_id", id},
        {"multiline", input.multiline},
        {"max_length", most}};
    const std::string initial = cleaned(input.initial);
    if (!initial.empty() && length_of(initial) <= most) out["initial_value"] = initial;
    if (!cleaned(input.placeholder).empty())
        out["placeholder"] = plain_object(input.placeholder, limits::kPlaceholder);
    return out;
}

json option_object(const Option& option) {
    json out{
        {"text", plain_object(on_one_line(option.label), limits::kOptionText)},
        {"value", option.value}};
    if (!cleaned(option.description).empty())
        out["description"] = plain_object(on_one_line(option.description), limits::kOptionText);
    return out;
}

/// null: there is nothing to choose from.
json choose(const Choose& element, const std::string& id) {
    json options = json::array();
    json chosen = nullptr;
    std::set<std::string> values;
    for (const Option& option : element.options) {
        const bool fits = !option.value.empty() && is_value(option.value, limits::kOptionValue);
        if (!fits || !values.insert(option.value).second) continue;
        if (options.size() == limits::kSelectOptions) break;
        options.push_back(option_object(option));
        if (option.value == element.chosen) chosen = options.back();
    }
    if (options.empty()) return nullptr;
    const bool few = options.size() <= limits::kRadioOptions;
    json out{
        {"type", few ? "radio_buttons" : "static_select"},
        {"action_id", id},
        {"options", std::move(options)}};
    if (!chosen.is_null()) out["initial_option"] = std::move(chosen);
    return out;
}

Rendered input(const Input& block, Ids& ids) {
    const std::string id = ids.take(block.id);
    json element = std::visit(
        overloaded{
            [&](const TextInput& text) { return text_input(text, id); },
            [&](const Choose& options) { return choose(options, id); }},
        block.element
    );
    if (element.is_null()) return {};
    json out{
        {"type", "input"},
        {"block_id", id},
        {"label", plain_object(on_one_line(block.label), limits::kInputLabel)},
        {"element", std::move(element)},
        {"optional", block.optional}};
    if (!cleaned(block.hint).empty()) out["hint"] = plain_object(block.hint, limits::kInputLabel);
    return {std::move(out)};
}

Rendered header(const Header& block) {
    const std::string text = on_one_line(block.text);
    if (text.empty()) return {};
    return {{{"type", "header"}, {"text", plain_object(text, limits::kHeaderText)}}};
}

}  // namespace

std::string Ids::take(const std::string& wish) {
    std::string id = cut(on_one_line(wish), limits::kId - 8);
    if (id.empty()) id = "id";
    const std::string base = id;
    for (int n = 2; !taken_.insert(id).second; ++n) id = base + "." + std::to_string(n);
    return id;
}

void append(Blocks& blocks, Blocks more) {
    for (Block& block : more) blocks.push_back(std::move(block));
}

Rendered to_json(const Block& block, Ids& ids) {
    return std::visit(
        overloaded{
            [](const Header& one) { return header(one); },
            [&](const Section& one) { return section(one, ids); },
            [](const Quote& one) { return quote(one); },
            [](const Fields& one) {
                return grouped(
                    one.fields, limits::kFieldText, limits::kFields, "section", "fields"
                );
            },
            [&](const Actions& one) { return actions(one, ids); },
            [&](const Thumbs& one) { return thumbs(one, ids); },
            [](const Context& one) {
                return grouped(
                    one.lines, limits::kContextText, limits::kContextElements, "context", "elements"
                );
            },
            [](const Divider&) {
                return Rendered{json{{"type", "divider"}}};
            },
            [&](const Input& one) { return input(one, ids); }},
        block
    );
}

}  // namespace ajar::slack::blocks
