// What goes wrong without the process dying: poison, a full queue, a disk that is not ready.

#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using namespace dialogue;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

class Failure : public House {};

TEST_F(Failure, SetsAPoisonMessageAsideAndGoesOn) {
    std::atomic<int> tried{0};
    step_ = [&](const auto& state, const auto& event, const auto& knowledge, TimePoint now) {
        if (const auto* message = std::get_if<MessageReceived>(&event))
            if (message->text == "boom") ++tried;
        return toy_step(state, event, knowledge, now);
    };
    restart();
    hear("before");
    std::atomic<int> changes{0};
    const auto subscription = engine_->subscribe([&](const Change& change) {
        if (change.what == Change::What::SetAside) ++changes;
    });
    hear("boom");
    hear("after");
    hear("hello", "web:2");
    EXPECT_EQ(tried, 3);
    EXPECT_EQ(changes, 1);
    const auto lines = talk();
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[2], "> boom");
    EXPECT_THAT(lines[3], StartsWith("< Sorry, something on our side"));
    EXPECT_EQ(lines[5], "< heard: after");
    EXPECT_THAT(talk("web:2"), ElementsAre("> hello", "< heard: hello"));
    const auto aside = file_->set_aside(true, 10);
    ASSERT_EQ(aside.size(), 1U);
    EXPECT_EQ(aside[0].what.id, "activity:m2");
    EXPECT_EQ(aside[0].what.why, "the toy goes boom");
    const auto calls = file_->calls(true, 10);
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_EQ(calls[0].conversation_id, "web:1");
    EXPECT_THAT(calls[0].call.why, HasSubstr("the toy goes boom"));
    EXPECT_GT(calls[0].call.promised, clock_.now());
    EXPECT_TRUE(file_->waiting_activities(10).empty());
}

TEST_F(Failure, SetsAsideTheFirstMessageOfAConversation) {
    auto activity = message("a1", "not understandable");
    activity.locale = "de-DE";
    submit(activity).has_value();
    settle();
    ASSERT_EQ(talk().size(), 2U);
    EXPECT_THAT(talk()[1], StartsWith("< Es tut mir leid"));
    hear("hello");
    EXPECT_EQ(talk().back(), "< heard: hello");
    EXPECT_EQ(
        std::get<ConversationOpened>(file_->events("web:1", 0, 1).at(0).event).requester.name,
        "Mara Lind"
    );
}

TEST_F(Failure, SetsAsideATurnThatCannotBeWritten) {
    std::atomic<int> stored{0};
    for (const char* text : {"one", "bad bytes", "three"})
        engine_->submit(message(text, text, std::string("web:") + text), [&](auto) { ++stored; });
    settle();
    EXPECT_THAT(talk("web:one"), ElementsAre("> one", "< heard: one"));
    EXPECT_THAT(talk("web:three"), ElementsAre("> three", "< heard: three"));
    EXPECT_EQ(file_->set_aside(true, 10).at(0).what.id, "activity:bad bytes");
    EXPECT_EQ(fatal_, 0);
}

TEST_F(Failure, StopsADialogueThatAsksForEvidenceWithoutEnd) {
    hear("for ever");
    EXPECT_THAT(file_->set_aside(true, 10).at(0).what.why, HasSubstr("without end"));
}

