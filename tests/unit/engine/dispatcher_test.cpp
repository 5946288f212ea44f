// Deliveries: order, tries, doubt, giving up.

#include "bot/engine/dispatcher.hpp"

#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::HasSubstr;

class Deliveries : public House {};

TEST_F(Deliveries, KeepTheOrderOfAConversationThroughFailures) {
    std::atomic<int> failures{2};
    messenger_.script([&](const Delivery&) -> DeliveryResult {
        if (failures-- > 0) return TryAgain{0ms, "502"};
        return Delivered{"p"};
    });
    hear("chatty");
    EXPECT_THAT(messenger_.texts(), ElementsAre("one"));
    advance(10s);
    advance(20s);
    EXPECT_THAT(messenger_.texts(), ElementsAre("one", "one", "one", "two", "heard: chatty"));
    EXPECT_EQ(messenger_.asked()[2].attempt, 3);
    EXPECT_FALSE(messenger_.asked()[2].in_doubt);
}

TEST_F(Deliveries, OfOneConversationDoNotWaitForAnother) {
    messenger_.script([](const Delivery& delivery) -> DeliveryResult {
        if (delivery.conversation.conversation_id == "web:1") return TryAgain{1h, "slow down"};
        return Delivered{"p"};
    });
    hear("hello");
    hear("hello", "web:2");
    hear("again", "web:2");
    EXPECT_THAT(messenger_.texts(), ElementsAre("heard: hello", "heard: hello", "heard: again"));
}

TEST_F(Deliveries, OnlyOneAtATimePerConversation) {
    messenger_.hold(true);
    submit(message("a1", "chatty")).has_value();
    ASSERT_TRUE(messenger_.wait_for(1));
    EXPECT_FALSE(engine_->settle(50ms));
    EXPECT_EQ(messenger_.asked().size(), 1U);
    messenger_.hold(false);
    for (auto& done : messenger_.take_held()) {
        done(Delivered{"p"});
        done(TryAgain{0ms, "answered twice"});  // only the first counts
    }
    settle();
    EXPECT_THAT(messenger_.texts(), ElementsAre("one", "two", "heard: chatty"));
}

