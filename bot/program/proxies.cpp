#include "bot/program/proxies.hpp"

#include <cstdlib>
#include <initializer_list>

namespace ajar::program {
namespace {

constexpr const char* kNear = "localhost,127.0.0.0/8,::1,169.254.0.0/16";

/// What other programs on this machine go by, too.
std::string of_the_machine(std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const char* value = std::getenv(name); value && *value) return value;
    return "";
}

}  // namespace

server::ProxySettings machine_proxy(const std::string& instead) {
    server::ProxySettings proxy{instead, of_the_machine({"NO_PROXY", "no_proxy"})};
    if (proxy.url.empty()) proxy.url = of_the_machine({"HTTPS_PROXY", "https_proxy"});
    proxy.except += (proxy.except.empty() ? "" : ",") + std::string{kNear};
    return proxy;
}

server::ProxySettings proxy_to(const std::string& url) {
    return url.starts_with("https://") ? machine_proxy() : server::ProxySettings{};
}

}  // namespace ajar::program
