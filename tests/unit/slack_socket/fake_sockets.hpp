#pragma once

// Slack's side of Socket Mode on a port of its own: gives addresses, greets, delivers, and has bad
// moments. Every wait ends when the thing has happened, or the test has failed.

#include "adapters/slack/socket/socket_mode.hpp"
#include "tests/direct_line/fake_engine.hpp"
#include "tests/unit/server/server_fixture.hpp"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace ajar::slack::test {

class SocketFixture : public ajar::test::ServerFixture {
protected:
    SocketFixture();
    ~SocketFixture() override;

    /// Opens the fake Slack, then Socket Mode. `host`: where the fake's addresses point, with its
    /// port: "ws://192.0.2.1". Empty: to itself.
    void open(const std::string& host = {});
    /// Ends Socket Mode politely.
    void finish();

    /// Waits until `fits`, with the mutex held.
    bool wait(const std::function<bool()>& fits);
    bool wait_for_connections(std::size_t count);
    void send(std::size_t connection, const nlohmann::json& frame);
    void greet(std::size_t connection, int count = 1);
    /// What has been confirmed on any connection, in order.
    std::vector<nlohmann::json> confirmed();
    bool wait_for_confirmation(const std::string& envelope_id);
    bool is_closed(std::size_t connection);

    /// With the mutex held.
    bool is_closed_now(std::size_t connection) const { return peers_.at(connection).closed; }

    /// Ends it without a word of warning.
    void drop(std::size_t connection);
    double counted(const std::string& family, const std::string& label);

    static nlohmann::json enveloped(
        const std::string& id, const std::string& type, nlohmann::json payload
    );

    socket::Options options_;
    Handlers handlers;
    ajar::test::FakeEngine engine;
    /// The next calls of apps.connections.open are answered with these; then with an address.
    std::deque<server::Response> refusals;
    /// Whether who connects is greeted at once.
    bool greets = true;
    std::string authorization;  ///< of the last apps.connections.open
    std::mutex mutex;
    std::condition_variable changed;
    std::unique_ptr<socket::SocketMode> mode;

private:
    struct Peer {
        std::shared_ptr<server::WebSocket> socket;
        bool closed = false;
    };

    server::Response give_address(const server::Request& request);
    Awaitable<server::UpgradeAnswer> connected(server::Request request);

    std::string websocket_base_;
    std::vector<Peer> peers_;
    std::vector<nlohmann::json> confirmed_;
    prometheus::Registry registry_;
    asio::io_context io_;
    asio::executor_work_guard<asio::io_context::executor_type> work_{io_.get_executor()};
    std::unique_ptr<Reception> reception_;
    std::unique_ptr<server::RestClient> rest_;
    std::unique_ptr<api::Client> client_;
    std::thread thread_;
    bool finished_ = false;
};

}  // namespace ajar::slack::test
