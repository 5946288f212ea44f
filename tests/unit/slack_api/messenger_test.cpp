// Employees' messages on their way to Slack, on good days and bad ones: none is lost, none is read
// twice.

#include "adapters/slack/api/messenger.hpp"

#include "tests/unit/slack_api/fake_slack.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <future>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using engine::Delivered;
using engine::Delivery;
using engine::DeliveryResult;
using engine::InDoubt;
using engine::TryAgain;
using engine::Undeliverable;
using nlohmann::json;
using test::FakeSlack;
using testing::HasSubstr;
using Trouble = FakeSlack::Trouble::Kind;

class OneWorkspace final : public Installations {
public:
    std::optional<Installation> of(const Address& address) override {
        if (address.team_id != "T0ACME") return std::nullopt;
        return Installation{"T0ACME", "xoxb-secret", "B0AJAR", "A0AJAR"};
    }

    void refused(const Installation& installation, const Answer& answer) override {
        told.push_back(installation.key + " " + std::string{name_of(answer.kind)});
    }

    std::vector<std::string> told;
};

class Messages : public testing::Test {
protected:
    Messages() { start(); }

    /// The program is started (again): it knows nothing of what it did before.
    void start() {
        messenger = nullptr;
        client = std::make_unique<Client>(*rest, now_, ClientOptions{slack.base(), 2'000ms});
        messenger = std::make_unique<SlackMessenger>(*client, workspace, now_);
    }

    static Delivery delivery(const std::string& text, const std::string& address) {
        Delivery one;
        one.id = "slack:T0ACME:D0GRACE/1/0";
        one.conversation = {"slack", "slack:T0ACME:D0GRACE", address};
        one.say.text = text;
        one.say.choices = {{"Yes", "confirm:yes"}};
        return one;
    }

    static Delivery in_thread(const std::string& text = "Hello") {
        return delivery(text, "/T0ACME/C0HELP/1795356000.000100/U0GRACE");
    }

    DeliveryResult deliver(Delivery one) {
        std::promise<DeliveryResult> ended;
        messenger->deliver(std::move(one), [&ended](DeliveryResult result) {
            ended.set_value(std::move(result));
        });
        return ended.get_future().get();
    }

    /// As the dispatcher does it: again and again until it has an end; time passes meanwhile.
    DeliveryResult deliver_in_the_end(Delivery one) {
        for (int i = 0; i < 20; ++i) {
            DeliveryResult result = deliver(one);
            one.attempt += 1;
            one.in_doubt = std::holds_alternative<InDoubt>(result);
            const auto* later = std::get_if<TryAgain>(&result);
            if (!later && !one.in_doubt) return result;
            pass(later && later->after > 1'000ms ? later->after : 1'000ms);
        }
        return Undeliverable{"it never ended"};
    }

    void pass(std::chrono::milliseconds time) { clock += time.count(); }

    /// What Slack has, without faults.
    std::vector<json> posted() {
        const auto all = slack.posted();
        for (const json& one : all) EXPECT_EQ(one["faults"], json::array());
        return all;
    }

    std::atomic<std::int64_t> clock{1'795'356'180'000};
    const Now now_ = [this] { return TimePoint{std::chrono::milliseconds{clock.load()}}; };
    FakeSlack slack;
    OneWorkspace workspace;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    std::unique_ptr<Client> client;
    std::unique_ptr<SlackMessenger> messenger;
};

TEST_F(Messages, ArriveInTheirThreadWithAMark) {
    const DeliveryResult result = deliver(in_thread());
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    const auto all = posted();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(std::get<Delivered>(result).platform_id, "C0HELP:" + all[0]["ts"].get<std::string>());
    EXPECT_EQ(all[0]["thread_ts"], "1795356000.000100");
    EXPECT_EQ(all[0]["text"], "Hello");
    EXPECT_EQ(all[0]["metadata"]["event_type"], "ajar_outbox");
    EXPECT_EQ(all[0]["metadata"]["event_payload"]["outbox_id"], opaque_id(in_thread().id));
    EXPECT_EQ(all[0]["unfurl_links"], false);
    EXPECT_EQ(slack.seen("chat.postMessage")[0].authorization, "Bearer xoxb-secret");
}

TEST_F(Messages, OpenADirectMessageWhereThereIsNone) {
    const DeliveryResult result = deliver(delivery("Hello", "/T0ACME///U0GRACE"));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_EQ(posted()[0]["channel"], "D0OPENED");
}

Delivery private_one(const std::string& address) {
    Delivery one;
    one.id = "slack:T0ACME:C0HELP:1795356000.000100:U0GRACE/1/0";
    one.conversation = {"slack", "slack:T0ACME:C0HELP:1795356000.000100:U0GRACE", address};
    one.say.text = "Sorry to hear that.";
    one.say.where = dialogue::Say::Where::Privately;
    return one;
}

constexpr const char* kInAChannel = "/T0ACME/C0HELP/1795356000.000100/U0GRACE";

TEST_F(Messages, ForNobodyElseLeaveTheChannelAndSayWhereTo) {
    const DeliveryResult result = deliver(private_one(kInAChannel));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    const auto all = posted();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0]["channel"], "D0OPENED");
    EXPECT_FALSE(all[0].contains("thread_ts"));
    const std::string ts = all[0]["ts"];
    const auto& moved = std::get<Delivered>(result).moved;
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->address, "/T0ACME/D0OPENED/" + ts + "/U0GRACE");
    EXPECT_EQ(moved->conversation_id, "slack:T0ACME:D0OPENED:" + ts + ":U0GRACE");
}

