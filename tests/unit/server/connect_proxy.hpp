#pragma once

// A company's HTTP proxy that knows CONNECT and nothing else: it takes one goal after the other and
// carries bytes both ways until somebody hangs up.

#include "bot/server/asio.hpp"

#include <boost/asio/read_until.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <istream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ajar::test {

class ConnectProxy {
public:
    ConnectProxy() {
        asio::co_spawn(io_, accept_all(), asio::detached);
        thread_ = std::thread{[this] { io_.run(); }};
    }

    ~ConnectProxy() {
        io_.stop();
        thread_.join();
    }

    std::string url() {
        return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
    }

    /// Nobody gets through without this Proxy-Authorization. Before the first connection.
    void wants(std::string authorization) { wanted_ = std::move(authorization); }

    /// "localhost:443", as it was asked for.
    std::vector<std::string> goals() {
        const std::lock_guard lock{mutex_};
        return goals_;
    }

private:
    using Shared = std::shared_ptr<Tcp::socket>;

    Awaitable<void> accept_all() {
        for (;;) {
            auto one = std::make_shared<Tcp::socket>(io_);
            co_await acceptor_.async_accept(*one, asio::use_awaitable);
            asio::co_spawn(io_, serve(one), asio::detached);
        }
    }

    Awaitable<void> serve(Shared client) {
        asio::streambuf head;
        ErrorCode ec;
        co_await asio::async_read_until(
            *client, head, "\r\n\r\n", asio::redirect_error(asio::use_awaitable, ec)
        );
        if (ec) co_return;
        std::istream words{&head};
        std::string method;
        std::string goal;
        words >> method >> goal;
        if (method != "CONNECT") co_return;
        const std::string rest{std::istreambuf_iterator<char>{words}, {}};
        if (rest.find("Proxy-Authorization: " + wanted_) == std::string::npos && !wanted_.empty()) {
            const std::string no = "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
            co_await asio::async_write(
                *client, asio::buffer(no), asio::redirect_error(asio::use_awaitable, ec)
            );
            co_return;
        }
        {
            const std::lock_guard lock{mutex_};
            goals_.push_back(goal);
        }
        auto server = std::make_shared<Tcp::socket>(io_);
        const auto port = static_cast<unsigned short>(std::stoi(goal.substr(goal.find(':') + 1)));
        const Tcp::endpoint there{asio::ip::address_v4::loopback(), port};
        co_await server->async_connect(there, asio::redirect_error(asio::use_awaitable, ec));
        if (ec) co_return;
        const std::string yes = "HTTP/1.1 200 Connection established\r\n\r\n";
        const auto bytes = asio::buffer(yes);
        co_await asio::async_write(*client, bytes, asio::redirect_error(asio::use_awaitable, ec));
        asio::co_spawn(io_, carry(client, server), asio::detached);
        asio::co_spawn(io_, carry(server, client), asio::detached);
    }

    static Awaitable<void> carry(Shared from, Shared to) {
        std::array<char, 4096> room{};
        ErrorCode ec;
        for (;;) {
            const auto space = asio::buffer(room);
            std::size_t count = co_await from->async_read_some(
                space, asio::redirect_error(asio::use_awaitable, ec)
            );
            if (ec) break;
            const auto got = asio::buffer(room, count);
            co_await asio::async_write(*to, got, asio::redirect_error(asio::use_awaitable, ec));
            if (ec) break;
        }
        ErrorCode ignored;
        to->shutdown(Tcp::socket::shutdown_both, ignored);
    }

    asio::io_context io_{1};
    Tcp::acceptor acceptor_{io_, Tcp::endpoint{asio::ip::address_v4::loopback(), 0}};
    std::mutex mutex_;
    std::vector<std::string> goals_;
    std::string wanted_;
    std::thread thread_;
};

}  // namespace ajar::test
