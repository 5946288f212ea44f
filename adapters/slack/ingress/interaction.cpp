#include "adapters/slack/ingress/interaction.hpp"

#include "adapters/slack/ingress/fields.hpp"
#include "adapters/slack/ingress/inputs.hpp"
#include "adapters/slack/text/incoming.hpp"
#include "bot/base/overloaded.hpp"

namespace ajar::slack {
namespace {

using nlohmann::json;

constexpr std::size_t kMostCharacters = 8'000;
constexpr std::size_t kLongestName = 200;

Error malformed(std::string detail) {
    return Error{Error::Code::Malformed, std::move(detail)};
}

Origin origin_of(const json& payload) {
    const json& team = member(payload, "team");
    const json& user = member(payload, "user");
    const json& enterprise = member(payload, "enterprise");
    Origin origin;
    origin.tenant.team =
        first_of(id_at(team, "id"), id_at(member(payload, "view"), "app_installed_team_id"));
    if (origin.tenant.team.empty()) origin.tenant.team = id_at(user, "team_id");
    origin.tenant.enterprise = first_of(id_at(enterprise, "id"), id_at(team, "enterprise_id"));
    origin.tenant.org_wide = flag_at(payload, "is_enterprise_install");
    origin.app_id = id_at(payload, "api_app_id");
    origin.user_id = id_at(user, "id");
    origin.user_name =
        tidy(first_of(text_at(user, "name"), text_at(user, "username")), kLongestName);
    origin.trigger_id = text_at(payload, "trigger_id");
    origin.response_url = text_at(payload, "response_url");
    return origin;
}

std::optional<MessageRef> message_of(const json& payload) {
    const json& container = member(payload, "container");
    const json& message = member(payload, "message");
    MessageRef ref;
    ref.channel = first_of(id_at(container, "channel_id"), id_at(member(payload, "channel"), "id"));
    ref.ts = first_of(
        ts_at(container, "message_ts"), ts_at(message, "ts"), ts_at(payload, "message_ts")
    );
    if (ref.channel.empty() || ref.ts.empty()) return std::nullopt;
    ref.thread = first_of(ts_at(container, "thread_ts"), ts_at(message, "thread_ts"));
    ref.user = id_at(message, "user");
    ref.text = tidy(decode(text_at(message, "text")), kMostCharacters);
    ref.ephemeral = flag_at(container, "is_ephemeral");
    return ref;
}

View view_from(const json& view) {
    View read;
    read.id = id_at(view, "id");
    read.hash = text_at(view, "hash");
    read.type = text_at(view, "type");
    read.callback_id = text_at(view, "callback_id");
    read.external_id = text_at(view, "external_id");
    read.private_metadata = text_at(view, "private_metadata");
    read.root_id = id_at(view, "root_view_id");
    read.previous_id = id_at(view, "previous_view_id");
    read.values = inputs_in(member(member(view, "state"), "values"));
    return read;
}

std::optional<View> view_of(const json& payload) {
    View view = view_from(member(payload, "view"));
    if (view.id.empty()) return std::nullopt;
    return view;
}

Result<Interaction> block_actions(const json& payload) {
    BlockActions read{
        origin_of(payload),
        {},
        message_of(payload),
        view_of(payload),
        inputs_in(member(member(payload, "state"), "values"))};
    const json& actions = member(payload, "actions");
    if (!actions.is_array() || actions.empty()) return malformed("Actions without an action.");
    for (const json& one : actions) {
        Action action;
        action.action_id = text_at(one, "action_id");
        action.block_id = text_at(one, "block_id");
        action.action_ts = ts_at(one, "action_ts");
        action.input = input_in(one);
        read.actions.push_back(std::move(action));
    }
    return Interaction{std::move(read)};
}

Result<Interaction> about_a_view(const json& payload, bool submitted) {
    auto view = view_of(payload);
    if (!view) return malformed("A view without its id.");
    if (submitted) return Interaction{ViewSubmission{origin_of(payload), std::move(*view)}};
    return Interaction{
        ViewClosed{origin_of(payload), std::move(*view), flag_at(payload, "is_cleared")}};
}

Result<Interaction> message_shortcut(const json& payload) {
    auto message = message_of(payload);
    if (!message) return malformed("A message's shortcut without the message.");
    return Interaction{MessageShortcut{
        origin_of(payload),
        text_at(payload, "callback_id"),
        ts_at(payload, "action_ts"),
        std::move(*message)}};
}

}  // namespace

Result<Interaction> read_interaction(const json& payload) {
    const std::string type = text_at(payload, "type");
    if (type.empty()) return malformed("The payload says not what it is.");
    const bool ours = type == "block_actions" || type == "view_submission" ||
                      type == "view_closed" || type == "shortcut" || type == "message_action" ||
                      type == "block_suggestion";
    if (!ours) return Interaction{OtherInteraction{type}};
    const Origin origin = origin_of(payload);
    if (origin.user_id.empty() || key_of(origin.tenant).empty())
        return malformed("The payload says not who acts, or where.");

    if (type == "block_actions") return block_actions(payload);
    if (type == "view_submission") return about_a_view(payload, true);
    if (type == "view_closed") return about_a_view(payload, false);
    if (type == "message_action") return message_shortcut(payload);
    if (type == "shortcut")
        return Interaction{
            GlobalShortcut{origin, text_at(payload, "callback_id"), ts_at(payload, "action_ts")}};
    return Interaction{BlockSuggestion{
        origin,
        text_at(payload, "action_id"),
        text_at(payload, "block_id"),
        text_at(payload, "value"),
        message_of(payload),
        view_of(payload)}};
}

Result<Interaction> read_interaction(const server::Values& form) {
    const auto payload = form.find("payload");
    if (payload == form.end()) return malformed("The form has no field 'payload'.");
    Result<json> parsed = server::parse_json_object(payload->second);
    if (!parsed) return parsed.error();
    return read_interaction(*parsed);
}

std::string_view name_of(const Interaction& interaction) {
    using Name = std::string_view;
    return std::visit(
        overloaded{
            [](const BlockActions&) -> Name { return "block_actions"; },
            [](const ViewSubmission&) -> Name { return "view_submission"; },
            [](const ViewClosed&) -> Name { return "view_closed"; },
            [](const GlobalShortcut&) -> Name { return "shortcut"; },
            [](const MessageShortcut&) -> Name { return "message_action"; },
            [](const BlockSuggestion&) -> Name { return "block_suggestion"; },
            [](const OtherInteraction&) -> Name { return "other"; },
        },
        interaction
    );
}

Result<SlashCommand> read_command(const server::Values& form) {
    const auto at = [&form](std::string_view name) {
        const auto found = form.find(name);
        return found == form.end() ? std::string{} : found->second;
    };
    const auto id = [&at](std::string_view name) {
        std::string text = at(name);
        return is_id(text) ? text : std::string{};
    };
    SlashCommand read;
    Origin& origin = read.origin;
    origin.tenant = {id("enterprise_id"), id("team_id"), at("is_enterprise_install") == "true"};
    origin.app_id = id("api_app_id");
    origin.user_id = id("user_id");
    origin.user_name = tidy(at("user_name"), kLongestName);
    origin.trigger_id = at("trigger_id");
    origin.response_url = at("response_url");
    read.command = at("command");
    read.text = tidy(decode(at("text")), kMostCharacters);
    read.channel = id("channel_id");
    read.channel_name = tidy(at("channel_name"), kLongestName);
    if (!read.command.starts_with('/')) return malformed("The form names no command.");
    if (origin.user_id.empty() || key_of(origin.tenant).empty())
        return malformed("The command says not who gives it, or where.");
    return read;
}

}  // namespace ajar::slack
