#pragma once

// The real server on a port of its own, served by a thread of its own.

#include "bot/server/server.hpp"
#include "tests/unit/server/http_client.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <prometheus/registry.h>
#include <thread>

namespace ajar::test {

class ServerFixture : public testing::Test {
protected:
    ~ServerFixture() override { stop(); }

    /// Starts with what the test has put into `router` and `options`.
    void start() {
        options.port = 0;
        server_ = std::make_unique<server::Server>(io, std::move(router), options, registry);
        server_->start();
        thread_ = std::thread{[this] { io.run(); }};
    }

    /// Returns when the last connection has gone.
    void stop() {
        if (!thread_.joinable()) return;
        std::promise<void> done;
        server_->stop([&done] { done.set_value(); });
        done.get_future().wait();
        io.stop();
        thread_.join();
    }

    unsigned short port() const { return server_->port(); }

    server::Server& running() { return *server_; }

    prometheus::Registry registry;
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
    server::Router router;
    server::Options options;

private:
    std::unique_ptr<server::Server> server_;
    std::thread thread_;
};

}  // namespace ajar::test
