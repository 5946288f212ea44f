// One message through the house: journal, turn, transcript, delivery; repeats and order; staff.

#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using namespace dialogue;
using testing::ElementsAre;
using testing::IsEmpty;

class Flow : public House {};

TEST_F(Flow, AnswersAMessage) {
    const auto stored = submit(message("a1", "hello"));
    ASSERT_TRUE(stored);
    EXPECT_EQ(*stored, Accepted::Stored);
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
    ASSERT_EQ(messenger_.asked().size(), 1U);
    const auto delivery = messenger_.asked()[0];
    EXPECT_EQ(delivery.id, "web:1/1/0");
    EXPECT_EQ(delivery.conversation, in("web:1"));
    EXPECT_EQ(delivery.attempt, 1);
    EXPECT_FALSE(delivery.in_doubt);
    EXPECT_EQ(file_->figures(clock_.now()).outbox_waiting, 0);
}

TEST_F(Flow, OpensAConversationWithThePersonOfTheDirectory) {
    hear("hello");
    const auto events = file_->events("web:1", 0, 10);
    ASSERT_EQ(events.size(), 2U);
    const auto& opened = std::get<ConversationOpened>(events[0].event);
    EXPECT_EQ(opened.requester.department, "Design");
    EXPECT_EQ(opened.locale, "en");
    EXPECT_FALSE(opened.greet);
}

TEST_F(Flow, OpensAConversationWithSomebodyUnknownAsARegularPerson) {
    auto activity = message("a1", "hello");
    activity.sender_id = "slack:U1";
    activity.locale = "de-AT";
    submit(activity).has_value();
    settle();
    const auto events = file_->events("web:1", 0, 10);
    const auto& opened = std::get<ConversationOpened>(events.at(0).event);
    EXPECT_EQ(opened.requester.id, "slack:U1");
    EXPECT_EQ(opened.requester.standing, Standing::Regular);
    EXPECT_EQ(opened.locale, "de");
}

TEST_F(Flow, TellsTheDialogueWhenTheDirectoryEntryHasChanged) {
    hear("hello");
    auto next = *knowledge_.current().knowledge;
    next.revision = 2;
    next.people[0].title = "Lead";
    knowledge_.publish(next);
    hear("again");
    hear("and again");
    const auto events = file_->events("web:1", 0, 10);
    ASSERT_EQ(events.size(), 5U);
    EXPECT_EQ(std::get<ConversationOpened>(events[2].event).requester.title, "Lead");
    EXPECT_EQ(events[2].revision, 2);
}

TEST_F(Flow, GreetsWhoJoinsAndOnlyOnce) {
    auto joined = message("j1", "");
    joined.kind = Activity::Kind::Joined;
    submit(joined).has_value();
    joined.id = "j2";
    submit(joined).has_value();
    settle();
    EXPECT_THAT(talk(), ElementsAre("< Hello Mara Lind"));
}

TEST_F(Flow, PassesOnChoicesAndFeedback) {
    auto choice = message("c1", "need:retouch");
    choice.kind = Activity::Kind::Choice;
    auto feedback = message("f1", "helpful");
    feedback.kind = Activity::Kind::Feedback;
    submit(choice).has_value();
    submit(feedback).has_value();
    settle();
    EXPECT_THAT(talk(), ElementsAre("> need:retouch", "< chosen: need:retouch", "> helpful"));
    EXPECT_EQ(file_->feedback(10).at(0).record.text, "helpful");
}

TEST_F(Flow, DropsARepeatedActivityAlsoAfterARestart) {
    submit(message("a1", "hello")).has_value();
    settle();
    EXPECT_EQ(*submit(message("a1", "hello")), Accepted::Known);
    restart();
    EXPECT_EQ(*submit(message("a1", "hello")), Accepted::Known);
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
}

