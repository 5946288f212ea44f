#pragma once

// What Socket Mode is told, and how patient it is.

#include "bot/server/rest_client.hpp"

#include <chrono>
#include <string>

namespace ajar::slack::socket {

struct Options {
    std::string app_token;  ///< "xapp-…", with connections:write
    int connections = 2;    ///< at a time; Slack allows ten for all processes together
    server::ProxySettings proxy{};
    std::string certificates{};  ///< further trusted certificates (PEM file)

    std::chrono::milliseconds greeting_limit{15'000};  ///< from the handshake to the hello
    std::chrono::milliseconds quiet_limit{40'000};  ///< pinged after half of it, given up after it
    std::chrono::milliseconds ping_limit{60'000};   ///< Slack pings; it does so no more
    std::chrono::milliseconds last_words{10'000};   ///< for confirmations that are still to leave
    std::chrono::milliseconds first_pause{500};     ///< after a failure; doubled with each
    std::chrono::milliseconds longest_pause{30'000};
    std::chrono::milliseconds hopeless_pause{5 * 60'000};  ///< the token is refused
    std::chrono::milliseconds good_life{5'000};            ///< who lived so long has not failed
};

}  // namespace ajar::slack::socket
