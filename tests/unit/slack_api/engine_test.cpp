// The whole way out: engine, outbox on disk, dispatcher, messenger, Slack – with lost answers and a
// crash in between.

#include "adapters/slack/api/messenger.hpp"
#include "tests/unit/engine/house.hpp"
#include "tests/unit/slack_api/fake_slack.hpp"

#include <gmock/gmock.h>

#include <future>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using engine::Delivery;
using engine::DeliveryResult;
using test::FakeSlack;
using testing::ElementsAre;
using Trouble = FakeSlack::Trouble::Kind;

class OneWorkspace final : public Installations {
public:
    std::optional<Installation> of(const Address&) override {
        return Installation{"T0ACME", "xoxb-secret", "B0AJAR"};
    }

    void refused(const Installation&, const Answer&) override {}
};

class Conversations : public test::House {
protected:
    Conversations() {
        start();
        messenger_.script([this](const Delivery& delivery) { return to_slack(delivery); });
    }

    ~Conversations() override { die(); }

    /// The engine has its house's conversations; here they take place in a thread of Slack's.
    DeliveryResult to_slack(Delivery delivery) {
        delivery.conversation.address = "/T0ACME/C0HELP/1795356000.000100/U0GRACE";
        std::promise<DeliveryResult> ended;
        slack_messenger_->deliver(std::move(delivery), [&ended](DeliveryResult result) {
            ended.set_value(std::move(result));
        });
        return ended.get_future().get();
    }

    void start() {
        slack_messenger_ = nullptr;
        const Now now = [this] { return clock_.now(); };
        client_ = std::make_unique<Client>(*rest_, now, ClientOptions{slack_.base(), 2'000ms});
        slack_messenger_ = std::make_unique<SlackMessenger>(*client_, workspace_, now);
    }

    std::vector<std::string> posted() const {
        std::vector<std::string> texts;
        for (const auto& message : slack_.posted()) texts.push_back(message["text"]);
        return texts;
    }

    FakeSlack slack_;
    OneWorkspace workspace_;
    std::unique_ptr<server::RestClient> rest_ = server::make_beast_rest_client();
    std::unique_ptr<Client> client_;
    std::unique_ptr<SlackMessenger> slack_messenger_;
};

TEST_F(Conversations, ReachSlackOnceAndInOrderThroughBadAnswers) {
    slack_.trouble("chat.postMessage", {Trouble::Lost});
    slack_.trouble("chat.postMessage", {Trouble::Refused, "", 3});
    slack_.trouble("chat.postMessage", {Trouble::Nonsense});
    slack_.trouble("chat.postMessage", {Trouble::Status, "", 503});
    hear("chatty");
    for (int i = 0; i < 12; ++i) advance(40s);
    EXPECT_THAT(posted(), ElementsAre("one", "two", "heard: chatty"));
}

TEST_F(Conversations, AreNotPostedTwiceAfterACrash) {
    messenger_.hold(true);
    submit(test::message("a1", "hello")).has_value();
    ASSERT_TRUE(messenger_.wait_for(1));
    // It arrives, and before that is written down the house dies.
    to_slack(messenger_.asked().front());
    ASSERT_THAT(posted(), ElementsAre("heard: hello"));
    die();
    messenger_.hold(false);
    start();
    live();
    for (int i = 0; i < 6; ++i) advance(20s);
    EXPECT_TRUE(messenger_.asked().back().in_doubt);
    EXPECT_THAT(posted(), ElementsAre("heard: hello"));
}

}  // namespace
}  // namespace ajar::slack::api
