#include "bot/server/proxy.hpp"

#include "bot/server/asio.hpp"

#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <openssl/evp.h>

#include <algorithm>

namespace ajar::server {
namespace {

std::string lower(std::string_view text) {
    std::string result{text};
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::vector<std::string> listed(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const std::string one = lower(trimmed(text.substr(0, comma)));
        if (!one.empty()) all.push_back(one);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return all;
}

bool is_in_network(const asio::ip::address& address, const std::string& network) {
    ErrorCode no;
    if (address.is_v4()) {
        const auto range = asio::ip::make_network_v4(network, no);
        if (no) return false;
        const asio::ip::network_v4 own{address.to_v4(), range.prefix_length()};
        return own.network() == range.network();
    }
    const auto range = asio::ip::make_network_v6(network, no);
    if (no) return false;
    const asio::ip::network_v6 own{address.to_v6(), range.prefix_length()};
    return own.network() == range.network();
}

/// "host:8443" is for that port only; what has several colons is an IPv6 address.
bool takes_port(std::string& entry, const std::string& port) {
    if (entry.starts_with('[')) {
        const auto end = entry.find(']');
        if (end == std::string::npos) return false;
        const std::string rest = entry.substr(end + 1);
        entry = entry.substr(1, end - 1);
        return rest.empty() || rest == ":" + port;
    }
    if (std::count(entry.begin(), entry.end(), ':') != 1) return true;
    const auto colon = entry.find(':');
    const bool same = entry.substr(colon + 1) == port;
    entry.resize(colon);
    return same;
}

bool is_excepted(const RestUrl& url, std::string entry) {
    if (entry == "*") return true;
    if (!takes_port(entry, url.port)) return false;
    const std::string host = lower(url.host);
    ErrorCode no;
    const auto address = asio::ip::make_address(host, no);
    if (!no) return host == entry || is_in_network(address, entry);
    if (entry.starts_with("*.")) entry.erase(0, 1);
    if (entry.starts_with('.')) entry.erase(0, 1);
    return !entry.empty() && (host == entry || host.ends_with("." + entry));
}

Error wrong(std::string why) {
    return Error{kUnsendable, std::move(why)};
}

}  // namespace

bool Proxy::is_for(const RestUrl& url) const {
    return std::none_of(except.begin(), except.end(), [&](const std::string& entry) {
        return is_excepted(url, entry);
    });
}

std::string Proxy::authorization() const {
    if (user.empty() && password.empty()) return {};
    const std::string plain = user + ":" + password;
    std::vector<unsigned char> encoded((plain.size() + 2) / 3 * 4 + 1);
    const int length = EVP_EncodeBlock(
        encoded.data(),
        reinterpret_cast<const unsigned char*>(plain.data()),
        static_cast<int>(plain.size())
    );
    return "Basic " + std::string{encoded.begin(), encoded.begin() + length};
}

Result<std::optional<Proxy>> parse_proxy(const ProxySettings& settings) {
    if (settings.url.empty()) return std::optional<Proxy>{};
    std::string_view rest = settings.url;
    if (rest.starts_with("https://"))
        return wrong("a proxy is spoken to by http://, also where it leads to https");
    if (rest.starts_with("http://")) rest.remove_prefix(7);
    if (rest.find("://") != std::string_view::npos) return wrong("only http:// proxies are known");
    Proxy proxy;
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        const std::string_view who = authority.substr(0, at);
        const auto colon = std::min(who.find(':'), who.size());
        const std::string_view secret = who.substr(std::min(colon + 1, who.size()));
        if (!percent_decode(who.substr(0, colon), false, proxy.user) ||
            !percent_decode(secret, false, proxy.password))
            return wrong("its user name or password has a % that is none: write %25");
        rest.remove_prefix(at + 1);
    }
    // What is wrong with it is not said: a password may be in it at a place where none should be.
    const Result<RestUrl> at = parse_rest_url("http://" + std::string{rest});
    if (!at) return wrong("it is no address: it looks like http://proxy.example:3128");
    proxy.at = *at;
    proxy.except = listed(settings.except);
    return std::optional<Proxy>{std::move(proxy)};
}

}  // namespace ajar::server