TEST_F(Failure, SetsAsideAnActAndTellsThePersonWhoActed) {
    hear("open");
    const auto result = act("act-1", approve("ines", "boom"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unavailable);
    settle();
    EXPECT_EQ(file_->set_aside(true, 10).at(0).what.id, "act:act-1");
    EXPECT_THAT(talk(), ElementsAre("> open"));
    EXPECT_TRUE(act("act-2", approve("ines", "Yes.")));
}

TEST_F(Failure, SetsAsideATimerWithoutRepeatingItForEver) {
    hear("hello");
    auto record = turn(2);
    record.effects = {StartTimer{"explode", kStart}};
    // Behind the engine's back, so it must read the numbers again.
    die();
    {
        const auto file = store::open_sqlite(folder_ / "ajar.db");
        file->commit({record});
    }
    live();
    settle();
    EXPECT_EQ(file_->set_aside(true, 10).at(0).what.kind, SetAside::Kind::Timer);
    EXPECT_EQ(file_->next_timer(), std::nullopt);
}

TEST_F(Failure, TriesAnActivityAgainWhenStaffPutItBack) {
    std::atomic<bool> repaired{false};
    step_ = [&](const auto& state, const auto& event, const auto& knowledge, TimePoint now) {
        if (std::holds_alternative<MessageReceived>(event) && !repaired)
            throw std::runtime_error("not yet");
        return toy_step(state, event, knowledge, now);
    };
    restart();
    hear("hello");
    repaired = true;
    store_->commit({ResolveSetAside{"activity:m1", true, "ines", clock_.now()}});
    engine_->wake();
    settle();
    EXPECT_EQ(talk().back(), "< heard: hello");
    EXPECT_TRUE(file_->set_aside(true, 10).empty());
}

TEST_F(Failure, GivesUpOnAMessageThatEndsTheProcessThreeTimes) {
    // A crash within the step cannot be shown in one process; its traces on disk can.
    die();
    {
        const auto file = store::open_sqlite(folder_ / "ajar.db");
        const auto seq = file->commit_one(AddActivity{message("a1", "killer")}).number;
        file->commit({ActivityTried{seq}, ActivityTried{seq}});
        file->commit({AddActivity{message("a2", "innocent", "web:2")}});
    }
    std::atomic<int> reached{0};
    step_ = [&](const auto& state, const auto& event, const auto& knowledge, TimePoint now) {
        if (const auto* message = std::get_if<MessageReceived>(&event))
            if (message->text == "killer") {
                ++reached;
                // This is where the process would end: the try is on disk already.
                EXPECT_EQ(file_->waiting_activities(1).at(0).tries, 3);
            }
        return toy_step(state, event, knowledge, now);
    };
    live();
    settle();
    EXPECT_EQ(reached, 1);
    die();
    {
        const auto file = store::open_sqlite(folder_ / "ajar.db");
        const auto seq = file->commit_one(AddActivity{message("a3", "killer", "web:3")}).number;
        file->commit({ActivityTried{seq}, ActivityTried{seq}, ActivityTried{seq}});
    }
    live();
    settle();
    EXPECT_EQ(reached, 1);
    EXPECT_THAT(file_->set_aside(true, 10).at(0).what.why, HasSubstr("ended 3 times"));
    EXPECT_THAT(talk("web:2"), ElementsAre("> innocent", "< heard: innocent"));
}

TEST_F(Failure, IsUnavailableWhenTheQueueIsFullAndRecovers) {
    options_.queue_limit = 4;
    restart();
    std::promise<void> release;
    const auto released = release.get_future().share();
    std::promise<void> entered;
    std::atomic<bool> first{true};
    store_->before([&](const auto& writes) {
        if (!holds<AddActivity>(writes) || !first.exchange(false)) return;
        entered.set_value();
        released.wait();
    });
    std::atomic<int> stored{0};
    std::atomic<int> refused{0};
    const auto count = [&](auto result) { ++(result ? stored : refused); };
    engine_->submit(message("a0", "0"), count);
    entered.get_future().wait();
    for (int n = 1; n <= 10; ++n) engine_->submit(message("a" + std::to_string(n), "x"), count);
    EXPECT_EQ(refused, 6);
    release.set_value();
    settle();
    EXPECT_EQ(stored, 5);
    EXPECT_TRUE(submit(message("a11", "later")));
}

TEST_F(Failure, IsUnavailableWhenTooManyActivitiesWaitForTheirTurn) {
    options_.backlog_limit = 2;
    std::promise<void> release;
    const auto released = release.get_future().share();
    step_ = [&](const auto& state, const auto& event, const auto& knowledge, TimePoint now) {
        released.wait();
        return toy_step(state, event, knowledge, now);
    };
    restart();
    EXPECT_TRUE(submit(message("a1", "1")));
    EXPECT_TRUE(submit(message("a2", "2")));
    // The second may be counted a moment after it was confirmed.
    while (submit(message("a1", "1")).has_value()) std::this_thread::yield();
    EXPECT_EQ(submit(message("a3", "3")).error().code, Error::Code::Unavailable);
    release.set_value();
    settle();
    EXPECT_TRUE(submit(message("a3", "3")));
    settle();
}

TEST_F(Failure, WaitsOutAFullDiskAndGoesOnByItself) {
    std::atomic<int> failures{3};
    store_->before([&](const auto& writes) {
        if (holds<TurnRecord>(writes) && failures-- > 0)
            throw StoreError(StoreError::Kind::Full, "the disk is full");
    });
    hear("hello");
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
    EXPECT_EQ(fatal_, 0);
    EXPECT_TRUE(engine_->healthy());
}

TEST_F(Failure, TellsThePlatformToComeAgainWhileTheDiskIsFull) {
    store_->before([&](const auto& writes) {
        if (holds<AddActivity>(writes))
            throw StoreError(StoreError::Kind::Full, "the disk is full");
    });
    EXPECT_EQ(submit(message("a1", "hello")).error().code, Error::Code::Unavailable);
    store_->before({});
    EXPECT_EQ(*submit(message("a1", "hello")), Accepted::Stored);
}

TEST_F(Failure, KeepsTheEndOfADeliveryUntilTheDiskTakesIt) {
    std::atomic<int> failures{2};
    store_->before([&](const auto& writes) {
        if (holds<DeliveryEnded>(writes) && failures-- > 0)
            throw StoreError(StoreError::Kind::Busy, "a backup holds the lock");
    });
    hear("hello");
    EXPECT_EQ(messenger_.asked().size(), 1U);
    EXPECT_EQ(file_->figures(clock_.now()).outbox_waiting, 0);
}

TEST_F(Failure, StopsForGoodWhenTheDiskIsBroken) {
    hear("hello");
    store_->before([](const auto&) {
        throw StoreError(StoreError::Kind::Broken, "input/output error");
    });
    EXPECT_EQ(submit(message("a9", "x")).error().code, Error::Code::Unavailable);
    store_->before({});  // even if it seems well again
    EXPECT_EQ(submit(message("a9", "x")).error().code, Error::Code::Unavailable);
    EXPECT_EQ(act("act-1", approve("ines", "Yes.")).error().code, Error::Code::Unavailable);
    EXPECT_EQ(fatal_, 1);
    restart();
    EXPECT_EQ(*submit(message("a9", "x")), Accepted::Stored);
    settle();
}

}  // namespace
}  // namespace ajar::test
