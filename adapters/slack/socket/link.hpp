#pragma once

// One connection of Socket Mode: greeted, served, confirmed, ended. On the strand of all of them.

#include "adapters/slack/ingress/reception.hpp"
#include "adapters/slack/socket/frame.hpp"
#include "adapters/slack/socket/metrics.hpp"
#include "adapters/slack/socket/options.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/websocket.hpp"

#include <boost/asio/ssl/context.hpp>

#include <functional>
#include <memory>
#include <string>

namespace ajar::slack::socket {

/// What all connections share.
struct Common {
    asio::any_io_executor strand;
    Reception& reception;
    SocketMetrics& metrics;
    const Options& options;
    asio::ssl::context& tls;
};

class Link final : public std::enable_shared_from_this<Link> {
public:
    /// Who is told; called on the strand. `closed` once, last.
    struct Owner {
        std::function<void(Hello)> greeted;
        std::function<void(const Goodbye&)> leaving;
        std::function<void(const std::string& why)> closed;
    };

    Link(Common common, Owner owner);

    void open(const std::string& url);
    /// Closes when what has come in is confirmed, at the latest when last_words are over.
    void retire();

    bool is_greeted() const { return greeted_; }

private:
    void opened(std::shared_ptr<server::WebSocket> socket);
    void received(const std::string& text);
    void closed(const std::string& why);
    void expect(std::chrono::milliseconds limit, const char* what);
    void pinged();
    Awaitable<void> serve(Envelope envelope);
    Awaitable<server::Response> answer(Envelope envelope);
    void confirm(const Envelope& envelope, const server::Response& response);
    void end_if_idle();

    Common common_;
    Owner owner_;
    asio::steady_timer timer_;
    std::shared_ptr<server::WebSocket> socket_;
    int under_way_ = 0;
    bool greeted_ = false;
    bool retiring_ = false;
    bool closed_ = false;
};

}  // namespace ajar::slack::socket
