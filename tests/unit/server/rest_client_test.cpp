// The contract of RestClient, which both implementations pass.
#include "bot/server/rest_client.hpp"

#include "tests/unit/server/certificate.hpp"
#include "tests/unit/server/connect_proxy.hpp"
#include "tests/unit/server/faulty_service.hpp"
#include "tests/unit/server/server_fixture.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <future>
#include <ostream>

namespace ajar {
namespace {

using namespace std::chrono_literals;
using server::RestClient;
using server::RestOptions;
using server::RestRequest;
using server::RestResponse;
using Make = std::unique_ptr<RestClient> (*)(RestOptions);

struct Kind {
    const char* name;
    Make make;
};

void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

/// Calls, waits, and counts the results.
class Caller {
public:
    explicit Caller(std::unique_ptr<RestClient> client) : client_(std::move(client)) {}

    std::future<Result<RestResponse>> begin(
        RestRequest request, std::chrono::milliseconds deadline = 10s
    ) {
        auto promise = std::make_shared<std::promise<Result<RestResponse>>>();
        ++calls_;
        client_->send(std::move(request), deadline, [this, promise](Result<RestResponse> result) {
            ++results_;
            promise->set_value(std::move(result));
        });
        return promise->get_future();
    }

    Result<RestResponse> call(RestRequest request, std::chrono::milliseconds deadline = 10s) {
        return begin(std::move(request), deadline).get();
    }

    /// Ends the client. Whatever happened, each call had one result.
    void end() {
        client_.reset();
        EXPECT_EQ(calls_, results_);
    }

private:
    std::unique_ptr<RestClient> client_;
    std::atomic<int> calls_ = 0;
    std::atomic<int> results_ = 0;
};

class RestContract : public testing::TestWithParam<Kind> {
protected:
    ~RestContract() override { caller.end(); }

    static RestOptions options() {
        RestOptions all;
        all.body_limit = 128 * 1024;
        return all;
    }

    RestRequest get(const std::string& path) const { return {"GET", service.url(path), {}, ""}; }

    RestRequest post(const std::string& path, std::string body) const {
        return {"POST", service.url(path), {{"Content-Type", "text/plain"}}, std::move(body)};
    }

    test::FaultyService service;
    Caller caller{GetParam().make(options())};
};

std::string kind_name(const testing::TestParamInfo<Kind>& kind) {
    return kind.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Both,
    RestContract,
    testing::Values(
        Kind{"Beast", server::make_beast_rest_client},
        Kind{"Cpprest", server::make_cpprest_rest_client}
    ),
    kind_name
);

TEST_P(RestContract, DeliversTheAnswer) {
    const auto answer = caller.call(post("/echo", "hello"));
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "hello");
    EXPECT_EQ(answer->headers.get("x-service"), "faulty");
    const auto empty = caller.call(get("/empty"));
    ASSERT_TRUE(empty) << empty.error().detail;
    EXPECT_EQ(empty->status, 204);
}

TEST_P(RestContract, PassesErrorsOfTheServiceThrough) {
    const auto missing = caller.call(get("/missing"));
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->status, 404);
    EXPECT_EQ(missing->body, "no such thing");
    const auto busy = caller.call(post("/overloaded", "x"));
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->status, 503);
    EXPECT_EQ(service.asked("/overloaded"), 1) << "retrying is the caller's decision";
}

TEST_P(RestContract, ARefusedConnectionWasNotSent) {
    const auto answer = caller.call({"POST", "http://127.0.0.1:1/", {}, "x"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kNotSent) << answer.error().detail;
}

TEST_P(RestContract, AnUnknownNameWasNotSent) {
    const auto answer = caller.call({"GET", "http://nowhere.invalid/", {}, ""});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kNotSent) << answer.error().detail;
}

TEST_P(RestContract, AWrongRequestIsUnsendable) {
    for (const char* url : {"not an address", "ftp://x/", "http://x/\r\nEvil: yes"}) {
        const auto answer = caller.call({"GET", url, {}, ""});
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, server::kUnsendable) << url;
    }
    RestRequest split = get("/echo");
    split.headers.set("X-Bad", "a\r\nEvil: yes");
    EXPECT_EQ(caller.call(split).error().code, server::kUnsendable);
}

TEST_P(RestContract, AStaleConnectionDoesNotFailWhatMayBeRepeated) {
    for (int i = 0; i < 20; ++i) {
        const auto answer = caller.call(get("/then-close"));
        ASSERT_TRUE(answer) << i << ": " << answer.error().detail;
        EXPECT_EQ(answer->body, "last words");
    }
}

TEST_P(RestContract, AStaleConnectionNeverSendsTwiceWhatMayNotBeRepeated) {
    int sent = 0;
    for (int i = 0; i < 20; ++i) {
        const auto answer = caller.call(post("/then-close", "x"));
        if (answer)
            ++sent;
        else
            EXPECT_EQ(answer.error().code, server::kInDoubt) << answer.error().detail;
    }
    EXPECT_LE(service.asked("/then-close"), 20);
    EXPECT_GE(service.asked("/then-close"), sent);
}