TEST_F(Flow, KeepsTheOrderOfAConversationUnderManyMessages) {
    constexpr int kMany = 300;
    std::atomic<int> stored{0};
    for (int n = 0; n < kMany; ++n) {
        const auto conversation = "web:" + std::to_string(n % 3);
        engine_->submit(
            message("a" + std::to_string(n), std::to_string(n), conversation),
            [&](auto result) { stored += result.has_value() ? 1 : 0; }
        );
    }
    settle();
    EXPECT_EQ(stored, kMany);
    for (int c = 0; c < 3; ++c) {
        const auto lines = talk("web:" + std::to_string(c));
        ASSERT_EQ(lines.size(), 200U);
        for (std::size_t n = 0; n < 100; ++n) {
            const auto number = std::to_string(n * 3 + static_cast<std::size_t>(c));
            EXPECT_EQ(lines[2 * n], "> " + number);
            EXPECT_EQ(lines[2 * n + 1], "< heard: " + number);
        }
    }
    EXPECT_EQ(messenger_.asked().size(), 300U);
}

TEST_F(Flow, RefusesActivitiesThatCannotBeKept) {
    EXPECT_EQ(submit(message("a1", "\xc3\x28")).error().code, Error::Code::Malformed);
    EXPECT_EQ(submit(message("", "hello")).error().code, Error::Code::Malformed);
    EXPECT_EQ(submit(message("a1", "hello", "")).error().code, Error::Code::Malformed);
}

TEST_F(Flow, ReadsTheTranscriptFromAWatermark) {
    hear("chatty");
    EXPECT_EQ(engine_->after("web:1", 0, 10)->size(), 4U);
    const auto rest = engine_->after("web:1", 2, 1);
    ASSERT_TRUE(rest);
    ASSERT_EQ(rest->size(), 1U);
    EXPECT_EQ(rest->at(0).number, 3);
    EXPECT_TRUE(engine_->after("web:1", 4, 10)->empty());
    EXPECT_EQ(engine_->after("web:2", 0, 10).error().code, Error::Code::NotFound);
}

TEST_F(Flow, TellsSubscribersWhatChangedAfterItIsOnDisk) {
    std::mutex mutex;
    std::vector<Change> heard;
    std::atomic<bool> on_disk{true};
    auto subscription = engine_->subscribe([&](const Change& change) {
        if (!file_->conversation(change.conversation_id)) on_disk = false;
        const std::lock_guard lock(mutex);
        heard.push_back(change);
    });
    hear("open");
    EXPECT_TRUE(on_disk);
    {
        const std::lock_guard lock(mutex);
        ASSERT_EQ(heard.size(), 3U);
        EXPECT_EQ(heard[0].what, Change::What::Line);
        EXPECT_EQ(heard[1].what, Change::What::Review);
        EXPECT_EQ(heard[1].id, "web:1/1/1");
        EXPECT_EQ(heard[2].what, Change::What::Conversation);
    }
    subscription.reset();
    hear("hello");
    EXPECT_EQ(heard.size(), 3U);
}

TEST_F(Flow, LetsASubscriberLeaveWhileItIsTold) {
    std::unique_ptr<Changes::Subscription> subscription;
    std::atomic<int> heard{0};
    subscription = engine_->subscribe([&](const Change&) {
        ++heard;
        subscription.reset();
    });
    engine_->announce({Change::What::Knowledge, "", "2"});
    engine_->announce({Change::What::Knowledge, "", "3"});
    EXPECT_EQ(heard, 1);
}

TEST_F(Flow, BringsEvidenceWithinTheTurnAndSeesEveryEarlierDecision) {
    std::atomic<int> stored{0};
    for (int n = 0; n < 3; ++n)
        engine_->submit(
            message("a" + std::to_string(n), "decide", "web:" + std::to_string(n)),
            [&](auto) { ++stored; }
        );
    settle();
    EXPECT_THAT(talk("web:0"), ElementsAre("> decide", "< precedents 0, bookings 0"));
    EXPECT_THAT(talk("web:1"), ElementsAre("> decide", "< precedents 1, bookings 1"));
    EXPECT_THAT(talk("web:2"), ElementsAre("> decide", "< precedents 2, bookings 2"));
}

