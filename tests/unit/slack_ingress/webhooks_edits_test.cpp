// What becomes of an edit on its way to the journal: kept once, dropped, or sent away for a moment.
#include "tests/unit/slack_ingress/webhooks_fixture.hpp"

#include <atomic>
#include <stdexcept>

namespace ajar::slack {
namespace {

using test::envelope;
using test::kBotUser;
using test::kChannel;
using test::message;

json change(
    const std::string& before, const std::string& after, const std::string& mark = "1767326128.1"
) {
    json event{
        {"type", "message"},
        {"subtype", "message_changed"},
        {"hidden", true},
        {"channel", test::kDirect},
        {"channel_type", "im"},
        {"ts", "1767326129.000200"},
        {"message", message(after)},
        {"previous_message", message(before)}};
    event["message"]["edited"] = {{"user", test::kUser}, {"ts", mark}};
    return envelope(event);
}

using shared::EditMeans;

TEST_F(SlackWebhooks, AnEditThatCountsIsKeptOnceLikeAMessage) {
    std::atomic<int> told = 0;
    handlers.heard = [&](const Heard&) { ++told; };
    handlers.weigh = [](const Edited&, const std::string& id) {
        EXPECT_TRUE(id.ends_with(":edit:1767326128.1")) << id;
        return EditMeans::NewWords;
    };
    open();
    expect_empty_200(event(change("a laptop", "two laptops")));
    expect_empty_200(event(change("a laptop", "two laptops")));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].text, "two laptops");
    EXPECT_TRUE(kept[0].id.ends_with(":1767326125.870439:edit:1767326128.1")) << kept[0].id;
    EXPECT_EQ(told, 1);
    EXPECT_EQ(counted("ajar_slack_events_total", "edited"), 1);
}

TEST_F(SlackWebhooks, AnEditThatChangesNothingIsAcknowledged) {
    handlers.weigh = [](const Edited&, const std::string&) { return EditMeans::Nothing; };
    open();
    expect_empty_200(event(change("a laptop", "two laptops")));
    EXPECT_TRUE(engine.accepted().empty());
    EXPECT_EQ(counted("ajar_slack_events_total", "nothing_new"), 1);
}

TEST_F(SlackWebhooks, AnEditThatComesBeforeItsMessageIsTheMessage) {
    handlers.weigh = [](const Edited&, const std::string&) { return EditMeans::Unknown; };
    open();
    expect_empty_200(event(change("a laptop", "two laptops")));
    expect_empty_200(event(envelope(message("a laptop"))));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].text, "two laptops");
}

TEST_F(SlackWebhooks, AnEditOfAnOldMessageThatNobodyKnowsIsNoQuestion) {
    handlers.weigh = [](const Edited&, const std::string&) { return EditMeans::Unknown; };
    open();
    json late = change("a laptop", "two laptops");
    late["event_time"] = 1767326125 + 3'600;
    expect_empty_200(event(late));
    EXPECT_TRUE(engine.accepted().empty());
}

TEST_F(SlackWebhooks, AnEditOfWhatIsJustBeingReadComesAgain) {
    std::atomic<bool> read = false;
    handlers.weigh = [&](const Edited&, const std::string&) {
        return read ? EditMeans::NewWords : EditMeans::Unknown;
    };
    open();
    expect_empty_200(event(envelope(message("a laptop"))));
    const Answer early = event(change("a laptop", "two laptops"));
    EXPECT_EQ(early.status, 503);
    EXPECT_EQ(early.headers.count("x-slack-no-retry"), 0U);
    read = true;
    expect_empty_200(event(change("a laptop", "two laptops")));
    ASSERT_EQ(engine.accepted().size(), 2u);
    EXPECT_EQ(engine.accepted()[1].text, "two laptops");
}

TEST_F(SlackWebhooks, WhoHadOnlyNamedUsAndThenSaysWhatForIsHeard) {
    handlers.weigh = [](const Edited&, const std::string&) { return EditMeans::Unknown; };
    open();
    const std::string name = "<@" + kBotUser + ">";
    expect_empty_200(event(envelope(message(name))));
    expect_empty_200(event(change(name, name + " I need Figma")));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].kind, Activity::Kind::Joined);
    EXPECT_EQ(kept[1].text, "I need Figma");
}

TEST_F(SlackWebhooks, AnEditOfOthersTalkIsNoneOfOurs) {
    handlers.weigh = [](const Edited&, const std::string&) { return EditMeans::Unknown; };
    open();
    json others = change("lunch?", "lunch at one?");
    others["event"]["channel"] = kChannel;
    others["event"]["channel_type"] = "channel";
    others["event"]["message"]["channel"] = kChannel;
    others["event"]["message"]["thread_ts"] = "1767326000.000100";
    expect_empty_200(event(others));
    EXPECT_TRUE(engine.accepted().empty());
}

TEST_F(SlackWebhooks, AnEditThatCannotBeWeighedComesAgain) {
    handlers.weigh = [](const Edited&, const std::string&) -> EditMeans {
        throw std::runtime_error{"the disk is gone"};
    };
    open();
    EXPECT_EQ(event(change("a laptop", "two laptops")).status, 503);
}

}  // namespace
}  // namespace ajar::slack