TEST_F(Deliveries, NeverComeBeforeRetryAfter) {
    std::atomic<int> failures{1};
    messenger_.script([&](const Delivery&) -> DeliveryResult {
        if (failures-- > 0) return TryAgain{30s, "429"};
        return Delivered{"p"};
    });
    hear("hello");
    advance(29'999ms);
    EXPECT_EQ(messenger_.asked().size(), 1U);
    advance(1'002ms);
    EXPECT_EQ(messenger_.asked().size(), 2U);
}

TEST_F(Deliveries, ThatGotNoAnswerAreInDoubtUntilTheyArrive) {
    std::atomic<int> call{0};
    messenger_.script([&](const Delivery&) -> DeliveryResult {
        switch (call++) {
            case 0:
                return InDoubt{"timeout"};
            case 1:
                return TryAgain{0ms, "503"};
            default:
                return Delivered{"p"};
        }
    });
    hear("hello");
    advance(10s);
    advance(20s);
    const auto asked = messenger_.asked();
    ASSERT_EQ(asked.size(), 3U);
    EXPECT_FALSE(asked[0].in_doubt);
    EXPECT_TRUE(asked[1].in_doubt);
    EXPECT_TRUE(asked[2].in_doubt);
    EXPECT_EQ(asked[0].id, asked[2].id);
}

TEST_F(Deliveries, ThatCanNeverArriveAreShownToStaffAndDoNotBlock) {
    messenger_.script([](const Delivery& delivery) -> DeliveryResult {
        if (delivery.say.text == "one") return Undeliverable{"the installation is gone"};
        return Delivered{"p"};
    });
    std::atomic<int> changes{0};
    const auto subscription = engine_->subscribe([&](const Change& change) {
        if (change.what == Change::What::SetAside) ++changes;
    });
    hear("chatty");
    EXPECT_THAT(messenger_.texts(), ElementsAre("one", "two", "heard: chatty"));
    EXPECT_EQ(changes, 1);
    const auto aside = file_->set_aside(true, 10);
    ASSERT_EQ(aside.size(), 1U);
    EXPECT_EQ(aside[0].what.kind, SetAside::Kind::Delivery);
    EXPECT_EQ(aside[0].what.why, "the installation is gone");
    EXPECT_EQ(file_->undelivered(10).size(), 1U);
    // Repaired, and sent again by hand.
    messenger_.script({});
    store_->commit({ResolveSetAside{aside[0].what.id, true, "ines", clock_.now()}});
    engine_->wake();
    settle();
    EXPECT_EQ(messenger_.texts().back(), "one");
    EXPECT_TRUE(file_->undelivered(10).empty());
}

TEST_F(Deliveries, AreGivenUpAfterThreeDays) {
    messenger_.script([](const Delivery&) -> DeliveryResult { return TryAgain{0ms, "502"}; });
    hear("hello");
    for (int hour = 0; hour <= 73; ++hour) advance(1h);
    EXPECT_THAT(file_->undelivered(10).at(0).why, HasSubstr("given up after many tries: 502"));
    const auto tries = messenger_.asked().size();
    advance(24h);
    EXPECT_EQ(messenger_.asked().size(), tries);
}

TEST_F(Deliveries, WaitForAnAdapterThatIsNotConnected) {
    auto activity = message("a1", "hello");
    activity.conversation = {"slack", "slack:1", "C1"};
    submit(activity).has_value();
    settle();
    EXPECT_EQ(file_->figures(clock_.now()).outbox_waiting, 1);
    EXPECT_TRUE(messenger_.asked().empty());
}

TEST_F(Deliveries, AreInDoubtWhenTheMessengerThrows) {
    std::atomic<int> calls{0};
    messenger_.script([&](const Delivery&) -> DeliveryResult {
        if (calls++ == 0) throw std::runtime_error("a bug in the adapter");
        return Delivered{"p"};
    });
    hear("hello");
    advance(10s);
    ASSERT_EQ(messenger_.asked().size(), 2U);
    EXPECT_TRUE(messenger_.asked()[1].in_doubt);
}

/// Answers as an adapter does that opens direct messages.
DeliveryResult moving(const Delivery& delivery) {
    Delivered delivered{"p"};
    if (delivery.say.where == dialogue::Say::Where::Privately && !delivery.moved)
        delivered.moved = Moved{"address of dm", "web:dm"};
    return delivered;
}

TEST_F(Deliveries, GoWhereTheConversationHasMovedTo) {
    messenger_.script(moving);
    hear("secret");
    hear("again");
    hear("I am here", "web:dm");
    const auto asked = messenger_.asked();
    ASSERT_EQ(asked.size(), 4U);
    EXPECT_EQ(asked[0].conversation, in("web:1"));
    EXPECT_EQ(asked[1].say.text, "for everybody");
    EXPECT_EQ(asked[1].conversation, in("web:1"));
    for (const std::size_t n : {2U, 3U}) {
        EXPECT_EQ(asked[n].conversation.conversation_id, "web:1");
        EXPECT_EQ(asked[n].conversation.address, "address of dm");
    }
    EXPECT_EQ(asked[3].say.text, "heard: I am here");
    EXPECT_TRUE(engine_->after("web:dm", 0, 10));
    restart();
    hear("after a crash", "web:dm");
    EXPECT_EQ(messenger_.asked().back().conversation.address, "address of dm");
    EXPECT_EQ(talk().size(), 9U);
}

TEST_F(Deliveries, SayNothingInTheOpenOfWhatCouldNotBeWritten) {
    messenger_.script([](const Delivery& delivery) -> DeliveryResult {
        if (delivery.say.where == dialogue::Say::Where::Privately)
            return Undeliverable{"takes no direct messages"};
        return Delivered{"p"};
    });
    hear("secret");
    EXPECT_THAT(messenger_.texts(), ElementsAre("for you alone"));
    EXPECT_EQ(file_->undelivered(10).size(), 2U);
}

TEST_F(Deliveries, UnderWayAreWaitedForWhenItStops) {
    messenger_.hold(true);
    submit(message("a1", "hello")).has_value();
    ASSERT_TRUE(messenger_.wait_for(1));
    std::thread answer([&] {
        for (auto& done : messenger_.take_held()) done(Delivered{"p"});
    });
    engine_->stop(30s);
    answer.join();
    EXPECT_EQ(file_->figures(clock_.now()).outbox_waiting, 0);
}

TEST(Backoff, DoublesUpToALimitWithJitterAndRespectsRetryAfter) {
    EngineOptions options;
    options.backoff_first = 1s;
    options.backoff_most = 60s;
    std::mt19937_64 random(1);
    for (int attempt = 1; attempt <= 40; ++attempt) {
        const auto full = std::min<std::chrono::milliseconds>(
            1s * (std::int64_t{1} << std::min(attempt - 1, 20)), 60s
        );
        const auto wait = backoff(attempt, 0ms, options, random);
        EXPECT_GE(wait, full / 2);
        EXPECT_LE(wait, full);
        EXPECT_GE(backoff(attempt, 30s, options, random), 30s);
        EXPECT_LE(backoff(attempt, 30s, options, random), 31s);
    }
}

}  // namespace
}  // namespace ajar::test