TEST_F(Messages, ForNobodyElseStayInTheDirectMessage) {
    const auto result = deliver(private_one("/T0ACME/D0GRACE/1795356000.000100/U0GRACE"));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_FALSE(std::get<Delivered>(result).moved);
    EXPECT_EQ(posted()[0]["channel"], "D0GRACE");
    EXPECT_EQ(posted()[0]["thread_ts"], "1795356000.000100");
}

TEST_F(Messages, ForNobodyElseAreNotWrittenTwiceWhenTheAnswerIsLost) {
    slack.trouble("chat.postMessage", {Trouble::Lost});
    const DeliveryResult result = deliver_in_the_end(private_one(kInAChannel));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_EQ(posted().size(), 1u);
    const std::string ts = posted()[0]["ts"];
    ASSERT_TRUE(std::get<Delivered>(result).moved);
    EXPECT_EQ(std::get<Delivered>(result).moved->address, "/T0ACME/D0OPENED/" + ts + "/U0GRACE");
    EXPECT_EQ(slack.seen("conversations.replies").size(), 0u);
}

TEST_F(Messages, ForNobodyElseAreKnownToBeOnTheirWay) {
    slack.trouble("chat.postMessage", {Trouble::Lost});
    EXPECT_FALSE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
    ASSERT_TRUE(std::holds_alternative<InDoubt>(deliver(private_one(kInAChannel))));
    EXPECT_TRUE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
    EXPECT_FALSE(messenger->is_moving_to("D0OTHER", "U0GRACE"));
    // The conversation's next message comes when the move is on disk.
    Delivery next = private_one("/T0ACME/D0OPENED/1795356000.000100/U0GRACE");
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(next)));
    EXPECT_FALSE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
    pass(2s);
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(private_one(kInAChannel))));
    EXPECT_TRUE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
    pass(121s);
    EXPECT_FALSE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
}

TEST_F(Messages, ForNobodyElseAreKnownToBeOnTheirWayAfterAStart) {
    engine::OutboxRow row;
    row.delivery = private_one(kInAChannel);
    row.delivery.in_doubt = true;
    messenger->expect_moves({row});
    EXPECT_TRUE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
    EXPECT_FALSE(messenger->is_moving_to("D0OTHER", "U0SOMEBODY"));
    // Until it is known where, or found out that nothing had left.
    pass(4s);
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver_in_the_end(row.delivery)));
    EXPECT_FALSE(messenger->is_moving_to("D0OTHER", "U0GRACE"));
    EXPECT_TRUE(messenger->is_moving_to("D0OPENED", "U0GRACE"));
}

TEST_F(Messages, GoOnBelowThemselvesWhereTheirThreadIsGone) {
    slack.trouble("chat.postMessage", {Trouble::Error, "thread_not_found"});
    const auto result = deliver(delivery("Hello", "/T0ACME/D0GRACE/1795356000.000100/U0GRACE"));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    ASSERT_EQ(posted().size(), 1u);
    EXPECT_EQ(posted()[0]["channel"], "D0GRACE");
    EXPECT_FALSE(posted()[0].contains("thread_ts"));
    const std::string ts = posted()[0]["ts"];
    ASSERT_TRUE(std::get<Delivered>(result).moved);
    EXPECT_EQ(std::get<Delivered>(result).moved->address, "/T0ACME/D0GRACE/" + ts + "/U0GRACE");
}

TEST_F(Messages, LeaveTheChannelWhereTheQuestionWasTakenAway) {
    slack.trouble("chat.postMessage", {Trouble::Error, "cannot_reply_to_message"});
    const DeliveryResult result = deliver(delivery("Hello", kInAChannel));
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_EQ(posted()[0]["channel"], "D0OPENED");
    EXPECT_TRUE(std::get<Delivered>(result).moved);
}

