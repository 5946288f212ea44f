#include "adapters/teams/cards/card.hpp"

#include <algorithm>

namespace ajar::teams::cards {
namespace {

constexpr std::size_t kButtonsInARow = 6;

bool begins_a_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
}

Json run(std::string_view text, std::size_t most) {
    return {{"type", "TextRun"}, {"text", clipped(text, most)}};
}

Json line_of(Json runs) {
    return {{"type", "RichTextBlock"}, {"inlines", std::move(runs)}};
}

/// What a pressed quick reply sends back. Teams wants the value as text.
Json choice_data(std::string_view label, const std::string& choice) {
    const std::string said = clipped(label, kLabelText);
    const Json value{{"choice", choice}};
    return {
        {"choice", value["choice"]},
        {"msteams",
         {{"type", "messageBack"},
          {"text", said},
          {"displayText", said},
          {"value", value.dump(-1, ' ', false, Json::error_handler_t::replace)}}}};
}

}  // namespace

std::string clipped(std::string_view text, std::size_t most) {
    std::size_t characters = 0;
    std::size_t last = 0;  // where the last character that may stay begins
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!begins_a_character(text[i])) continue;
        if (++characters == most) last = i;
    }
    if (characters <= most) return std::string{text};
    return std::string{text.substr(0, last)} + "…";
}

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_a_character));
}

std::size_t utf16_bytes(const Json& message) {
    const std::string text = message.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::size_t units = characters_in(text);
    // What lies beyond the first plane takes two.
    units += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xF0;
    }));
    return units * 2;
}

Json words(std::string_view text, Look look) {
    Json one = run(text, look == Look::Title ? kShortText : kLongText);
    if (look == Look::Title) one["size"] = "Medium";
    if (look == Look::Title || look == Look::Strong) one["weight"] = "Bolder";
    if (look == Look::Subtle) one["isSubtle"] = true;
    if (look == Look::Warning) one["color"] = "Attention";
    return line_of(Json::array({std::move(one)}));
}

Json fact(std::string_view name, std::string_view value) {
    Json label = run(std::string{name} + ": ", kShortText);
    label["isSubtle"] = true;
    Json line = line_of(Json::array({std::move(label), run(value, kShortText)}));
    line["spacing"] = "Small";
    return line;
}

Json box(Json items) {
    return {{"type", "Container"}, {"style", "emphasis"}, {"items", std::move(items)}};
}

Json say_button(std::string_view label, const std::string& choice) {
    return {
        {"type", "Action.Submit"},
        {"title", clipped(label, kButtonText)},
        {"data", choice_data(label, choice)}};
}

Json ask_button(std::string_view label, const std::string& verb, Json data) {
    const std::string title = clipped(label, kButtonText);
    Json said = data;
    said["verb"] = verb;
    return {
        {"type", "Action.Execute"},
        {"title", title},
        {"verb", verb},
        {"data", std::move(data)},
        {"fallback", {{"type", "Action.Submit"}, {"title", title}, {"data", std::move(said)}}}};
}

Json dialog_button(std::string_view label, Json data) {
    data["msteams"] = {{"type", "task/fetch"}};
    return {
        {"type", "Action.Submit"},
        {"title", clipped(label, kButtonText)},
        {"data", std::move(data)}};
}

Json rows(std::vector<Json> buttons) {
    Json sets = Json::array();
    const std::size_t count = std::min(buttons.size(), kMostButtons);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kButtonsInARow == 0)
            sets.push_back({{"type", "ActionSet"}, {"actions", Json::array()}});
        sets.back()["actions"].push_back(std::move(buttons[i]));
    }
    return sets;
}

Json choice_row(std::string_view label, const std::string& choice) {
    Json row = box(Json::array({words(clipped(label, kLabelText))}));
    row["selectAction"] = say_button(label, choice);
    return row;
}

Json card(Json body) {
    return {
        {"type", "AdaptiveCard"},
        {"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
        {"version", kVersion},
        {"body", std::move(body)}};
}

Json attachment(Json card) {
    return {
        {"contentType", "application/vnd.microsoft.card.adaptive"}, {"content", std::move(card)}};
}

}  // namespace ajar::teams::cards
