// The journal, turns, the outbox and timers, as every Store keeps them.

#include "tests/unit/store/contract.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using namespace dialogue;

TEST_P(StoreContract, KeepsAnActivityOnceAndForEver) {
    const auto first = store_->commit({AddActivity{message("a1", "hello")}});
    EXPECT_TRUE(first[0].fresh);
    const auto again =
        store_->commit({AddActivity{message("a1", "hello")}, AddActivity{message("a2", "there")}});
    EXPECT_FALSE(again[0].fresh);
    EXPECT_EQ(again[0].number, first[0].number);
    EXPECT_TRUE(again[1].fresh);
    reopen();
    EXPECT_FALSE(store_->commit_one(AddActivity{message("a1", "hello")}).fresh);
    const auto waiting = store_->waiting_activities(10);
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].activity, message("a1", "hello"));
    EXPECT_EQ(waiting[1].activity, message("a2", "there"));
}

TEST_P(StoreContract, KeepsTextOfAnyLanguageByteByByte) {
    auto activity = message("a1", "Grüße 😀 \"quoted\" '; DROP TABLE events; -- \xc2\xa0");
    store_->commit({AddActivity{activity}});
    EXPECT_EQ(store_->waiting_activities(1)[0].activity, activity);
}

TEST_P(StoreContract, DoesAllOfATransactionOrNothing) {
    store_->commit({turn(1)});
    auto wrong = turn(1);  // the number is taken
    EXPECT_THROW(store_->commit({AddActivity{message("a1", "hello")}, wrong}), StoreError);
    EXPECT_TRUE(store_->waiting_activities(10).empty());
    try {
        store_->commit({wrong});
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::Rejected);
    }
    EXPECT_TRUE(store_->commit_one(AddActivity{message("a1", "hello")}).fresh);
}

TEST_P(StoreContract, TakesAnActivityOffTheQueueWithItsTurn) {
    const auto seq = store_->commit_one(AddActivity{message("a1", "hello")}).number;
    store_->commit({ActivityTried{seq}});
    EXPECT_EQ(store_->waiting_activities(1)[0].tries, 1);
    auto record = turn(1);
    record.activity_seq = seq;
    store_->commit({record});
    EXPECT_TRUE(store_->waiting_activities(1).empty());
    EXPECT_EQ(store_->figures(kStart).activities_waiting, 0);
}

TEST_P(StoreContract, GivesBackATurnAsItWas) {
    auto record = turn(1);
    record.events.push_back({1, record.at, 7, MessageReceived{"a1", "hello", {}}});
    record.events.push_back({2, record.at, 7, TimerDue{"quiet"}});
    record.lines.push_back({1, "a1", kStart, message("a1", "hello")});
    record.lines.push_back({2, "web:1/1/0", record.at, say("Hello Mara")});
    record.effects = {say("Hello Mara")};
    State state;
    state.locale = "de";
    record.snapshot = state;
    store_->commit({record});
    reopen();

    const auto row = store_->conversation("web:1");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->conversation, in("web:1"));
    EXPECT_EQ(row->requester_name, "Mara Lind");
    EXPECT_EQ(row->stage, "listening");
    EXPECT_EQ(row->last_event, 2);
    EXPECT_EQ(row->last_turn, 1);
    EXPECT_EQ(row->last_line, 2);
    const auto events = store_->events("web:1", 0, 10);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1].event, Event{TimerDue{"quiet"}});
    EXPECT_EQ(events[1].revision, 7);
    EXPECT_EQ(events[1].at, record.at);
    EXPECT_EQ(store_->events("web:1", 1, 10).size(), 1U);
    const auto turns = store_->turns("web:1", 0, 10);
    ASSERT_EQ(turns.size(), 1U);
    EXPECT_EQ(turns[0].cause, "activity:a1");
    EXPECT_EQ(turns[0].effects, record.effects);
    ASSERT_EQ(turns[0].events.size(), 2U);
    EXPECT_EQ(turns[0].events[0].event, (Event{MessageReceived{"a1", "hello", {}}}));
    EXPECT_TRUE(store_->turns("web:1", 1, 10).empty());
    const auto lines = store_->lines("web:1", 0, 10);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(std::get<Activity>(lines[0].what), message("a1", "hello"));
    EXPECT_EQ(std::get<Say>(lines[1].what), say("Hello Mara"));
    const auto snapshot = store_->snapshot("web:1");
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->last_event, 2);
    EXPECT_EQ(snapshot->state, state);
    EXPECT_FALSE(store_->conversation("web:2"));
    EXPECT_EQ(store_->conversations("mara", 10).size(), 1U);
    EXPECT_TRUE(store_->conversations("tom", 10).empty());
}

