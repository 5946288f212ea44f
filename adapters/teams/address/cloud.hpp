#pragma once

// Microsoft's clouds: where each signs people and bots in, whose tokens it accepts, and which hosts
// speak for it. Data.

#include <string>
#include <string_view>
#include <vector>

namespace ajar::teams {

struct Cloud {
    std::string name;          ///< "public"
    std::string login_url;     ///< "https://login.microsoftonline.com"
    std::string bot_tenant;    ///< whose tokens old multi-tenant bots take
    std::string resource;      ///< whom our tokens are for: "https://api.botframework.com"
    std::string metadata_url;  ///< where the keys of incoming tokens are found
    std::string exchange;      ///< whom a managed identity's word about our application is for
    std::string issuer;        ///< who has made incoming tokens
    std::vector<std::string> service_hosts;  ///< connectors that may see our token
    std::string old_issuer;                  ///< of people's tokens of version 1, before the tenant
    std::vector<std::string> clients;        ///< where Teams shows a page of ours
};

/// Null: there is no such cloud. "public" (also GCC), "usgov" (GCC High and DoD), "china".
const Cloud* cloud_named(std::string_view name);

/// Whether a token of ours may be sent there: https at one of `hosts`, or a loopback address that
/// is named among them with its port ("127.0.0.1:3979"), for trying things out.
bool is_trusted_service(const std::string& url, const std::vector<std::string>& hosts);

/// "127.0.0.1", "::1", "localhost".
bool is_loopback(std::string_view host);

}  // namespace ajar::teams
