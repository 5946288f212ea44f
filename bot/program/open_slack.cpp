#include "bot/program/open_slack.hpp"

#include "bot/crypto/key_file.hpp"
#include "bot/program/proxies.hpp"
#include "bot/server/rest_url.hpp"

#include <filesystem>

namespace ajar::program {

std::unique_ptr<slack::Channel> open_slack(
    const Settings& given,
    const std::string& it_name,
    engine::Engine& engine,
    engine::Store& store,
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge,
    const std::string& data_folder,
    const std::function<std::string()>& url,
    const Now& now,
    prometheus::Registry& registry
) {
    const Settings::Slack& settings = given.slack;
    const bool hears = !settings.signing_secrets.empty() || !settings.app_token.empty();
    const bool many = !settings.client_id.empty();
    const bool speaks = !settings.bot_token.empty() || many;
    if (many != !settings.client_secret.empty())
        throw SettingsError{
            "slack.client_id (AJAR_SLACK_CLIENT_ID) and slack.client_secret "
            "(AJAR_SLACK_CLIENT_SECRET) go together. Both stand on the app's pages at "
            "api.slack.com/apps."};
    if (!hears && !speaks) return nullptr;
    if (!speaks)
        throw SettingsError{
            "Slack needs slack.bot_token (AJAR_SLACK_BOT_TOKEN) too, or slack.client_id and "
            "slack.client_secret, with which workspaces install Ajar by themselves. They stand on "
            "the app's pages at api.slack.com/apps."};
    if (!hears)
        throw SettingsError{
            "Slack needs a way to reach Ajar too: slack.app_token (AJAR_SLACK_APP_TOKEN) for "
            "Socket "
            "Mode, or slack.signing_secrets (AJAR_SLACK_SIGNING_SECRETS) for HTTP. Both stand on "
            "the app's pages at api.slack.com/apps."};
    if (!server::parse_rest_url(settings.api_url))
        throw SettingsError{"slack.api_url is no address: '" + settings.api_url + "'."};
    if (many && settings.bot_token.empty() && !settings.staff_channel.empty() &&
        settings.staff_channel.find('/') == std::string::npos)
        throw SettingsError{
            "slack.staff_channel has to name its workspace too (T…/C…), since there may be "
            "several."};
    slack::ChannelOptions options;
    if (many) {
        options.client_id = settings.client_id;
        options.client_secret = settings.client_secret;
        options.workspaces = settings.workspaces;
        options.secret =
            crypto::load_or_make_key(std::filesystem::path{data_folder} / "slack-tokens.key");
        options.public_url = url;
    }
    options.signing_secrets = settings.signing_secrets;
    options.bot_token = settings.bot_token;
    options.app_token = settings.app_token;
    options.connections = settings.connections;
    options.proxy = machine_proxy(settings.proxy);
    options.api_url = settings.api_url;
    options.it_name = it_name;
    options.staff_channel = settings.staff_channel;
    options.undo = std::chrono::seconds{given.review.undo_seconds};
    options.console_url = [url] { return url() + "/console"; };
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
