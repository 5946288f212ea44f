// Websockets: accepted or refused, both ways, bounded, and ended politely.
#include "tests/unit/server/server_fixture.hpp"

namespace ajar {
namespace {

using server::Request;
using server::UpgradeAnswer;
using test::SocketClient;

class WebSockets : public test::ServerFixture {
protected:
    WebSockets() {
        options.timeout = std::chrono::milliseconds{2000};
        router.websocket("/echo", [this](Request r) { return echo(std::move(r)); });
    }

    ~WebSockets() override { stop(); }

    Awaitable<UpgradeAnswer> echo(Request request) {
        UpgradeAnswer answer{server::error(401, "Unauthorized", "Sign in first.")};
        if (request.query_value("t") == "right") {
            server::Accept accept;
            accept.opened = [this](std::shared_ptr<server::WebSocket> socket) {
                open = socket;
                opened.set_value(socket);
            };
            accept.received = [this](std::string text) { open->send("echo " + text); };
            accept.closed = [this] {
                open.reset();
                closed.set_value();
            };
            answer = std::move(accept);
        }
        co_return answer;
    }

    std::shared_ptr<server::WebSocket> open;  // the connection's strand's
    std::promise<std::shared_ptr<server::WebSocket>> opened;
    std::promise<void> closed;
};

TEST_F(WebSockets, SendsAndReceivesInOrder) {
    start();
    SocketClient client{port(), "/echo?t=right"};
    ASSERT_EQ(client.status(), 101);
    for (int i = 0; i < 50; ++i) client.send("message " + std::to_string(i));
    for (int i = 0; i < 50; ++i) EXPECT_EQ(client.read(), "echo message " + std::to_string(i));
}

TEST_F(WebSockets, RefusesWithAnOrdinaryAnswer) {
    start();
    SocketClient client{port(), "/echo?t=wrong"};
    EXPECT_EQ(client.status(), 401);
    EXPECT_NE(client.answer().body.find("Sign in first."), std::string::npos);
}

TEST_F(WebSockets, TellsAPlainRequestWhatTheAddressIs) {
    start();
    EXPECT_EQ(test::ask(port(), "GET", "/echo").status, 426);
}

TEST_F(WebSockets, NoticesThatTheClientIsGone) {
    start();
    SocketClient client{port(), "/echo?t=right"};
    ASSERT_EQ(client.status(), 101);
    client.cut();
    closed.get_future().wait();
    const auto socket = opened.get_future().get();
    EXPECT_FALSE(socket->send("anybody there?"));
}

TEST_F(WebSockets, DropsAClientThatReadsTooSlowly) {
    options.socket_queue = 16;
    start();
    SocketClient client{port(), "/echo?t=right"};
    ASSERT_EQ(client.status(), 101);
    const auto socket = opened.get_future().get();
    const std::string large(60'000, 'x');
    bool taken = true;
    for (int i = 0; i < 10'000 && taken; ++i) taken = socket->send(large);
    EXPECT_FALSE(taken);
    closed.get_future().wait();
    EXPECT_FALSE(socket->send("more"));
}

TEST_F(WebSockets, ClosesWithGoingAwayWhenTheServerStops) {
    start();
    SocketClient client{port(), "/echo?t=right"};
    ASSERT_EQ(client.status(), 101);
    opened.get_future().wait();
    std::promise<void> stopped;
    running().stop([&stopped] { stopped.set_value(); });
    EXPECT_EQ(client.read(), std::nullopt);
    EXPECT_EQ(client.close_code(), 1001);
    stopped.get_future().wait();
}

TEST_F(WebSockets, SendsWhatIsQueuedBeforeItCloses) {
    start();
    SocketClient client{port(), "/echo?t=right"};
    const auto socket = opened.get_future().get();
    socket->send("one");
    socket->send("two");
    socket->close(1008, "enough");
    EXPECT_FALSE(socket->send("three"));
    EXPECT_EQ(client.read(), "one");
    EXPECT_EQ(client.read(), "two");
    EXPECT_EQ(client.read(), std::nullopt);
    EXPECT_EQ(client.close_code(), 1008);
}

TEST_F(WebSockets, TakesAMessageJustUnderTheLimit) {
    start();
    SocketClient client{port(), "/echo?t=right"};
    ASSERT_EQ(client.status(), 101);
    client.send(std::string(65'535, 'x'));
    const auto back = client.read();
    ASSERT_TRUE(back);
    EXPECT_EQ(back->size(), 65'540u);
}

}  // namespace
}  // namespace ajar