TEST_F(Messages, AreNotWrittenTwiceWhereTheirThreadIsGoneAndTheAnswerIsLost) {
    const Delivery one = delivery("Hello", "/T0ACME/D0GRACE/1795356000.000100/U0GRACE");
    slack.trouble("chat.postMessage", {Trouble::Error, "thread_not_found"});
    slack.trouble("chat.postMessage", {Trouble::Lost});
    slack.trouble("conversations.replies", {Trouble::Error, "thread_not_found"});
    const DeliveryResult result = deliver_in_the_end(one);
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_EQ(posted().size(), 1u);
    EXPECT_EQ(slack.seen("conversations.history").size(), 1u);
    EXPECT_TRUE(std::get<Delivered>(result).moved);
}

TEST_F(Messages, WaitAsLongAsSlackSays) {
    slack.trouble("chat.postMessage", {Trouble::Refused, "", 7});
    const DeliveryResult refused = deliver(in_thread());
    ASSERT_TRUE(std::holds_alternative<TryAgain>(refused));
    EXPECT_EQ(std::get<TryAgain>(refused).after, 7s);
    pass(3s);
    const DeliveryResult early = deliver(in_thread());
    ASSERT_TRUE(std::holds_alternative<TryAgain>(early));
    EXPECT_EQ(std::get<TryAgain>(early).after, 4s);
    EXPECT_EQ(slack.seen("chat.postMessage").size(), 1u);  // not even asked
    pass(4s);
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(in_thread())));
}

TEST_F(Messages, KeepToOneASecondInAChannel) {
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(in_thread())));
    const DeliveryResult third = deliver(in_thread());
    ASSERT_TRUE(std::holds_alternative<TryAgain>(third));
    EXPECT_EQ(std::get<TryAgain>(third).after, 1s);
}

TEST_F(Messages, AreNotPostedTwiceWhenTheAnswerIsLost) {
    slack.trouble("chat.postMessage", {Trouble::Lost});
    const DeliveryResult result = deliver_in_the_end(in_thread());
    ASSERT_TRUE(std::holds_alternative<Delivered>(result));
    EXPECT_EQ(posted().size(), 1u);
    EXPECT_EQ(slack.seen("chat.postMessage").size(), 1u);
    EXPECT_GE(slack.seen("conversations.replies").size(), 1u);
}

TEST_F(Messages, AreNotPostedTwiceWhateverHappensToTheAnswer) {
    int count = 0;
    for (const FakeSlack::Trouble& trouble :
         {FakeSlack::Trouble{Trouble::Silent},
          {Trouble::DoneStatus, "", 500},
          {Trouble::DoneStatus, "", 504},
          {Trouble::Nonsense}}) {
        slack.trouble("chat.postMessage", trouble);
        Delivery one = in_thread();
        one.id += std::to_string(++count);
        const DeliveryResult result = deliver_in_the_end(one);
        EXPECT_TRUE(std::holds_alternative<Delivered>(result));
        EXPECT_EQ(posted().size(), static_cast<std::size_t>(count));
        pass(10s);
    }
}

TEST_F(Messages, AreSentAgainWhenTheyAreNotThere) {
    slack.trouble("chat.postMessage", {Trouble::Status, "", 502});
    slack.trouble("chat.postMessage", {Trouble::Error, "fatal_error"});
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver_in_the_end(in_thread())));
    const auto all = posted();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_GE(all[0]["metadata"]["event_payload"]["attempt"], 3);
}

TEST_F(Messages, AreFoundAfterACrashOnALaterPage) {
    for (int i = 0; i < 5; ++i)
        slack.add(
            {{"channel", "C0HELP"},
             {"thread_ts", "1795356000.000100"},
             {"ts", "1.1"},
             {"user", "U0GRACE"},
             {"faults", json::array()}}
        );
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(in_thread())));
    slack.page_size(1);
    start();
    Delivery again = in_thread();
    again.in_doubt = true;
    ASSERT_TRUE(std::holds_alternative<InDoubt>(deliver(again)));  // too early to look
    EXPECT_EQ(slack.seen("conversations.replies").size(), 0u);
    pass(3s);
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(again)));
    EXPECT_EQ(slack.seen("chat.postMessage").size(), 1u);
}

TEST_F(Messages, OutsideThreadsAreLookedForInTheChannel) {
    slack.trouble("chat.postMessage", {Trouble::Lost});
    slack.page_size(1);
    const Delivery one = delivery("Hello", "/T0ACME/D0GRACE//U0GRACE");
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver_in_the_end(one)));
    EXPECT_EQ(posted().size(), 1u);
    const std::string asked = slack.seen("conversations.history").back().body;
    EXPECT_THAT(asked, HasSubstr("include_all_metadata=true"));
    EXPECT_THAT(asked, HasSubstr("oldest=1795355880"));  // five minutes before it left
}

