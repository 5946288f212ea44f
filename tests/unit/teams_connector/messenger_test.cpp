// Deliveries, with everything that can go wrong on the way: nothing is shown twice.
#include "adapters/teams/connector/messenger.hpp"

#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gmock/gmock.h>

#include <future>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using engine::Delivered;
using engine::Delivery;
using engine::DeliveryResult;
using engine::InDoubt;
using engine::TryAgain;
using engine::Undeliverable;
using test::FakeTeams;
using test::Faults;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kChat = "a:1";

class TeamsDelivery : public testing::Test {
protected:
    TeamsDelivery() {
        Credentials bot;
        bot.app_id = "app";
        bot.proof.secret = "secret";
        bot.tenant = "t1";
        bot.login_url = teams.peer.url();
        bot.resource = "https://api.botframework.com";
        const Now now = [] { return TimePoint{1'795'356'000s}; };
        tokens = std::make_unique<TokenClient>(*rest, now, bot);
        ClientOptions options;
        options.service_hosts = {teams.peer.host()};
        options.deadline = 2s;
        client = std::make_unique<Client>(*rest, tokens.get(), now, options);
        messenger = std::make_unique<TeamsMessenger>(*client);
    }

    ~TeamsDelivery() override {
        teams.peer.release();
        rest.reset();
    }

    Address address() const {
        return {teams.service(), "t1", kChat, "", "29:user", "person", "28:app"};
    }

    DeliveryResult deliver(
        const Address& where,
        bool in_doubt = false,
        const std::string& text = "Hello",
        const std::string& from = {}
    ) {
        Delivery delivery;
        delivery.id = "effect-1";
        delivery.conversation = {"teams", "teams:t1:a:1:person", to_text(where)};
        delivery.say.text = text;
        delivery.say.from = from;
        delivery.in_doubt = in_doubt;
        std::promise<DeliveryResult> ended;
        messenger->deliver(std::move(delivery), [&ended](DeliveryResult result) {
            ended.set_value(std::move(result));
        });
        return ended.get_future().get();
    }

    DeliveryResult deliver() { return deliver(address()); }

    FakeTeams teams;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    std::unique_ptr<TokenClient> tokens;
    std::unique_ptr<Client> client;
    std::unique_ptr<TeamsMessenger> messenger;
};

template <class T>
std::string why(const DeliveryResult& result) {
    const auto* one = std::get_if<T>(&result);
    return one ? one->why : "(another end: " + std::to_string(result.index()) + ")";
}

TEST_F(TeamsDelivery, AMessageIsPostedOnceWithOurToken) {
    const auto result = deliver();
    ASSERT_TRUE(std::get_if<Delivered>(&result));
    EXPECT_EQ(std::get<Delivered>(result).platform_id, "a:1|1795292000001");
    const auto posted = teams.posted();
    ASSERT_EQ(posted.size(), 1u);
    EXPECT_EQ(posted[0]["path"], "/x/v3/conversations/a%3A1/activities");
    EXPECT_EQ(posted[0]["recipient"]["id"], "29:user");
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(TeamsDelivery, WhatAModelHasWordedSaysSoAndNothingElse) {
    MessengerOptions options;
    options.by_a_model = [](const std::string& text) { return text == "Reworded"; };
    messenger = std::make_unique<TeamsMessenger>(*client, options);
    for (const auto& [from, text] :
         {std::pair{"Amira", "Reworded"}, std::pair{"Amira", "By hand"}, std::pair{"", "Reworded"}})
        deliver(address(), false, text, from);
    const auto posted = teams.posted();
    ASSERT_EQ(posted.size(), 3u);
    EXPECT_EQ(
        posted[0]["entities"],
        nlohmann::json::parse(R"([{"type": "https://schema.org/Message", "@type": "Message",
            "@context": "https://schema.org", "additionalType": ["AIGeneratedContent"]}])")
    );
    EXPECT_FALSE(posted[1].contains("entities"));
    EXPECT_FALSE(posted[2].contains("entities"));
}

TEST_F(TeamsDelivery, WhatWasNotDoneIsTriedAgainLater) {
    teams.trouble("/activities", {412, R"({"error":{"code":"PreconditionFailed"}})"});
    EXPECT_THAT(why<TryAgain>(deliver()), HasSubstr("PreconditionFailed"));
    teams.trouble("/activities", {429, "", "Retry-After: 7\r\n"});
    const auto refused = deliver();
    EXPECT_EQ(std::get<TryAgain>(refused).after, 7s);
    // The others of this thread do not ask meanwhile.
    EXPECT_THAT(why<TryAgain>(deliver()), HasSubstr("our own limits"));
    EXPECT_EQ(teams.peer.count("/x/"), 2u);
    EXPECT_THAT(teams.posted(), IsEmpty());
}

TEST_F(TeamsDelivery, WhoseEndIsUnknownIsNotSentAgain) {
    teams.trouble("/activities", {0, "", "", true}, true);
    EXPECT_TRUE(std::holds_alternative<InDoubt>(deliver()));
    teams.trouble("/activities", {502, "<html>"}, true);
    EXPECT_TRUE(std::holds_alternative<InDoubt>(deliver()));
    EXPECT_THAT(why<Undeliverable>(deliver(address(), true)), HasSubstr("not sent again"));
    EXPECT_EQ(teams.posted().size(), 2u);
}

TEST_F(TeamsDelivery, ASilentConnectorIsDoubtToo) {
    deliver();
    teams.peer.hold();
    EXPECT_TRUE(std::holds_alternative<InDoubt>(deliver()));
}

TEST_F(TeamsDelivery, ARefusedTokenIsReplacedOnce) {
    deliver();
    teams.revoke();
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver()));
    EXPECT_EQ(teams.peer.count("/t1/"), 2u);
    for (int i = 0; i < 2; ++i)
        teams.trouble("/activities", {401, R"({"error":{"code":"BotNotRegistered"}})"});
    EXPECT_THAT(why<Undeliverable>(deliver()), HasSubstr("BotNotRegistered"));
    EXPECT_EQ(teams.posted().size(), 2u);
}

