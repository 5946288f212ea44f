// What the HTTP server promises, tried over real sockets, with good and bad clients.
#include "bot/server/await_callback.hpp"
#include "bot/server/json_body.hpp"
#include "bot/server/operations.hpp"
#include "tests/unit/server/server_fixture.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <stdexcept>

namespace ajar {
namespace {

using server::Request;
using server::Response;
using test::ask;
using test::Connection;
using test::request;
using testing::HasSubstr;

class HttpServer : public test::ServerFixture {
protected:
    HttpServer() {
        options.timeout = std::chrono::milliseconds{300};
        router.on("GET", "/hello/{name}", [](const Request& r) {
            return server::text(200, "hello " + std::string{r.param("name")});
        });
        router.on("POST", "/length", [](const Request& r) {
            return server::text(200, std::to_string(r.body.size()));
        });
        router.on("GET", "/broken", [](const Request&) -> Response {
            throw std::runtime_error("a secret detail");
        });
    }
};

std::string error_code(const test::Answer& answer) {
    const auto body = nlohmann::json::parse(answer.body, nullptr, false);
    return body.is_object() ? server::text_at(body["error"], "code") : "";
}

TEST_F(HttpServer, AnswersSeveralRequestsOnOneConnection) {
    start();
    Connection connection{port()};
    for (const std::string name : {"ana", "ben", "cy"}) {
        connection.send(request("GET", "/hello/" + name));
        EXPECT_EQ(connection.read().body, "hello " + name);
    }
}

TEST_F(HttpServer, AnswersPipelinedRequestsInOrder) {
    start();
    Connection connection{port()};
    connection.send(request("GET", "/hello/one") + request("GET", "/hello/two"));
    EXPECT_EQ(connection.read().body, "hello one");
    EXPECT_EQ(connection.read().body, "hello two");
}

TEST_F(HttpServer, DecodesParametersAfterSplittingThePath) {
    start();
    EXPECT_EQ(ask(port(), "GET", "/hello/a%2Fb%20c").body, "hello a/b c");
}

TEST_F(HttpServer, AnswersUnknownAddressesAndMethodsInTheOneErrorShape) {
    start();
    const auto unknown = ask(port(), "GET", "/nowhere");
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(error_code(unknown), "NotFound");
    const auto wrong = ask(port(), "DELETE", "/hello/ana");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.headers.at("allow"), "GET");
    EXPECT_EQ(error_code(wrong), "MethodNotAllowed");
}

TEST_F(HttpServer, AnswersAHeadRequestWithoutABody) {
    start();
    const auto answer = ask(port(), "HEAD", "/hello/ana");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("content-length"), "9");
    EXPECT_EQ(answer.body, "");
}

TEST_F(HttpServer, RefusesABodyOverTheLimitWithoutReadingIt) {
    start();
    Connection connection{port()};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\nstart");
    const auto answer = connection.read();
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(error_code(answer), "MessageSizeTooBig");
}

TEST_F(HttpServer, RefusesAChunkedBodyOverTheLimit) {
    start();
    Connection connection{port()};
    connection.send(
        "POST /length HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n50000\r\n" +
        std::string(0x50000, 'x') + "\r\n0\r\n\r\n"
    );
    EXPECT_EQ(connection.read().status, 413);
}

TEST_F(HttpServer, TakesABodyJustAtTheLimit) {
    start();
    const std::string body(256 * 1024, 'x');
    EXPECT_EQ(ask(port(), "POST", "/length", {}, body).body, "262144");
}