TEST_F(Messages, StayInDoubtAsLongAsNobodyCanLook) {
    Delivery one = in_thread();
    one.in_doubt = true;
    pass(3s);
    for (const FakeSlack::Trouble& trouble :
         {FakeSlack::Trouble{Trouble::Status, "", 500},
          {Trouble::Error, "token_expired"},
          {Trouble::Refused, "", 2},
          {Trouble::Nonsense}}) {
        slack.trouble("conversations.replies", trouble);
        EXPECT_TRUE(std::holds_alternative<InDoubt>(deliver(one)));
        pass(3s);
    }
    EXPECT_EQ(slack.seen("chat.postMessage").size(), 0u);
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(one)));
}

TEST_F(Messages, StayInDoubtWhenTheirChannelCannotBeAskedFor) {
    Delivery one = delivery("Hello", "/T0ACME///U0GRACE");
    one.in_doubt = true;
    slack.trouble("conversations.open", {Trouble::Status, "", 500});
    pass(3s);
    EXPECT_TRUE(std::holds_alternative<InDoubt>(deliver(one)));
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(one)));
}

TEST_F(Messages, ThatNeverLeftAreTriedAgainWithoutLooking) {
    const auto closed =
        std::make_unique<Client>(*rest, now_, ClientOptions{"http://127.0.0.1:1/api"});
    SlackMessenger away(*closed, workspace, now_);
    std::promise<DeliveryResult> ended;
    away.deliver(in_thread(), [&ended](DeliveryResult result) { ended.set_value(result); });
    EXPECT_TRUE(std::holds_alternative<TryAgain>(ended.get_future().get()));
}

TEST_F(Messages, LoseTheirFormBeforeTheyLoseTheirWords) {
    slack.trouble("chat.postMessage", {Trouble::Error, "invalid_blocks"});
    ASSERT_TRUE(std::holds_alternative<Delivered>(deliver(in_thread())));
    const auto all = posted();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_FALSE(all[0].contains("blocks"));
    EXPECT_EQ(all[0]["text"], "Hello");
}

TEST_F(Messages, EndWhereTheConversationHasEnded) {
    for (const std::string error :
         {"channel_not_found", "is_archived", "missing_scope", "token_revoked"}) {
        slack.trouble("chat.postMessage", {Trouble::Error, error});
        const DeliveryResult result = deliver(in_thread());
        ASSERT_TRUE(std::holds_alternative<Undeliverable>(result)) << error;
        EXPECT_THAT(std::get<Undeliverable>(result).why, HasSubstr(error));
        pass(2s);
    }
    EXPECT_THAT(workspace.told, testing::ElementsAre("T0ACME config", "T0ACME installation_dead"));
    EXPECT_TRUE(std::holds_alternative<Undeliverable>(
        deliver(delivery("Hello", "/T0OTHER/C0HELP//U0GRACE"))
    ));
    EXPECT_TRUE(std::holds_alternative<Undeliverable>(deliver(delivery("Hello", "nonsense"))));
}

TEST_F(Messages, WaitForAFreshToken) {
    slack.trouble("chat.postMessage", {Trouble::Error, "token_expired"});
    ASSERT_TRUE(std::holds_alternative<TryAgain>(deliver(in_thread())));
    EXPECT_THAT(workspace.told, testing::ElementsAre("T0ACME refresh"));
    pass(2s);
    EXPECT_TRUE(std::holds_alternative<Delivered>(deliver(in_thread())));
}

TEST_F(Messages, AreNeverLostNorDoubledOnAThoroughlyBadDay) {
    std::size_t seed = 7;
    const auto dice = [&seed](std::size_t sides) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        return (seed >> 33) % sides;
    };
    const std::vector<FakeSlack::Trouble> bad{
        {Trouble::Lost},
        {Trouble::DoneStatus, "", 502},
        {Trouble::Status, "", 503},
        {Trouble::Refused, "", 1},
        {Trouble::Error, "internal_error"},
        {Trouble::Nonsense},
        {Trouble::Error, "token_expired"}};
    for (int i = 0; i < 60; ++i) {
        for (std::size_t n = dice(3); n > 0; --n)
            slack.trouble("chat.postMessage", bad[dice(bad.size())]);
        for (std::size_t n = dice(2); n > 0; --n)
            slack.trouble("conversations.replies", bad[dice(bad.size())]);
        Delivery one = in_thread("Message " + std::to_string(i));
        one.id = "delivery " + std::to_string(i);
        ASSERT_TRUE(std::holds_alternative<Delivered>(deliver_in_the_end(one))) << i;
        pass(3s);
    }
    const auto all = posted();
    ASSERT_EQ(all.size(), 60u);
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i]["text"], "Message " + std::to_string(i));  // in order
}

}  // namespace
}  // namespace ajar::slack::api
