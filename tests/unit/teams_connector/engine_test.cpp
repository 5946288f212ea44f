// The whole way out: engine, outbox on disk, dispatcher, messenger, Teams – with lost answers and a
// crash in between.
#include "adapters/teams/connector/messenger.hpp"
#include "tests/unit/engine/house.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gmock/gmock.h>

#include <future>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using engine::Delivery;
using engine::DeliveryResult;
using test::FakeTeams;
using testing::ElementsAre;

class TeamsConversations : public test::House {
protected:
    TeamsConversations() {
        Credentials bot;
        bot.app_id = "app";
        bot.proof.secret = "secret";
        bot.tenant = "t1";
        bot.login_url = teams_.peer.url();
        const Now now = [this] { return clock_.now(); };
        tokens_ = std::make_unique<TokenClient>(*rest_, now, bot);
        ClientOptions options;
        options.service_hosts = {teams_.peer.host()};
        client_ = std::make_unique<Client>(*rest_, tokens_.get(), now, options);
        teams_messenger_ = std::make_unique<TeamsMessenger>(*client_);
        messenger_.script([this](const Delivery& delivery) { return to_teams(delivery); });
    }

    ~TeamsConversations() override {
        die();
        rest_.reset();
    }

    /// The engine has its house's conversations; here they take place in a chat of Teams'.
    DeliveryResult to_teams(Delivery delivery) {
        const Address address{teams_.service(), "t1", "a:1", "", "29:user", "person", "28:app"};
        delivery.conversation.address = to_text(address);
        std::promise<DeliveryResult> ended;
        teams_messenger_->deliver(std::move(delivery), [&ended](DeliveryResult result) {
            ended.set_value(std::move(result));
        });
        return ended.get_future().get();
    }

    FakeTeams teams_;
    std::unique_ptr<server::RestClient> rest_ = server::make_beast_rest_client();
    std::unique_ptr<TokenClient> tokens_;
    std::unique_ptr<Client> client_;
    std::unique_ptr<TeamsMessenger> teams_messenger_;
};

TEST_F(TeamsConversations, ReachTeamsInOrderThroughBadMoments) {
    teams_.trouble("/activities", {429, "", "Retry-After: 3\r\n"});
    teams_.trouble("/activities", {412, ""});
    teams_.trouble("/token", {503, ""});
    hear("chatty");
    for (int i = 0; i < 12; ++i) advance(40s);
    EXPECT_THAT(teams_.texts(), ElementsAre("one", "two", "heard: chatty"));
}

TEST_F(TeamsConversations, ShowNothingTwiceWhenAnswersAreLost) {
    teams_.trouble("/activities", {0, "", "", true}, true);
    teams_.trouble("/activities", {504, "<html>"}, true);
    hear("chatty");
    for (int i = 0; i < 12; ++i) advance(40s);
    EXPECT_THAT(teams_.texts(), ElementsAre("one", "two", "heard: chatty"));
}

TEST_F(TeamsConversations, AreNotPostedTwiceAfterACrash) {
    messenger_.hold(true);
    submit(test::message("a1", "hello")).has_value();
    ASSERT_TRUE(messenger_.wait_for(1));
    // It arrives, and before that is written down the house dies.
    to_teams(messenger_.asked().front());
    die();
    messenger_.hold(false);
    live();
    for (int i = 0; i < 6; ++i) advance(20s);
    EXPECT_TRUE(messenger_.asked().back().in_doubt);
    EXPECT_THAT(teams_.texts(), ElementsAre("heard: hello"));
}

}  // namespace
}  // namespace ajar::teams