TEST_P(StoreContract, KeepsTheNumbersOfATurnWithoutEventsOrLines) {
    auto first = turn(1);
    first.events.push_back({1, first.at, 1, TimerDue{"quiet"}});
    first.lines.push_back({1, "a1", kStart, message("a1", "hello")});
    store_->commit({first, turn(2)});
    const auto row = store_->conversation("web:1");
    EXPECT_EQ(row->last_event, 1);
    EXPECT_EQ(row->last_line, 1);
    EXPECT_EQ(row->last_turn, 2);
}

TEST_P(StoreContract, OffersOnlyTheFirstPendingMessageOfEachConversation) {
    auto one = turn(1);
    one.effects = {say("first"), say("second")};
    auto other = turn(1, "web:2");
    other.effects = {say("third")};
    store_->commit({one, other});
    const auto due = store_->deliveries_due(kStart + 1h, 10);
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0].delivery.id, "web:1/1/0");
    EXPECT_EQ(due[0].delivery.say.text, "first");
    EXPECT_EQ(due[0].delivery.conversation, in("web:1"));
    EXPECT_EQ(due[1].delivery.id, "web:2/1/0");

    DeliveryEnded later;
    later.id = "web:1/1/0";
    later.end = DeliveryEnded::End::TryAgain;
    later.next_at = kStart + 2h;
    store_->commit({DeliveryStarted{"web:1/1/0", kStart}, later});
    EXPECT_EQ(store_->deliveries_due(kStart + 1h, 10).size(), 1U);  // "second" waits for "first"
    EXPECT_EQ(store_->next_delivery(kStart + 1h), kStart + 2h);
    EXPECT_EQ(store_->deliveries_due(kStart + 2h, 10).size(), 2U);

    DeliveryEnded sent;
    sent.id = "web:1/1/0";
    store_->commit({sent});
    EXPECT_EQ(store_->deliveries_due(kStart + 2h, 10)[0].delivery.say.text, "second");
    EXPECT_EQ(store_->figures(kStart).outbox_waiting, 2);
    EXPECT_FALSE(store_->commit_one(DeliveryStarted{"web:1/1/0", kStart}).fresh);
}

TEST_P(StoreContract, DoubtsADeliveryThatWasUnderWayWhenTheProcessEnded) {
    auto record = turn(1);
    record.effects = {say("first")};
    store_->commit({record, DeliveryStarted{"web:1/1/0", kStart}});
    reopen();
    store_->doubt_unfinished_deliveries();
    const auto due = store_->deliveries_due(kStart + 1h, 10);
    ASSERT_EQ(due.size(), 1U);
    EXPECT_TRUE(due[0].delivery.in_doubt);
    EXPECT_EQ(due[0].delivery.attempt, 1);
    // A plain "later" does not clear up the doubt.
    DeliveryEnded later;
    later.id = "web:1/1/0";
    later.end = DeliveryEnded::End::TryAgain;
    later.next_at = kStart;
    store_->commit({later});
    EXPECT_TRUE(store_->deliveries_due(kStart + 1h, 10)[0].delivery.in_doubt);
}

TEST_P(StoreContract, MovesStartsAndStopsTimers) {
    auto record = turn(1);
    record.effects = {StartTimer{"quiet", kStart + 1h}, StartTimer{"hold", kStart + 2h}};
    store_->commit({record});
    EXPECT_EQ(store_->next_timer(), kStart + 1h);
    EXPECT_TRUE(store_->timers_due(kStart, 10).empty());
    auto move = turn(2);
    move.effects = {StartTimer{"quiet", kStart + 3h}};
    store_->commit({move});
    EXPECT_EQ(store_->next_timer(), kStart + 2h);
    auto fire = turn(3);
    fire.timer = "hold";
    store_->commit({fire});
    const auto due = store_->timers_due(kStart + 3h, 10);
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].name, "quiet");
    auto stop = turn(4);
    stop.effects = {StopTimer{"quiet"}};
    store_->commit({stop});
    EXPECT_EQ(store_->next_timer(), std::nullopt);
}

TEST_P(StoreContract, LetsATimerStartItselfAnew) {
    auto record = turn(1);
    record.effects = {StartTimer{"quiet", kStart + 1h}};
    auto fire = turn(2);
    fire.timer = "quiet";
    fire.effects = {StartTimer{"quiet", kStart + 5h}};
    store_->commit({record, fire});
    EXPECT_EQ(store_->next_timer(), kStart + 5h);
}

