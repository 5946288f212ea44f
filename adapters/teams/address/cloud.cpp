#include "adapters/teams/address/cloud.hpp"

#include "bot/server/rest_url.hpp"

#include <algorithm>
#include <array>

namespace ajar::teams {
namespace {

const std::array<Cloud, 3>& clouds() {
    static const std::array<Cloud, 3> kClouds{{
        {"public",
         "https://login.microsoftonline.com",
         "botframework.com",
         "https://api.botframework.com",
         "https://login.botframework.com/v1/.well-known/openidconfiguration",
         "api://AzureADTokenExchange",
         "https://api.botframework.com",
         {"smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"},
         "https://sts.windows.net/",
         {"https://teams.microsoft.com",
          "https://*.teams.microsoft.com",
          "https://*.cloud.microsoft",
          "https://*.microsoft365.com",
          "https://*.office.com",
          "https://outlook.office365.com"}},
        {"usgov",
         "https://login.microsoftonline.us",
         "MicrosoftServices.onmicrosoft.us",
         "https://api.botframework.us",
         "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
         "api://AzureADTokenExchangeUSGov",
         "https://api.botframework.us",
         {"smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"},
         "https://sts.windows.net/",
         {"https://*.teams.microsoft.us", "https://*.office365.us"}},
        // Its connectors are written down nowhere: the settings have to name them.
        {"china",
         "https://login.partner.microsoftonline.cn",
         "microsoftservices.partner.onmschina.cn",
         "https://api.botframework.azure.cn",
         "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
         "api://AzureADTokenExchangeChina",
         "https://api.botframework.azure.cn",
         {},
         "https://sts.chinacloudapi.cn/",
         {"https://*.teams.microsoftonline.cn", "https://*.partner.outlook.cn"}},
    }};
    return kClouds;
}

std::string in_small(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

}  // namespace

const Cloud* cloud_named(std::string_view name) {
    for (const Cloud& cloud : clouds())
        if (cloud.name == name) return &cloud;
    return nullptr;
}

bool is_trusted_service(const std::string& url, const std::vector<std::string>& hosts) {
    const auto parts = server::parse_rest_url(url);
    if (!parts) return false;
    const std::string host = in_small(parts->host);
    const std::string with_port = host + ":" + parts->port;
    return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& one) {
        const std::string allowed = in_small(one);
        if (!parts->secure) return is_loopback(host) && allowed == with_port;
        return allowed == with_port || (allowed == host && parts->port == "443");
    });
}

bool is_loopback(std::string_view host) {
    return host == "127.0.0.1" || host == "::1" || host == "localhost";
}

}  // namespace ajar::teams