TEST_F(TeamsDelivery, WithoutATokenItWaits) {
    teams.trouble("/token", {400, R"({"error":"invalid_client"})"});
    EXPECT_THAT(why<TryAgain>(deliver()), HasSubstr("invalid_client"));
    EXPECT_EQ(teams.peer.count("/x/"), 0u);
}

TEST_F(TeamsDelivery, WhatWillNeverWorkIsSaidSo) {
    teams.trouble("/activities", {403, R"({"error":{"code":"ConversationBlockedByUser"}})"});
    EXPECT_THAT(why<Undeliverable>(deliver()), HasSubstr("ConversationBlockedByUser"));
    teams.trouble("/activities", {413, R"({"error":{"code":"MessageSizeTooBig"}})"});
    EXPECT_THAT(why<Undeliverable>(deliver()), HasSubstr("MessageSizeTooBig"));
}

TEST_F(TeamsDelivery, APersonalChatIsOpenedWhereThereIsNone) {
    Address person = address();
    person.conversation_id.clear();
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(person)));
    EXPECT_EQ(teams.posted().at(0)["path"], "/x/v3/conversations/a%3Aopened/activities");
}

TEST_F(TeamsDelivery, APersonalChatThatIsGoneIsOpenedAnewOnce) {
    teams.trouble("a%3A1/activities", {404, R"({"error":{"code":"ConversationNotFound"}})"});
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver()));
    EXPECT_EQ(teams.posted().at(0)["path"], "/x/v3/conversations/a%3Aopened/activities");
    teams.trouble("a%3A1/activities", {404, R"({"error":{"code":"ConversationNotFound"}})"});
    teams.trouble("opened/activities", {404, R"({"error":{"code":"ConversationNotFound"}})"});
    EXPECT_THAT(why<Undeliverable>(deliver()), HasSubstr("ConversationNotFound"));
    Address channel = address();
    channel.conversation_id = "19:x@thread.tacv2;messageid=1";
    teams.trouble("/activities", {404, R"({"error":{"code":"ConversationNotFound"}})"});
    EXPECT_THAT(why<Undeliverable>(deliver(channel)), HasSubstr("ConversationNotFound"));
}

TEST_F(TeamsDelivery, WhereTheMessageIsGoneTheAnswerStandsAlone) {
    Address under = address();
    under.reply_to = "17";
    teams.trouble(
        "/activities/17", {404, R"({"error":{"code":"ActivityNotFoundInConversation"}})"}
    );
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(under)));
    EXPECT_EQ(teams.posted().at(0)["path"], "/x/v3/conversations/a%3A1/activities");
}

TEST_F(TeamsDelivery, OurTokenIsShownToNobodyElse) {
    Address elsewhere = address();
    for (const std::string url :
         {"https://evil.example/", "http://smba.trafficmanager.net/", "http://127.0.0.1:1/x/"}) {
        elsewhere.service_url = url;
        EXPECT_THAT(why<Undeliverable>(deliver(elsewhere)), HasSubstr("not among those"));
    }
    EXPECT_THAT(teams.peer.asked(), IsEmpty());
}

TEST_F(TeamsDelivery, AnAddressThatIsNoneIsNeverAsked) {
    Delivery delivery;
    delivery.conversation.address = "/T0ACME/C0HELP//U0";
    std::promise<DeliveryResult> ended;
    messenger->deliver(delivery, [&](DeliveryResult result) { ended.set_value(result); });
    EXPECT_THAT(why<Undeliverable>(ended.get_future().get()), HasSubstr("a Teams address"));
}

}  // namespace
}  // namespace ajar::teams
