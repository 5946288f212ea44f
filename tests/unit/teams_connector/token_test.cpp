// When a token is fetched, and when it is not.
#include "adapters/teams/connector/token_client.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <future>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using test::FakeTeams;
using testing::HasSubstr;

class TeamsToken : public testing::Test {
protected:
    ~TeamsToken() override {
        teams.peer.release();
        rest.reset();
    }

    static Credentials credentials(const FakeTeams& teams) {
        Credentials bot;
        bot.app_id = "app";
        bot.proof.secret = "secret";
        bot.tenant = "t1";
        bot.login_url = teams.peer.url();
        bot.resource = "https://api.botframework.com";
        return bot;
    }

    TimePoint now() const {
        return TimePoint{1'795'356'000s} + std::chrono::milliseconds{later.load()};
    }

    void advance(std::chrono::milliseconds time) { later += time.count(); }

    std::future<std::string> ask() {
        auto said = std::make_shared<std::promise<std::string>>();
        tokens.get([said](const Result<std::string>& token) {
            said->set_value(token ? *token : token.error().detail);
        });
        return said->get_future();
    }

    std::string get() { return ask().get(); }

    std::size_t fetches() const { return teams.peer.count("/t1/oauth2"); }

    FakeTeams teams;
    std::atomic<std::int64_t> later{0};
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    TokenClient tokens{*rest, [this] { return now(); }, credentials(teams)};
};

TEST_F(TeamsToken, ManyWhoAskAtOnceCauseOneFetch) {
    teams.peer.hold();
    std::vector<std::future<std::string>> answers;
    for (int i = 0; i < 64; ++i) answers.push_back(ask());
    teams.peer.release();
    for (auto& answer : answers) EXPECT_EQ(answer.get(), "token-1");
    EXPECT_EQ(get(), "token-1");
    EXPECT_EQ(fetches(), 1u);
}

TEST_F(TeamsToken, ItIsRenewedBeforeItEndsWhileTheOldOneServes) {
    EXPECT_EQ(get(), "token-1");
    advance(54min);
    EXPECT_EQ(get(), "token-1");
    EXPECT_EQ(fetches(), 1u);
    advance(1min);
    teams.peer.hold();
    EXPECT_EQ(get(), "token-1");
    advance(6min);
    auto after = ask();
    teams.peer.release();
    EXPECT_EQ(after.get(), "token-2");
    EXPECT_EQ(fetches(), 2u);
}

TEST_F(TeamsToken, ARefusedOneIsGivenToNobodyAnyMore) {
    EXPECT_EQ(get(), "token-1");
    tokens.refused("another");
    EXPECT_EQ(get(), "token-1");
    tokens.refused("token-1");
    EXPECT_EQ(get(), "token-2");
}

TEST_F(TeamsToken, AfterAFailureNobodyIsAskedForAMoment) {
    teams.trouble("/token", {503, "sorry"});
    EXPECT_THAT(get(), HasSubstr("503"));
    EXPECT_THAT(get(), HasSubstr("503"));
    EXPECT_EQ(fetches(), 1u);
    advance(2s);
    EXPECT_EQ(get(), "token-1");
}

TEST_F(TeamsToken, WrongSettingsAreTriedSeldomly) {
    teams.trouble("/token", {401, R"({"error":"invalid_client"})"});
    EXPECT_THAT(get(), HasSubstr("invalid_client"));
    advance(29s);
    EXPECT_THAT(get(), HasSubstr("invalid_client"));
    EXPECT_EQ(fetches(), 1u);
    advance(1s);
    EXPECT_EQ(get(), "token-1");
}

}  // namespace
}  // namespace ajar::teams
