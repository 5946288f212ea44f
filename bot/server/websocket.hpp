#pragma once

// An open websocket as handlers see it. Sending never blocks: each client has a bounded queue, and
// one that reads too slowly is dropped, so that it cannot hold the memory of all the others.

#include "bot/server/asio.hpp"
#include "bot/server/http.hpp"

#include <functional>
#include <memory>
#include <string>
#include <variant>

namespace ajar::server {

class WebSocket {
public:
    virtual ~WebSocket() = default;
    /// Any thread. False: it is closed, or has just been dropped because its queue was full.
    virtual bool send(std::string text) = 0;
    /// Any thread. Sends what is queued, then closes (1000 normal, 1001 going away, 1008 policy …).
    virtual void close(unsigned short code, std::string reason) = 0;
    /// Any thread. Messages that wait to be sent.
    virtual std::size_t queued() const = 0;
};

/// What to do with an accepted websocket. All are called on the connection's executor, one
/// at a time; `closed` exactly once, last, however the connection ended.
struct Accept {
    std::function<void(std::shared_ptr<WebSocket>)> opened;
    std::function<void(std::string)> received;  ///< a text message, at most 64 KB
    std::function<void()> closed;
    std::function<void()> drained{};  ///< optional: all that was queued has been sent
};

/// A Response refuses the upgrade (wrong token, unknown conversation).
using UpgradeAnswer = std::variant<Response, Accept>;
using UpgradeHandler = std::function<Awaitable<UpgradeAnswer>(Request)>;

}  // namespace ajar::server
