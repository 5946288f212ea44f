#pragma once

// The way out through a company's HTTP proxy, as the usual variables describe it.

#include "bot/server/rest_url.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::server {

struct Proxy {
    RestUrl at;
    std::string user{};
    std::string password{};
    std::vector<std::string> except{};

    /// Whether an address is reached through it.
    bool is_for(const RestUrl& url) const;
    /// The value of Proxy-Authorization; empty: the proxy asks nobody. Never to be logged.
    std::string authorization() const;
};

/// Nothing: there is none. Malformed: what is wrong with it, without the password.
Result<std::optional<Proxy>> parse_proxy(const ProxySettings& settings);

}  // namespace ajar::server
