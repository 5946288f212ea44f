#include "adapters/slack/manifest/manifest.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/address/app.hpp"

#include <nlohmann/json.hpp>

namespace ajar::slack {
namespace {

using Json = nlohmann::ordered_json;

// Slack's limits.
constexpr std::size_t kLongestName = 35;
constexpr std::size_t kLongestAddress = 2'000;

template <class List>
Json listed(const List& words) {
    Json list = Json::array();
    for (const std::string_view word : words) list.push_back(std::string{word});
    return list;
}

std::string base_of(const ManifestOptions& options) {
    std::string url = options.public_url;
    while (url.ends_with('/')) url.pop_back();
    return url;
}

Json features(const ManifestOptions& options, const std::string& name) {
    Json command{
        {"command", std::string{app::kCommand}},
        {"description", "Ask IT, in your own words"},
        {"usage_hint", "I need a second monitor"},
        {"should_escape", true}};
    if (!options.socket_mode) command["url"] = base_of(options) + "/slack/commands";
    const Json shortcut{
        {"name", "Ask IT about this"},
        {"type", "message"},
        {"callback_id", std::string{actions::kAskShortcut}},
        {"description", "Makes a request to IT out of a message, also for somebody else"}};
    return {
        {"app_home",
         {{"home_tab_enabled", true},
          {"messages_tab_enabled", true},
          {"messages_tab_read_only_enabled", false}}},
        {"bot_user", {{"display_name", name}, {"always_online", true}}},
        {"agent_view",
         {{"agent_description",
           "Tell IT what you need. Ajar asks what it has to know, and a person of IT approves "
           "every answer."}}},
        {"slash_commands", Json::array({command})},
        {"shortcuts", Json::array({shortcut})}};
}

Json settings(const ManifestOptions& options) {
    Json events{{"bot_events", listed(app::kEvents)}};
    Json interactivity{{"is_enabled", true}};
    if (!options.socket_mode) {
        events["request_url"] = base_of(options) + "/slack/events";
        interactivity["request_url"] = base_of(options) + "/slack/interactions";
    }
    return {
        {"event_subscriptions", events},
        {"interactivity", interactivity},
        {"org_deploy_enabled", options.many},
        {"socket_mode_enabled", options.socket_mode},
        {"token_rotation_enabled", options.many}};
}

}  // namespace

std::optional<std::string> problem_of(const ManifestOptions& options) {
    const bool needed = !options.socket_mode || options.many;
    const bool secure = options.public_url.starts_with("https://");
    if (needed && !secure)
        return "Slack wants an https address of yours: set http.public_url "
               "(AJAR_HTTP_PUBLIC_URL)" +
               std::string{
                   options.many ? ", to which people come back when they have installed Ajar."
                                : ", or choose --socket-mode, which needs none."};
    if (options.public_url.size() > kLongestAddress)
        return "http.public_url is too long for Slack.";
    if (options.name.size() > kLongestName)
        return "The name is too long: Slack takes " + std::to_string(kLongestName) + " letters.";
    return std::nullopt;
}

std::string manifest_text(const ManifestOptions& options) {
    const std::string name = options.name.empty() ? std::string{app::kName} : options.name;
    Json oauth{{"scopes", {{"bot", listed(app::kScopes)}}}};
    if (options.many)
        oauth["redirect_urls"] = Json::array({base_of(options) + "/slack/oauth/callback"});
    const Json manifest{
        {"_metadata", {{"major_version", 2}, {"minor_version", 1}}},
        {"display_information",
         {{"name", name},
          {"description", "Ask IT in your own words. A person of IT approves every answer."},
          {"background_color", "#0b3d5c"}}},
        {"features", features(options, name)},
        {"oauth_config", oauth},
        {"settings", settings(options)}};
    return manifest.dump(2) + "\n";
}

}  // namespace ajar::slack
