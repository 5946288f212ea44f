#pragma once

// Socket Mode: Slack's events, clicks and commands over websockets that we open. They go to the
// same Reception as those that come by HTTP, and are confirmed when they are on disk.

#include "adapters/slack/api/client.hpp"
#include "adapters/slack/ingress/reception.hpp"
#include "adapters/slack/socket/options.hpp"
#include "bot/server/asio.hpp"

#include <functional>
#include <memory>

namespace prometheus {
class Registry;
}

namespace ajar::slack::socket {

class SocketMode {
public:
    /// References must outlive what runs on `io`. Throws std::invalid_argument when there is no
    /// token, or not one to ten connections.
    SocketMode(
        asio::io_context& io,
        Reception& reception,
        api::Client& client,
        Options options,
        prometheus::Registry& registry
    );
    ~SocketMode();
    SocketMode(const SocketMode&) = delete;
    SocketMode& operator=(const SocketMode&) = delete;

    /// Any thread; returns at once. Once.
    void start();
    /// Any thread. What has come in is confirmed, then all connections are closed; `done` on one of
    /// io's threads, at the latest when last_words are over. Once, after start().
    void stop(std::function<void()> done);

private:
    class Crew;
    std::shared_ptr<Crew> crew_;
};

}  // namespace ajar::slack::socket
