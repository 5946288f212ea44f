#pragma once

// One of the places for a connection: there is always somebody on it, or about to be. Before one
// ends, the next has been greeted.

#include "adapters/slack/api/client.hpp"
#include "adapters/slack/socket/link.hpp"

#include <functional>
#include <memory>
#include <random>
#include <set>
#include <string>

namespace ajar::slack::socket {

class Line final : public std::enable_shared_from_this<Line> {
public:
    /// `greeted`: with what Slack said. `quiet`: no connection is left after stop(), once.
    Line(
        Common common,
        api::Client& client,
        std::function<void(const Hello&)> greeted,
        std::function<void()> quiet
    );

    void start();
    void stop();
    /// Connections of this line that Slack may count.
    int connections() const;

private:
    using Milliseconds = std::chrono::milliseconds;

    void ensure(Milliseconds pause);
    void ask();
    void asked(const api::Answer& answer);
    void connect(const std::string& url);
    void took(const std::shared_ptr<Link>& link, const Hello& hello);
    void leaving(const std::shared_ptr<Link>& link, const Goodbye& goodbye);
    void gone(const std::shared_ptr<Link>& link, const std::string& why);
    void failed(Milliseconds at_least);
    Milliseconds pause();
    void tell_if_quiet();

    Common common_;
    api::Client& client_;
    std::function<void(const Hello&)> greeted_;
    std::function<void()> quiet_;
    asio::steady_timer timer_;
    std::mt19937 chance_;
    std::shared_ptr<Link> current_;  ///< greeted, and served
    std::shared_ptr<Link> next_;     ///< not greeted yet
    std::set<std::shared_ptr<Link>> retiring_;
    std::chrono::steady_clock::time_point since_{};  ///< when the current one was greeted
    int failures_ = 0;
    bool trying_ = false;
    bool stopping_ = false;
};

}  // namespace ajar::slack::socket
