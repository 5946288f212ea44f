#pragma once

// A websocket that we open to somebody else: name, proxy, TLS, handshake, and then the same
// WebSocket as those that others open to us.

#include "bot/server/rest_client.hpp"
#include "bot/server/websocket.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace boost::asio::ssl {
class context;
}

namespace ajar::server {

struct WebsocketClientOptions {
    std::chrono::milliseconds open_limit{20'000};  ///< from the name to the handshake's end
    /// Nothing was heard for so long: it is over. After half of it the other side is pinged.
    std::chrono::milliseconds quiet_limit{40'000};
    std::chrono::milliseconds close_limit{5'000};  ///< for the other side's half of the end
    std::size_t message_limit = 1024 * 1024;       ///< of what comes in
    std::size_t queue_limit = 1024;                ///< messages that wait to leave
    ProxySettings proxy{};                         ///< for wss only
};

/// All are called on the executor that was given, one at a time; `closed` exactly once, last,
/// however it ended, also when it never opened.
struct WebsocketEvents {
    std::function<void(std::shared_ptr<WebSocket>)> opened;
    std::function<void(std::string)> received;  ///< a text message
    std::function<void()> pinged;               ///< by the other side; may be empty
    std::function<void(const std::string& why)> closed;
};

/// `url`: "wss://…"; "ws://…" to this machine only, since it is readable on the way. `strand`: an
/// executor that runs one thing at a time. `tls` must outlive the connection.
void open_websocket(
    asio::any_io_executor strand,
    std::string url,
    WebsocketClientOptions options,
    asio::ssl::context& tls,
    WebsocketEvents events
);

}  // namespace ajar::server