TEST_P(StoreContract, SetsAsideAndTakesUpAgain) {
    const auto seq = store_->commit_one(AddActivity{message("a1", "boom")}).number;
    SetAside aside{"activity:a1", SetAside::Kind::Activity, "web:1", "a1", "it fails", kStart, seq};
    store_->commit({aside});
    EXPECT_TRUE(store_->waiting_activities(10).empty());
    ASSERT_EQ(store_->set_aside(true, 10).size(), 1U);
    EXPECT_EQ(store_->set_aside(true, 10)[0].what.why, "it fails");
    const ResolveSetAside again{"activity:a1", true, "ines", kStart + 1h};
    EXPECT_TRUE(store_->commit_one(again).fresh);
    EXPECT_FALSE(store_->commit_one(again).fresh);
    EXPECT_EQ(store_->waiting_activities(10).size(), 1U);
    EXPECT_TRUE(store_->set_aside(true, 10).empty());
    EXPECT_EQ(store_->set_aside(false, 10)[0].resolved_by, "ines");
    store_->commit({aside});  // it has failed once more
    EXPECT_EQ(store_->set_aside(true, 10).size(), 1U);
}

TEST_P(StoreContract, KnowsWhatSomethingThatHasArrivedSays) {
    auto record = turn(1);
    record.effects = {say("first"), say("second")};
    DeliveryEnded sent;
    sent.id = "web:1/1/0";
    sent.end = DeliveryEnded::End::Sent;
    sent.platform_id = "there|1";
    store_->commit({record, sent});
    const auto found = store_->arrived("there|1");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->delivery.say.text, "first");
    EXPECT_EQ(found->delivery.conversation.conversation_id, "web:1");
    EXPECT_FALSE(store_->arrived("there|2"));
    EXPECT_FALSE(store_->arrived(""));
}

TEST_P(StoreContract, TakesUpAFailedDeliveryAgain) {
    auto record = turn(1);
    record.effects = {say("first")};
    DeliveryEnded failed;
    failed.id = "web:1/1/0";
    failed.end = DeliveryEnded::End::Failed;
    failed.why = "the conversation is gone";
    SetAside aside;
    aside.id = "delivery:web:1/1/0";
    aside.kind = SetAside::Kind::Delivery;
    aside.conversation_id = "web:1";
    aside.subject = "web:1/1/0";
    store_->commit({record, failed, aside});
    EXPECT_TRUE(store_->deliveries_due(kStart + 9h, 10).empty());
    ASSERT_EQ(store_->undelivered(10).size(), 1U);
    EXPECT_EQ(store_->undelivered(10)[0].why, "the conversation is gone");
    store_->commit({ResolveSetAside{"delivery:web:1/1/0", true, "ines", kStart + 1h}});
    EXPECT_EQ(store_->deliveries_due(kStart + 1h, 10).size(), 1U);
}

TEST_P(StoreContract, SendsAgainWithoutDoubtWhatAPersonPutsBackThoughNobodyCanLookItUp) {
    auto record = turn(1);
    record.effects = {say("first")};
    DeliveryEnded unknown;
    unknown.id = "web:1/1/0";
    unknown.end = DeliveryEnded::End::TryAgain;
    unknown.in_doubt = true;
    unknown.next_at = kStart;
    DeliveryEnded failed;
    failed.id = unknown.id;
    failed.end = DeliveryEnded::End::Failed;
    SetAside aside;
    aside.id = "delivery:web:1/1/0";
    aside.kind = SetAside::Kind::Delivery;
    aside.conversation_id = "web:1";
    aside.subject = unknown.id;
    const ResolveSetAside again{aside.id, true, "ines", kStart + 1h};
    store_->commit({record, unknown, failed, aside, again});
    ASSERT_EQ(store_->deliveries_due(kStart + 1h, 10).size(), 1U);
    EXPECT_FALSE(store_->deliveries_due(kStart + 1h, 10)[0].delivery.in_doubt);
    // Where it was given up before anybody could look, the next try looks first.
    failed.in_doubt = true;
    aside.at = kStart + 2h;
    store_->commit({failed, aside, again});
    ASSERT_EQ(store_->deliveries_due(kStart + 2h, 10).size(), 1U);
    EXPECT_TRUE(store_->deliveries_due(kStart + 2h, 10)[0].delivery.in_doubt);
}

}  // namespace
}  // namespace ajar::test
