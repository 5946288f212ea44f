// What an operator may have left out or mixed up, told before anything starts.
#include "adapters/teams/address/address.hpp"
#include "adapters/teams/address/cloud.hpp"
#include "adapters/teams/channel/channel.hpp"
#include "adapters/teams/connector/certificate.hpp"
#include "bot/server/rest_url.hpp"

namespace ajar::teams {
namespace {

/// A channel's id as Teams has it, or a group chat's.
bool is_channel(const std::string& id) {
    return id.starts_with("19:") && id.find('@') != std::string::npos &&
           id.find(';') == std::string::npos && id.find('|') == std::string::npos && is_id(id);
}

std::optional<std::string> problem_of_staff(const ChannelOptions& options, const Cloud& cloud) {
    if (options.staff_channel.empty()) return std::nullopt;
    if (!is_channel(options.staff_channel))
        return "teams.staff_channel is no channel's id: it looks like 19:…@thread.tacv2 and "
               "stands, "
               "as %XX, in the channel's link.";
    std::vector<std::string> hosts = cloud.service_hosts;
    hosts.insert(hosts.end(), options.service_hosts.begin(), options.service_hosts.end());
    const bool chosen = !options.service_url.empty();
    const bool known = options.auth && !cloud.service_hosts.empty();
    if (chosen ? !is_trusted_service(options.service_url, hosts) : !known)
        return "teams.service_url is needed for teams.staff_channel: the connector's https "
               "address, "
               "at one of the cloud's hosts or of teams.service_hosts.";
    return std::nullopt;
}

/// Secrets and keys travel there.
bool is_safe(const std::string& url) {
    const auto parts = server::parse_rest_url(url);
    return parts && (parts->secure || is_loopback(parts->host));
}

/// Of secret, certificate and federated identity, one is shown.
std::optional<std::string> problem_of_proof(const ChannelOptions& options) {
    const auto given = [](const std::string& one) { return one.empty() ? 0 : 1; };
    const int proofs = given(options.app_secret) + given(options.app_certificate) +
                       given(options.federated_identity);
    if (options.app_type == "managed_identity" && proofs > 0)
        return "teams.app_secret, teams.app_certificate or teams.federated_identity is given, but "
               "a "
               "managed identity needs none: leave it out, or set teams.app_type to single_tenant.";
    if (options.app_type == "managed_identity") return std::nullopt;
    if (proofs == 0)
        return "teams.app_secret (AJAR_TEAMS_APP_SECRET) is missing: a client secret of the bot's "
               "application. In its place there may be teams.app_certificate or "
               "teams.federated_identity; with teams.app_type managed_identity there is none.";
    if (proofs > 1)
        return "teams.app_secret, teams.app_certificate, teams.federated_identity: only one of "
               "them "
               "is shown. Leave out the others.";
    if (!options.federated_identity.empty() && !is_id(options.federated_identity))
        return "teams.federated_identity is no client id: '" + options.federated_identity + "'.";
    if (options.app_certificate.empty()) return std::nullopt;
    const auto certificate = Certificate::from(options.app_certificate);
    if (certificate) return std::nullopt;
    return "teams.app_certificate (AJAR_TEAMS_APP_CERTIFICATE_FILE) is of no use: " +
           certificate.error().detail + ".";
}

std::optional<std::string> problem_of_secrets(const ChannelOptions& options) {
    if (!is_id(options.app_id))
        return "teams.app_id is missing: the bot's application (client) id, from its page at "
               "portal.azure.com or dev.teams.microsoft.com.";
    if (const auto problem = problem_of_proof(options)) return problem;
    if (options.app_type != "multi_tenant" && !is_id(options.tenant))
        return "teams.tenant is missing: your company's directory (tenant) id. Only bots of the "
               "type multi_tenant, which can be made no more, go without.";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> problem_of(const ChannelOptions& options) {
    const Cloud* cloud = cloud_named(options.cloud);
    if (!cloud) return "teams.cloud is one of: public usgov china.";
    if (cloud->service_hosts.empty() && options.service_hosts.empty())
        return "teams.service_hosts is empty: for this cloud the connectors' hosts have to be "
               "named, for we send our token to nobody else.";
    for (const auto& [name, url] :
         {std::pair{"teams.login_url", &options.login_url},
          std::pair{"teams.metadata_url", &options.metadata_url}})
        if (!url->empty() && !is_safe(*url))
            return std::string{name} + " is no https address: '" + *url + "'.";
    if (const auto problem = problem_of_staff(options, *cloud)) return problem;
    if (!options.auth && options.app_id.empty()) return std::nullopt;
    return problem_of_secrets(options);
}

}  // namespace ajar::teams
