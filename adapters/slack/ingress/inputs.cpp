#include "adapters/slack/ingress/inputs.hpp"

#include "adapters/slack/ingress/fields.hpp"

#include <array>

namespace ajar::slack {
namespace {

using nlohmann::json;

/// Where controls keep one value: by their kind, under another name.
constexpr std::array<std::string_view, 7> kSingle{
    "value",
    "selected_date",
    "selected_time",
    "selected_user",
    "selected_channel",
    "selected_conversation",
    "selected_date_time"};

constexpr std::array<std::string_view, 3> kSeveral{
    "selected_users", "selected_channels", "selected_conversations"};

std::string text_of(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    return {};
}

void add(Input& input, std::string value) {
    if (input.chosen.empty()) input.value = value;
    input.chosen.push_back(std::move(value));
}

}  // namespace

Input input_in(const json& control) {
    Input input;
    input.type = text_at(control, "type");
    for (const std::string_view key : kSingle)
        if (std::string text = text_of(member(control, key)); !text.empty()) {
            input.value = text;
            if (key != "value") input.chosen.push_back(text);
            break;
        }
    if (const json& one = member(control, "selected_option"); one.is_object())
        add(input, text_at(one, "value"));
    if (const json& list = member(control, "selected_options"); list.is_array())
        for (const json& one : list) add(input, text_at(one, "value"));
    for (const std::string_view key : kSeveral)
        if (const json& list = member(control, key); list.is_array())
            for (const json& one : list)
                if (one.is_string()) add(input, one.get<std::string>());
    if (const json& files = member(control, "files"); files.is_array())
        for (const json& one : files) add(input, text_at(one, "id"));
    return input;
}

Inputs inputs_in(const json& values) {
    Inputs inputs;
    if (!values.is_object()) return inputs;
    for (const auto& [block, actions] : values.items()) {
        if (!actions.is_object()) continue;
        auto& of_block = inputs[block];
        for (const auto& [action, control] : actions.items()) of_block[action] = input_in(control);
    }
    return inputs;
}

}  // namespace ajar::slack
