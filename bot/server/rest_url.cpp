#include "bot/server/rest_url.hpp"

#include <algorithm>
#include <array>

namespace ajar::server {
namespace {

Error unsendable(std::string detail) {
    return Error{kUnsendable, std::move(detail)};
}

bool has_control(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
}

bool is_port(std::string_view text) {
    return !text.empty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string RestUrl::key() const {
    return (secure ? "https://" : "http://") + host + ":" + port;
}

std::string RestUrl::host_header() const {
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    const bool usual = port == (secure ? "443" : "80");
    return usual ? name : name + ":" + port;
}

Result<RestUrl> parse_rest_url(const std::string& url) {
    RestUrl parsed;
    std::string_view rest = url;
    if (rest.starts_with("https://")) {
        parsed.secure = true;
        rest.remove_prefix(8);
    } else if (rest.starts_with("http://")) {
        rest.remove_prefix(7);
    } else {
        return unsendable("\"" + url + "\" does not begin with http:// or https://");
    }
    const auto path = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, path);
    std::string_view target = rest.substr(path);
    target = target.substr(0, target.find('#'));
    parsed.target = target.starts_with("/") ? std::string{target} : "/" + std::string{target};
    if (authority.find('@') != std::string_view::npos)
        return unsendable("an address with a user name in it is not supported");
    parsed.port = parsed.secure ? "443" : "80";
    const auto bracket = authority.find(']');
    const auto colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        parsed.port = std::string{authority.substr(colon + 1)};
        authority = authority.substr(0, colon);
        if (!is_port(parsed.port)) return unsendable("\"" + url + "\" has no valid port");
    }
    if (authority.starts_with("[") && authority.ends_with("]"))
        authority = authority.substr(1, authority.size() - 2);
    parsed.host = std::string{authority};
    if (parsed.host.empty() || has_control(url) || url.find(' ') != std::string::npos)
        return unsendable("\"" + url + "\" is not a valid address");
    return parsed;
}

Result<RestUrl> check_request(const RestRequest& request) {
    for (const auto& [name, value] : request.headers)
        if (name.empty() || has_control(name) || has_control(value))
            return unsendable("the header \"" + name + "\" contains a line break or nothing");
    const bool is_word = std::all_of(request.method.begin(), request.method.end(), [](char c) {
        return c >= 'A' && c <= 'Z';
    });
    if (request.method.empty() || !is_word)
        return unsendable("\"" + request.method + "\" is not a method");
    return parse_rest_url(request.url);
}

bool is_idempotent(const std::string& method) {
    constexpr std::array<std::string_view, 5> kSafe{"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
    return std::find(kSafe.begin(), kSafe.end(), method) != kSafe.end();
}

}  // namespace ajar::server
