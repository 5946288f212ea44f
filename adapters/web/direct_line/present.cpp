#include "adapters/web/direct_line/present.hpp"

#include "adapters/web/direct_line/outcome_card.hpp"
#include "adapters/web/direct_line/receive.hpp"
#include "bot/base/overloaded.hpp"

#include <nlohmann/json.hpp>

namespace ajar::web {
namespace {

using nlohmann::json;

json frame(
    const std::string& type, const std::string& id, TimePoint at, const std::string& conversation
) {
    return {
        {"type", type},
        {"id", id},
        {"timestamp", to_iso(at)},
        {"channelId", "directline"},
        {"conversation", {{"id", conversation}}}};
}

/// What stood on the button; empty when none of the earlier lines offered it.
std::string label_of(const std::string& value, const std::vector<engine::Line>& before) {
    for (auto line = before.rbegin(); line != before.rend(); ++line) {
        const auto* say = std::get_if<dialogue::Say>(&line->what);
        if (!say) continue;
        for (const auto& choice : say->choices)
            if (choice.value == value) return choice.label;
    }
    return {};
}

json from_person(
    const engine::Line& line,
    const Activity& activity,
    const std::string& conversation,
    const std::vector<engine::Line>& before
) {
    if (activity.kind == Activity::Kind::Joined) return nullptr;
    json out = frame("message", line.id, line.at, conversation);
    std::string_view sender = activity.sender_id;
    if (sender.starts_with("web:")) sender.remove_prefix(4);
    out["from"] = {{"id", sender}, {"name", activity.sender_name}, {"role", "user"}};
    out["textFormat"] = "plain";
    if (!activity.locale.empty()) out["locale"] = activity.locale;
    json data = json::object();
    if (const auto own = client_activity_id(activity.id); !own.empty())
        data["clientActivityID"] = own;
    if (activity.kind == Activity::Kind::Choice) {
        const std::string label = label_of(activity.text, before);
        out["value"] = activity.text;
        // Without a label the click is not worth a line of its own.
        if (label.empty())
            data["postBack"] = true;
        else
            data["messageBack"] = {{"displayText", label}};
        if (!label.empty()) out["text"] = label;
    } else {
        out["text"] = activity.text;
    }
    if (!data.empty()) out["channelData"] = std::move(data);
    return out;
}

json from_us(
    const engine::Line& line,
    const dialogue::Say& say,
    const std::string& conversation,
    const std::string& bot_name
) {
    json out = frame("message", line.id, line.at, conversation);
    const std::string& name = say.from.empty() ? bot_name : say.from;
    out["from"] = {{"id", "ajar"}, {"name", name}, {"role", "bot"}};
    out["text"] = say.text;
    out["textFormat"] = "plain";
    out["inputHint"] = say.choices.empty() ? "acceptingInput" : "expectingInput";
    json data{{"line", say.line}};
    if (!say.choices.empty() && !say.card) {  // else they are the card's
        json actions = json::array();
        for (const auto& choice : say.choices)
            actions.push_back(
                {{"type", "messageBack"},
                 {"title", choice.label},
                 {"displayText", choice.label},
                 {"text", choice.label},
                 {"value", choice.value}}
            );
        out["suggestedActions"] = {{"actions", std::move(actions)}};
    }
    if (say.card) {
        out["attachments"] = json::array({outcome_attachment(*say.card, say.choices)});
        out["attachmentLayout"] = "list";
        data["outcome"] = std::string{to_string(say.card->outcome)};
        data["requestId"] = say.card->request_id;
    }
    out["channelData"] = {{"ajar", std::move(data)}};
    return out;
}

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

json present(
    const engine::Line& line,
    const std::string& conversation,
    const std::vector<engine::Line>& before,
    const std::string& bot_name
) {
    return std::visit(
        overloaded{
            [&](const Activity& activity) {
                return from_person(line, activity, conversation, before);
            },
            [&](const dialogue::Say& say) { return from_us(line, say, conversation, bot_name); }},
        line.what
    );
}

std::string activity_set(const json& activities, std::int64_t watermark) {
    return dump({{"activities", activities}, {"watermark", std::to_string(watermark)}});
}

std::string typing(const std::string& conversation, const std::string& bot_name, TimePoint now) {
    const std::string stamp = std::to_string(now.time_since_epoch().count());
    json activity = frame("typing", "typing-" + stamp, now, conversation);
    activity["from"] = {{"id", "ajar"}, {"name", bot_name}, {"role", "bot"}};
    json set;
    set["activities"] = json::array({std::move(activity)});
    return dump(set);
}

}  // namespace ajar::web
