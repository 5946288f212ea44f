#include "bot/program/open_slack.hpp"

#include "bot/server/rest_url.hpp"

#include <cstdlib>

namespace ajar::program {
namespace {

/// What other programs on this machine go by, too.
std::string proxy_of_the_machine() {
    for (const char* name : {"HTTPS_PROXY", "https_proxy"})
        if (const char* value = std::getenv(name)) return value;
    return "";
}

}  // namespace

std::unique_ptr<slack::Channel> open_slack(
    const Settings::Slack& settings,
    const std::string& it_name,
    engine::Engine& engine,
    engine::Store& store,
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge,
    std::function<std::string()> console,
    const Now& now,
    prometheus::Registry& registry
) {
    const bool hears = !settings.signing_secrets.empty() || !settings.app_token.empty();
    const bool speaks = !settings.bot_token.empty();
    if (!hears && !speaks) return nullptr;
    if (!speaks)
        throw SettingsError{
            "Slack needs slack.bot_token (AJAR_SLACK_BOT_TOKEN) too. It stands on the app's pages "
            "at api.slack.com/apps."};
    if (!hears)
        throw SettingsError{
            "Slack needs a way to reach Ajar too: slack.app_token (AJAR_SLACK_APP_TOKEN) for "
            "Socket "
            "Mode, or slack.signing_secrets (AJAR_SLACK_SIGNING_SECRETS) for HTTP. Both stand on "
            "the app's pages at api.slack.com/apps."};
    if (!server::parse_rest_url(settings.api_url))
        throw SettingsError{"slack.api_url is no address: '" + settings.api_url + "'."};
    slack::ChannelOptions options;
    options.signing_secrets = settings.signing_secrets;
    options.bot_token = settings.bot_token;
    options.app_token = settings.app_token;
    options.connections = settings.connections;
    options.proxy = settings.proxy.empty() ? proxy_of_the_machine() : settings.proxy;
    options.api_url = settings.api_url;
    options.it_name = it_name;
    options.staff_channel = settings.staff_channel;
    options.undo = std::chrono::seconds{settings.undo_seconds};
    options.console_url = std::move(console);
    options.locale_of = [&store](const std::string& conversation_id) {
        const auto conversation = store.conversation(conversation_id);
        return conversation ? conversation->locale : std::string{};
    };
    try {
        return std::make_unique<slack::Channel>(
            slack::ChannelParts{engine, engine, engine, engine, store, std::move(knowledge)},
            now,
            std::move(options),
            registry
        );
    } catch (const std::invalid_argument& problem) {
        throw SettingsError{std::string{"Slack's settings: "} + problem.what()};
    }
}

}  // namespace ajar::program
