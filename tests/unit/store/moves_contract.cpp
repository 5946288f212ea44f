// A conversation that has left its channel: where it goes on, and what comes in from there.

#include "tests/unit/store/contract.hpp"

namespace ajar::test {
namespace {

using namespace engine;

Activity in_channel(const std::string& id) {
    Activity activity = message(id, "my mail is read", "slack:C1");
    activity.conversation.shared = true;
    return activity;
}

TurnRecord said_privately(std::int64_t number) {
    TurnRecord record = turn(number, "slack:C1");
    dialogue::Say words = say("Sorry to hear that.");
    words.where = dialogue::Say::Where::Privately;
    dialogue::Say line = say("I have written to you.");
    line.where = dialogue::Say::Where::InTheOpen;
    record.effects = {words, line};
    return record;
}

DeliveryEnded moved() {
    DeliveryEnded end;
    end.id = "slack:C1/1/0";
    end.at = kStart;
    end.moved = Moved{"address of D1", "slack:D1"};
    return end;
}

TEST_P(StoreContract, AConversationGoesOnWhereItHasMovedTo) {
    store_->commit({AddActivity{in_channel("a1")}, said_privately(1), moved()});
    reopen();
    EXPECT_EQ(store_->home_of("slack:D1"), "slack:C1");
    EXPECT_EQ(store_->home_of("slack:C1"), "slack:C1");
    EXPECT_EQ(store_->conversation("slack:C1")->conversation.address, "address of D1");
    EXPECT_FALSE(store_->conversation("slack:D1"));
}

TEST_P(StoreContract, WhatComesFromThereIsTheSameConversation) {
    store_->commit({AddActivity{in_channel("a1")}, said_privately(1), moved()});
    store_->commit({AddActivity{message("a2", "thank you", "slack:D1")}});
    const auto waiting = store_->waiting_activities(10);
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_TRUE(waiting[0].activity.conversation.shared);
    EXPECT_EQ(waiting[1].activity.conversation.conversation_id, "slack:C1");
    EXPECT_EQ(waiting[1].activity.conversation.address, "address of slack:D1");
    EXPECT_FALSE(waiting[1].activity.conversation.shared);
}

TEST_P(StoreContract, OnlyTheLineForTheChannelGoesBackThere) {
    store_->commit_one(said_privately(1));
    EXPECT_FALSE(store_->deliveries_due(kStart + 1h, 10).at(0).delivery.moved);
    store_->commit_one(moved());
    const auto line = store_->deliveries_due(kStart + 1h, 10).at(0).delivery;
    EXPECT_TRUE(line.moved);
    EXPECT_EQ(line.conversation.address, "address of slack:C1");

    // Somebody writes in the channel again, and in the direct message.
    DeliveryEnded sent;
    sent.id = "slack:C1/1/1";
    TurnRecord again = turn(2, "slack:C1");
    again.effects = {say("Nothing new yet.")};
    again.conversation.address = "address of D1";
    store_->commit({sent, again});
    const auto next = store_->deliveries_due(kStart + 1h, 10).at(0).delivery;
    EXPECT_EQ(next.say.text, "Nothing new yet.");
    EXPECT_EQ(next.conversation.address, "address of D1");
    TurnRecord open = said_privately(3);
    store_->commit({open});
    EXPECT_EQ(store_->conversation("slack:C1")->conversation.address, "address of D1");
}

TEST_P(StoreContract, AMoveThatIsToldTwiceIsOneMove) {
    store_->commit({said_privately(1), moved(), moved()});
    EXPECT_EQ(store_->home_of("slack:D1"), "slack:C1");
    DeliveryEnded to_itself = moved();
    to_itself.moved = Moved{"address of D1", "slack:C1"};
    store_->commit_one(to_itself);
    EXPECT_EQ(store_->home_of("slack:C1"), "slack:C1");
}

}  // namespace
}  // namespace ajar::test