TEST_F(HttpServer, RefusesHeadersOverTheLimit) {
    start();
    const auto answer = ask(port(), "GET", "/hello/x", {{"X-Long", std::string(20'000, 'x')}});
    EXPECT_EQ(answer.status, 431);
}

TEST_F(HttpServer, AnswersWhatIsNotHttpWithAClearError) {
    start();
    Connection connection{port()};
    connection.send("this is not a request\r\n\r\n");
    EXPECT_EQ(connection.read().status, 400);
    EXPECT_TRUE(connection.is_closed());
}

TEST_F(HttpServer, RefusesARequestWithTwoKindsOfLength) {
    start();
    Connection connection{port()};
    connection.send(
        "POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n"
        "\r\n0\r\n\r\nGET /broken HTTP/1.1\r\n\r\n"
    );
    EXPECT_EQ(connection.read().status, 400);
    EXPECT_TRUE(connection.is_closed());
}

TEST_F(HttpServer, RefusesAnAddressThatCannotBeDecoded) {
    start();
    EXPECT_EQ(ask(port(), "GET", "/hello/%zz").status, 400);
    EXPECT_EQ(ask(port(), "GET", "/hello/a%00b").status, 400);
}

TEST_F(HttpServer, HangsUpOnAClientThatNeverFinishesItsHeader) {
    start();
    Connection connection{port()};
    connection.send("GET /hello/ana HTT");
    EXPECT_TRUE(connection.is_closed());
}

TEST_F(HttpServer, HangsUpOnAClientThatNeverFinishesItsBody) {
    start();
    Connection connection{port()};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nsome");
    EXPECT_TRUE(connection.is_closed());
}

TEST_F(HttpServer, GoesOnAfterAHandlerHasThrownAndTellsNothingOfIt) {
    start();
    const auto answer = ask(port(), "GET", "/broken");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
    EXPECT_THAT(answer.body, HasSubstr(answer.headers.at("x-request-id")));
    EXPECT_EQ(ask(port(), "GET", "/hello/ana").status, 200);
}

TEST_F(HttpServer, TurnsAwayWhoIsOneTooMany) {
    options.max_connections = 1;
    start();
    Connection first{port()};
    first.send(request("GET", "/hello/ana"));
    EXPECT_EQ(first.read().status, 200);
    const auto second = ask(port(), "GET", "/hello/ben");
    EXPECT_EQ(second.status, 503);
    EXPECT_EQ(second.headers.at("retry-after"), "5");
    EXPECT_EQ(error_code(second), "Unavailable");
}

TEST_F(HttpServer, SendsSecurityHeadersWithEveryAnswer) {
    start();
    for (const char* path : {"/hello/ana", "/nowhere", "/broken"}) {
        const auto answer = ask(port(), "GET", path);
        EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff");
        const std::string policy = answer.headers.at("content-security-policy");
        EXPECT_THAT(policy, HasSubstr("script-src 'self';"));
        EXPECT_THAT(policy, HasSubstr("frame-ancestors 'none'"));
        EXPECT_EQ(answer.headers.at("referrer-policy"), "same-origin");
    }
}

TEST_F(HttpServer, OpensOnlyTheRoutesThatAreMeantForOtherOrigins) {
    server::RouteOptions open;
    open.cors = true;
    router.on(
        "POST", "/open", [](const Request&) { return server::text(200, ""); }, open
    );
    start();
    const auto preflight = ask(port(), "OPTIONS", "/open", {{"Origin", "https://other"}});
    EXPECT_EQ(preflight.status, 204);
    EXPECT_EQ(preflight.headers.at("access-control-allow-origin"), "*");
    EXPECT_THAT(preflight.headers.at("access-control-allow-headers"), HasSubstr("Authorization"));
    const auto closed = ask(port(), "GET", "/hello/ana", {{"Origin", "https://other"}});
    EXPECT_EQ(closed.headers.count("access-control-allow-origin"), 0u);
}

TEST_F(HttpServer, AwaitsAnAnswerThatComesFromAnotherThread) {
    std::thread other;
    auto wait = [&other](const Request&) -> Awaitable<Response> {
        auto start = [&other](std::function<void(std::string)> done) {
            other = std::thread{[done = std::move(done)] { done("from afar"); }};
        };
        std::string words = co_await server::await_callback<std::string>(start);
        Response response = server::text(200, words);
        co_return response;
    };
    router.on("GET", "/wait", wait);
    start();
    EXPECT_EQ(ask(port(), "GET", "/wait").body, "from afar");
    other.join();
}

TEST_F(HttpServer, FinishesARunningRequestBeforeItStops) {
    std::promise<void> asked;
    std::promise<std::function<void(int)>> held;
    auto wait = [&](const Request&) -> Awaitable<Response> {
        auto start = [&](std::function<void(int)> done) {
            held.set_value(std::move(done));
            asked.set_value();
        };
        const int number = co_await server::await_callback<int>(start);
        Response response = server::text(200, std::to_string(number));
        co_return response;
    };
    router.on("GET", "/wait", wait);
    start();
    Connection connection{port()};
    Connection idle{port()};
    connection.send(request("GET", "/wait"));
    asked.get_future().wait();
    std::promise<void> stopped;
    running().stop([&stopped] { stopped.set_value(); });
    EXPECT_TRUE(idle.is_closed());
    held.get_future().get()(42);
    const auto answer = connection.read();
    EXPECT_EQ(answer.body, "42");
    EXPECT_EQ(answer.headers.at("connection"), "close");
    stopped.get_future().wait();
    EXPECT_THROW(Connection{port()}, std::runtime_error);
}

TEST_F(HttpServer, CutsWhatIsLeftWhenTheGraceIsOver) {
    options.grace = std::chrono::milliseconds{50};
    options.timeout = std::chrono::milliseconds{60'000};
    start();
    Connection connection{port()};
    connection.send("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nsome");
    stop();
    EXPECT_TRUE(connection.is_closed());
}

TEST_F(HttpServer, TellsOperatorsWhetherItIsReadyAndWhatItCounts) {
    std::optional<std::string> problem;
    server::add_operations(router, registry, {{"store", [&] { return problem; }}});
    start();
    EXPECT_EQ(ask(port(), "GET", "/livez").body, "ok\n");
    EXPECT_EQ(ask(port(), "GET", "/readyz").status, 200);
    problem = "the disk is full";
    const auto unready = ask(port(), "GET", "/readyz");
    EXPECT_EQ(unready.status, 503);
    EXPECT_THAT(unready.body, HasSubstr("the disk is full"));
    const auto metrics = ask(port(), "GET", "/metrics").body;
    EXPECT_THAT(metrics, HasSubstr("ajar_http_requests_total{method=\"GET\",route=\"/livez\""));
}

std::string start_error(server::Options options, asio::io_context& io) {
    prometheus::Registry registry;
    server::Server server{io, {}, std::move(options), registry};
    try {
        server.start();
    } catch (const server::StartError& problem) {
        return problem.what();
    }
    return "started";
}

TEST_F(HttpServer, SaysWhatToDoWhenItCannotStart) {
    start();
    server::Options used;
    used.port = port();
    EXPECT_THAT(start_error(used, io), HasSubstr("used by another program"));
    server::Options nowhere;
    nowhere.address = "not-an-address";
    EXPECT_THAT(start_error(nowhere, io), HasSubstr("Use 127.0.0.1"));
    server::Options foreign;
    foreign.address = "192.0.2.1";
    EXPECT_THAT(start_error(foreign, io), HasSubstr("does not belong to this machine"));
    server::Options tls;
    tls.port = 0;
    tls.certificate_file = "/nonexistent/cert.pem";
    tls.key_file = "/nonexistent/key.pem";
    EXPECT_THAT(start_error(tls, io), HasSubstr("cannot be read"));
    tls.key_file = "";
    EXPECT_THAT(start_error(tls, io), HasSubstr("cannot be read"));
}

}  // namespace
}  // namespace ajar
