// Who writes to one conversation goes one after the other; what nobody needs waits for nobody.
#include "adapters/teams/connector/client.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gtest/gtest.h>

#include <future>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;
using nlohmann::json;
using test::FakeTeams;

class TeamsLanes : public testing::Test {
protected:
    TeamsLanes() {
        ClientOptions options;
        options.service_hosts = {teams.peer.host()};
        options.deadline = 20s;
        options.most_waiting = 2;
        Credentials bot;
        bot.app_id = "app";
        bot.proof.secret = "secret";
        bot.tenant = "t1";
        bot.login_url = teams.peer.url();
        const Now now = [] { return TimePoint{1'795'356'000s}; };
        tokens = std::make_unique<TokenClient>(*rest, now, bot);
        client = std::make_unique<Client>(*rest, tokens.get(), now, options);
        // The token is there; what is counted from here on are posts.
        EXPECT_EQ(send(text("first")).get(), Kind::Ok);
    }

    ~TeamsLanes() override {
        teams.peer.release();
        rest.reset();
    }

    Call text(const std::string& words, const std::string& chat = "a:1") const {
        return send_activity(in(chat), {{"type", "message"}, {"text", words}});
    }

    Address in(const std::string& chat) const {
        return {teams.service(), "t1", chat, "", "29:user", "person", "28:app"};
    }

    std::future<Kind> send(Call call) {
        const auto ended = std::make_shared<std::promise<Kind>>();
        client->send(std::move(call), [ended](const Answer& answer) {
            ended->set_value(answer.kind);
        });
        return ended->get_future();
    }

    std::size_t posts() const { return teams.peer.count("/x/"); }

    FakeTeams teams;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    std::unique_ptr<TokenClient> tokens;
    std::unique_ptr<Client> client;
};

TEST_F(TeamsLanes, OneGoesAfterTheOtherAndAnotherChatDoesNotWait) {
    teams.peer.hold();
    auto one = send(text("one"));
    auto two = send(text("two"));
    auto elsewhere = send(text("elsewhere", "a:2"));
    ASSERT_TRUE(teams.peer.wait_for(4));  // the token, "first", "one", "elsewhere"
    EXPECT_EQ(posts(), 3u);
    teams.peer.release();
    for (auto* each : {&one, &two, &elsewhere}) EXPECT_EQ(each->get(), Kind::Ok);
    const auto said = teams.texts();
    EXPECT_LT(
        std::find(said.begin(), said.end(), "one"), std::find(said.begin(), said.end(), "two")
    );
}

TEST_F(TeamsLanes, WhoeverIsTooManyComesAgainLater) {
    teams.peer.hold();
    auto one = send(text("one"));
    auto two = send(text("two"));
    auto three = send(text("three"));
    EXPECT_EQ(send(text("four")).get(), Kind::RetryLater);
    teams.peer.release();
    EXPECT_EQ(three.get(), Kind::Ok);
}

TEST_F(TeamsLanes, TypingIsNotShownBesideOrAfterAMessage) {
    const auto yes = [] { return true; };
    const auto no = [] { return false; };
    EXPECT_EQ(send(show_typing(in("a:1"), yes)).get(), Kind::Ok);
    EXPECT_EQ(send(show_typing(in("a:1"), no)).get(), Kind::RetryLater);
    teams.peer.hold();
    auto one = send(text("one"));
    EXPECT_EQ(send(show_typing(in("a:1"), yes)).get(), Kind::RetryLater);
    teams.peer.release();
    EXPECT_EQ(one.get(), Kind::Ok);
    EXPECT_EQ(teams.typing(), 1);
}

TEST_F(TeamsLanes, AMessageWaitsForTheSignThatIsOnItsWay) {
    teams.peer.hold();
    auto sign = send(show_typing(in("a:1"), [] { return true; }));
    auto one = send(text("one"));
    ASSERT_TRUE(teams.peer.wait_for(3));  // the token, "first", the sign
    EXPECT_EQ(posts(), 2u);
    teams.peer.release();
    EXPECT_EQ(sign.get(), Kind::Ok);
    EXPECT_EQ(one.get(), Kind::Ok);
}

}  // namespace
}  // namespace ajar::teams
