// When keys are fetched, and when they are not.
#include "adapters/teams/auth/key_cache.hpp"

#include "tests/unit/teams_auth/microsoft.hpp"

#include <gmock/gmock.h>

#include <atomic>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using namespace ajar::test;
using testing::HasSubstr;
using Answers = std::vector<std::future<std::string>>;

class TeamsKeyCache : public testing::Test {
protected:
    ~TeamsKeyCache() override {
        openid.peer.release();
        rest.reset();
    }

    TimePoint now() const { return kThen + std::chrono::milliseconds{later.load()}; }

    void advance(std::chrono::milliseconds time) { later += time.count(); }

    std::future<std::string> ask(const std::string& key_id) {
        auto said = std::make_shared<std::promise<std::string>>();
        cache.find(key_id, [said](const Result<SigningKey>& key) {
            said->set_value(key ? "found" : key.error().detail);
        });
        return said->get_future();
    }

    std::string find(const std::string& key_id) { return ask(key_id).get(); }

    std::size_t fetches() const { return openid.peer.count("/metadata"); }

    OpenId openid;
    std::atomic<std::int64_t> later{0};
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    KeyCache cache{*rest, [this] { return now(); }, openid.cache_options()};
};

TEST_F(TeamsKeyCache, ManyWhoAskAtOnceCauseOneFetch) {
    openid.peer.hold();
    Answers answers;
    for (int i = 0; i < 64; ++i) answers.push_back(ask("key-1"));
    openid.peer.release();
    for (auto& answer : answers) EXPECT_EQ(answer.get(), "found");
    EXPECT_EQ(find("key-1"), "found");
    EXPECT_EQ(fetches(), 1u);
    EXPECT_EQ(openid.peer.count("/keys"), 1u);
}

TEST_F(TeamsKeyCache, AnUnknownKeyCausesOneFetchAndThenNoneForAWhile) {
    EXPECT_EQ(find("key-1"), "found");
    for (int i = 0; i < 20; ++i)
        EXPECT_THAT(find("made up " + std::to_string(i)), HasSubstr("known to nobody"));
    EXPECT_EQ(fetches(), 2u);
    advance(5s);
    EXPECT_THAT(find("made up"), HasSubstr("known to nobody"));
    EXPECT_EQ(fetches(), 3u);
    EXPECT_EQ(find("key-1"), "found");
}

TEST_F(TeamsKeyCache, ANewKeyRightAfterAMadeUpOneIsFoundFiveSecondsLater) {
    EXPECT_EQ(find("key-1"), "found");
    EXPECT_NE(find("made up"), "found");
    openid.keys(json::array({second_key().jwk()}));
    advance(1s);
    std::promise<Error::Code> code;
    cache.find("key-2", [&code](const Result<SigningKey>& key) {
        code.set_value(key.error().code);
    });
    EXPECT_EQ(code.get_future().get(), Error::Code::Conflict);
    advance(4s);
    EXPECT_EQ(find("key-2"), "found");
    EXPECT_EQ(fetches(), 3u);
}

TEST_F(TeamsKeyCache, ANewKeyIsFoundAtOnceAndByAllWhoWait) {
    EXPECT_EQ(find("key-1"), "found");
    openid.keys(json::array({first_key().jwk(), second_key().jwk()}));
    openid.peer.hold();
    Answers answers;
    for (int i = 0; i < 64; ++i) answers.push_back(ask(i % 2 == 0 ? "key-2" : "key-1"));
    // Whose key is known does not wait.
    for (std::size_t i = 1; i < answers.size(); i += 2) EXPECT_EQ(answers[i].get(), "found");
    openid.peer.release();
    for (std::size_t i = 0; i < answers.size(); i += 2) EXPECT_EQ(answers[i].get(), "found");
    EXPECT_EQ(fetches(), 2u);
}

TEST_F(TeamsKeyCache, AfterADayKeysAreFetchedAnewWhileTheOldOnesServe) {
    EXPECT_EQ(find("key-1"), "found");
    advance(23h);
    EXPECT_EQ(find("key-1"), "found");
    EXPECT_EQ(fetches(), 1u);
    openid.keys(json::array({second_key().jwk()}));
    advance(1h);
    openid.peer.hold();
    EXPECT_EQ(find("key-1"), "found");
    auto joined = ask("key-2");
    openid.peer.release();
    EXPECT_EQ(joined.get(), "found");
    EXPECT_THAT(find("key-1"), HasSubstr("known to nobody"));
}

TEST_F(TeamsKeyCache, WhenTheRefreshFailsTheOldKeysStayGoodForSomeDays) {
    EXPECT_EQ(find("key-1"), "found");
    openid.down(true);
    advance(25h);
    EXPECT_EQ(find("key-1"), "found");
    EXPECT_NE(find("key-2"), "found");
    advance(4 * 24h);
    EXPECT_NE(find("key-1"), "found");
    openid.down(false);
    advance(5s);
    EXPECT_EQ(find("key-1"), "found");
}

TEST_F(TeamsKeyCache, AfterAFailureNobodyIsAskedForAMoment) {
    openid.down(true);
    for (int i = 0; i < 20; ++i) EXPECT_NE(find("key-1"), "found");
    EXPECT_EQ(fetches(), 1u);
    openid.down(false);
    advance(5s);
    EXPECT_EQ(find("key-1"), "found");
    EXPECT_EQ(fetches(), 2u);
}

TEST_F(TeamsKeyCache, DocumentsOfOtherHousesAreNotBelieved) {
    openid.issuer("https://evil.example");
    EXPECT_THAT(find("key-1"), HasSubstr("another issuer's"));
    openid.issuer(kIssuer);
    openid.keys_at("http://127.0.0.1:1");
    advance(5s);
    EXPECT_THAT(find("key-1"), HasSubstr("elsewhere"));
    EXPECT_EQ(openid.peer.count("/keys"), 0u);
}

TEST_F(TeamsKeyCache, DocumentsThatAreNoneAreAFailure) {
    openid.keys("none");
    EXPECT_NE(find("key-1"), "found");
    openid.keys(json::array({first_key().jwk()}));
    advance(5s);
    EXPECT_EQ(find("key-1"), "found");
}

}  // namespace
}  // namespace ajar::teams