TEST_P(RestContract, AServiceThatNeverAnswersLeavesItInDoubt) {
    const auto answer = caller.call(post("/never", "x"), 300ms);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kInDoubt);
    EXPECT_EQ(service.asked("/never"), 1);
}

TEST_P(RestContract, TheDeadlineEndsAHeaderThatDrips) {
    const auto answer = caller.call(get("/header-drip"), 300ms);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kInDoubt);
}

TEST_P(RestContract, TheDeadlineEndsABodyThatDrips) {
    const auto answer = caller.call(get("/body-drip"), 300ms);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kInDoubt);
}

TEST_P(RestContract, AnAnswerOverTheLimitIsCutOff) {
    for (const char* path : {"/oversize", "/oversize-chunked"}) {
        const auto answer = caller.call(get(path));
        ASSERT_FALSE(answer) << path;
        EXPECT_EQ(answer.error().code, server::kInDoubt) << answer.error().detail;
    }
}

TEST_P(RestContract, AResetInTheMiddleOfTheBodyIsAnError) {
    const auto answer = caller.call(post("/reset", "x"));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kInDoubt) << answer.error().detail;
    EXPECT_EQ(service.asked("/reset"), 1);
}

TEST_P(RestContract, NonsenseInsteadOfHttpIsAnError) {
    const auto answer = caller.call(post("/nonsense", "x"));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, server::kInDoubt) << answer.error().detail;
}

TEST_P(RestContract, AHundredAtOnceShareThirtyTwoConnections) {
    std::vector<std::future<Result<RestResponse>>> answers;
    for (int i = 0; i < 100; ++i) answers.push_back(caller.begin(get("/gather")));
    for (auto& waiting : answers) {
        const auto answer = waiting.get();
        ASSERT_TRUE(answer) << answer.error().detail;
        EXPECT_EQ(answer->body, "together");
    }
    EXPECT_LE(service.most_connections(), 32);
}

TEST_P(RestContract, EndingTheClientEndsWhatIsUnderWay) {
    std::vector<std::future<Result<RestResponse>>> answers;
    for (int i = 0; i < 40; ++i) answers.push_back(caller.begin(post("/never", "x"), 60s));
    caller.end();
    for (auto& waiting : answers) EXPECT_FALSE(waiting.get());
}

class RestOverTls : public test::ServerFixture, public testing::WithParamInterface<Kind> {
protected:
    RestOverTls() {
        router.on("GET", "/secret", [](const server::Request& r) {
            return server::text(200, r.secure ? "over TLS" : "in the open");
        });
        options.certificate_file = certificate.certificate;
        options.key_file = certificate.key;
    }

    RestRequest get(const std::string& host) const {
        return {"GET", "https://" + host + ":" + std::to_string(port()) + "/secret", {}, ""};
    }

    test::Certificate certificate;
};

INSTANTIATE_TEST_SUITE_P(
    Both,
    RestOverTls,
    testing::Values(
        Kind{"Beast", server::make_beast_rest_client},
        Kind{"Cpprest", server::make_cpprest_rest_client}
    ),
    kind_name
);

TEST_P(RestOverTls, TellsTheProxyItsNameAndPasswordAndNobodyElse) {
    start();
    test::ConnectProxy proxy;
    proxy.wants("Basic YWphcjpzZWNyZXQ=");  // ajar:secret
    RestOptions all;
    all.ca_file = certificate.certificate;
    all.proxy.url = proxy.url();
    all.proxy.url.insert(7, "ajar:secret@");
    Caller through{GetParam().make(all)};
    const auto answer = through.call(get("localhost"));
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(answer->body, "over TLS");
    EXPECT_EQ(proxy.goals(), std::vector<std::string>{"localhost:" + std::to_string(port())});
    through.end();

    all.proxy.url = proxy.url();
    Caller stranger{GetParam().make(all)};
    const auto refused = stranger.call(get("localhost"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail.find("secret"), std::string::npos);
    stranger.end();

    all.proxy.except = "localhost";
    Caller round{GetParam().make(all)};
    EXPECT_TRUE(round.call(get("localhost")));
    EXPECT_EQ(proxy.goals().size(), 1U);
    round.end();
}

TEST_P(RestOverTls, TrustsWhatItIsToldToTrustAndNobodyElse) {
    start();
    RestOptions trusting;
    trusting.ca_file = certificate.certificate;
    Caller trusted{GetParam().make(trusting)};
    const auto answer = trusted.call(get("localhost"));
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(answer->body, "over TLS");
    EXPECT_FALSE(trusted.call(get("127.0.0.1"))) << "the certificate is for another name";
    trusted.end();
    Caller strict{GetParam().make({})};
    const auto refused = strict.call(get("localhost"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, server::kNotSent) << refused.error().detail;
    strict.end();
}

}  // namespace
}  // namespace ajar
