#pragma once

// The address of a REST call, taken apart; and the checks that both clients make beforehand.

#include "bot/server/rest_client.hpp"

#include <optional>
#include <string>

namespace ajar::server {

struct RestUrl {
    bool secure = false;
    std::string host;    ///< without brackets
    std::string port;    ///< "443"
    std::string target;  ///< "/api/chat.postMessage?x=1"

    /// What connections are shared by: "https://slack.com:443".
    std::string key() const;
    /// For the Host header: the port only where it is not the usual one.
    std::string host_header() const;
};

Result<RestUrl> parse_rest_url(const std::string& url);

/// What is wrong with the request itself, if anything: the address, a line break in a header.
Result<RestUrl> check_request(const RestRequest& request);

/// Whether doing it twice is the same as doing it once.
bool is_idempotent(const std::string& method);

}  // namespace ajar::server