TEST_F(Flow, SendsAnApprovedDraft) {
    hear("open");
    ASSERT_EQ(file_->reviews({.status = "open"}).size(), 1U);
    const auto result = act("act-1", approve("ines", "Yes, by Thursday."));
    ASSERT_TRUE(result);
    EXPECT_THAT(result->refused, IsEmpty());
    EXPECT_EQ(result->stage, "answered");
    settle();
    EXPECT_THAT(talk(), ElementsAre("> open", "< Yes, by Thursday."));
    EXPECT_EQ(file_->reviews({.status = "settled"}).at(0).settled_by, "ines");
    const auto audit = file_->audit("web:1/1/1", 0, 10);
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].entry.what, "draft_approved");
    EXPECT_EQ(audit[0].entry.who, "ines");
}

TEST_F(Flow, LetsTheFirstOfTwoApproversWin) {
    hear("open");
    std::promise<ActResult> first;
    std::promise<ActResult> second;
    engine_->submit("act-1", "web:1", approve("ines", "Yes."), [&](auto result) {
        first.set_value(*result);
    });
    engine_->submit("act-2", "web:1", approve("tom", "No."), [&](auto result) {
        second.set_value(*result);
    });
    EXPECT_THAT(first.get_future().get().refused, IsEmpty());
    const auto late = second.get_future().get();
    ASSERT_EQ(late.refused.size(), 1U);
    EXPECT_EQ(late.refused[0].why, RefuseAct::Why::AlreadySettled);
    settle();
    EXPECT_THAT(talk(), ElementsAre("> open", "< Yes."));
}

TEST_F(Flow, AnswersARepeatedActAlikeAlsoInOneBatchAndAfterARestart) {
    hear("open");
    std::promise<ActResult> once;
    std::promise<ActResult> twice;
    engine_->submit("act-1", "web:1", approve("ines", "Yes."), [&](auto result) {
        once.set_value(*result);
    });
    engine_->submit("act-1", "web:1", approve("ines", "Yes."), [&](auto result) {
        twice.set_value(*result);
    });
    EXPECT_THAT(once.get_future().get().refused, IsEmpty());
    EXPECT_THAT(twice.get_future().get().refused, IsEmpty());
    settle();
    restart();
    const auto again = act("act-1", approve("ines", "Yes."));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->stage, "answered");
    EXPECT_THAT(talk(), ElementsAre("> open", "< Yes."));
}

TEST_F(Flow, RefusesActsOnUnknownConversationsAndEventsThatAreNoActs) {
    EXPECT_EQ(act("act-1", approve("ines", "Yes."), "web:9").error().code, Error::Code::NotFound);
    hear("hello");
    EXPECT_EQ(act("act-2", TimerDue{"quiet"}).error().code, Error::Code::Malformed);
}

TEST_F(Flow, IsUnavailableWhenStopped) {
    engine_->stop();
    EXPECT_EQ(submit(message("a1", "hello")).error().code, Error::Code::Unavailable);
    EXPECT_EQ(act("act-1", approve("ines", "Yes.")).error().code, Error::Code::Unavailable);
}

TEST_F(Flow, FinishesWhatItHasAcceptedBeforeItStops) {
    std::atomic<int> stored{0};
    for (int n = 0; n < 100; ++n)
        engine_->submit(message("a" + std::to_string(n), "hello"), [&](auto result) {
            stored += result.has_value() ? 1 : 0;
        });
    engine_->stop(30s);
    EXPECT_EQ(stored, 100);
    EXPECT_EQ(talk().size(), 200U);
    EXPECT_TRUE(file_->waiting_activities(10).empty());
}

}  // namespace
}  // namespace ajar::test
