#include "bot/program/open_teams.hpp"

#include "bot/program/proxies.hpp"
#include "bot/server/rest_url.hpp"

#include <cstdlib>

namespace ajar::program {
namespace {

bool is_loopback(const std::string& host) {
    return host == "127.0.0.1" || host == "::1" || host == "localhost";
}

/// Who listens on this machine only, and is reached under no other name.
bool is_private(const Settings::Http& http) {
    if (!is_loopback(http.address)) return false;
    const auto url = server::parse_rest_url(http.public_url);
    return http.public_url.empty() || (url && is_loopback(url->host));
}

bool wanted(const Settings::Teams& teams) {
    return !teams.app_id.empty() || !teams.app_secret.empty() || !teams.app_certificate.empty() ||
           !teams.tenant.empty() || teams.auth == "off";
}

/// Azure App Service tells its guests where their identity is found.
std::string from_host(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

std::unique_ptr<teams::Channel> open_teams(
    const Settings& settings,
    const std::string& it_name,
    engine::Engine& engine,
    engine::Store& store,
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge,
    std::function<std::string()> console,
    const Now& now,
    prometheus::Registry& registry
) {
    const Settings::Teams& given = settings.teams;
    if (!wanted(given)) return nullptr;
    if (given.auth == "off" && !is_private(settings.http))
        throw SettingsError{
            "teams.auth can only be off where nobody but this machine can ask: with http.address "
            "127.0.0.1 and no http.public_url. Elsewhere anybody could write as anybody."};
    teams::ChannelOptions options;
    options.app_id = given.app_id;
    options.app_secret = given.app_secret;
    options.app_certificate = given.app_certificate;
    options.federated_identity = given.federated_identity;
    options.app_type = given.app_type;
    options.tenant = given.tenant;
    options.cloud = given.cloud;
    options.service_hosts = given.service_hosts;
    options.auth = given.auth != "off";
    options.login_url = given.login_url;
    options.metadata_url = given.metadata_url;
    options.identity_url = from_host("IDENTITY_ENDPOINT");
    options.identity_header = from_host("IDENTITY_HEADER");
    options.public_url = settings.http.public_url;
    options.proxy = machine_proxy();
    options.it_name = it_name;
    options.staff_channel = given.staff_channel;
    options.service_url = given.service_url;
    options.undo = std::chrono::seconds{settings.review.undo_seconds};
    options.console_url = std::move(console);
    try {
        return std::make_unique<teams::Channel>(
            teams::ChannelParts{engine, engine, engine, engine, store, std::move(knowledge)},
            now,
            options,
            registry
        );
    } catch (const std::invalid_argument& problem) {
        throw SettingsError{problem.what()};
    }
}

}  // namespace ajar::program
