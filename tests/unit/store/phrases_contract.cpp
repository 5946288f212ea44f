// Phrases to learn from, as every Store keeps them: heard, looked at, tried.

#include "tests/unit/store/contract.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using dialogue::PhraseHeard;

PhraseHeard screen(const std::string& request = "web:1/1") {
    return {
        request, "I want to draw", "en", "monitor", "licence", PhraseHeard::How::Corrected, "mara"};
}

TurnRecord hearing(std::int64_t number, const PhraseHeard& heard) {
    auto record = turn(number);
    record.effects = {heard};
    return record;
}

TEST_P(StoreContract, KeepsAPhraseWithItsOriginUntilAnAdminLooksAtIt) {
    store_->commit({hearing(1, screen())});
    reopen();
    const auto open = store_->phrases(PhrasesWanted::Open, 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].id, "web:1/1/0");
    EXPECT_EQ(open[0].heard, screen());
    EXPECT_EQ(open[0].conversation_id, "web:1");
    EXPECT_EQ(open[0].requester_name, "Mara Lind");
    EXPECT_EQ(open[0].at, kStart + 1min);
    EXPECT_EQ(open[0].state, "waiting");
    EXPECT_EQ(store_->figures(kStart).phrases_open, 1);
    EXPECT_TRUE(store_->phrases(PhrasesWanted::Settled, 10).empty());
    EXPECT_EQ(store_->phrase("web:1/1/0")->heard, screen());
    EXPECT_FALSE(store_->phrase("web:1/9/0"));
}

TEST_P(StoreContract, TheLatestWordOnARequestCountsWhileNobodyHasLooked) {
    auto changed = screen();
    changed.service_id = "website";
    changed.how = PhraseHeard::How::ByStaff;
    changed.by = "ines";
    store_->commit({hearing(1, screen()), hearing(2, screen("web:1/2")), hearing(3, changed)});
    const auto open = store_->phrases(PhrasesWanted::Open, 10);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].heard.request_id, "web:1/2") << "the latest first";
    EXPECT_EQ(open[1].heard.service_id, "website");
    EXPECT_EQ(open[1].heard.by, "ines");
    EXPECT_EQ(open[1].heard.words, "I want to draw");
}

TEST_P(StoreContract, WhatWasPickedAndThenCorrectedWasTakenForTheFirst) {
    auto picked = screen();
    picked.service_id = "licence";
    picked.taken_for = "";
    picked.how = PhraseHeard::How::Picked;
    store_->commit({hearing(1, picked), hearing(2, screen())});
    const auto open = store_->phrases(PhrasesWanted::Open, 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].heard, screen());
}

TEST_P(StoreContract, WhoComesBackToWhatWasUnderstoodLeavesNothingToLearn) {
    auto back = screen();
    back.service_id = back.taken_for;
    store_->commit({hearing(1, screen()), hearing(2, back)});
    EXPECT_TRUE(store_->phrases(PhrasesWanted::Open, 10).empty());
}

TEST_P(StoreContract, AnAcceptedPhraseIsTriedAndThenTaught) {
    store_->commit({hearing(1, screen())});
    const AcceptPhrase accept{"web:1/1/0", "want to draw", "monitor", "ruben", kStart + 1h};
    EXPECT_TRUE(store_->commit_one(accept).fresh);
    EXPECT_FALSE(store_->commit_one(accept).fresh) << "it is being tried already";
    EXPECT_FALSE(store_->commit_one(DismissPhrase{"web:1/1/0", "ruben", kStart + 2h}).fresh);
    const auto trying = store_->phrases(PhrasesWanted::Trying, 10);
    ASSERT_EQ(trying.size(), 1U);
    EXPECT_EQ(trying[0].as_text, "want to draw");
    EXPECT_EQ(trying[0].decided_by, "ruben");
    const Trial trial{7, 400, 380, 381, {}, ""};
    EXPECT_TRUE(store_->commit_one(PhraseTried{"web:1/1/0", trial}).fresh);
    EXPECT_FALSE(store_->commit_one(PhraseTried{"web:1/1/0", trial}).fresh);
    EXPECT_TRUE(store_->phrases(PhrasesWanted::Open, 10).empty());
    const auto settled = store_->phrases(PhrasesWanted::Settled, 10);
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].state, "taught");
    EXPECT_EQ(settled[0].trial, trial);
    EXPECT_FALSE(store_->commit_one(accept).fresh) << "it is taught already";
}

TEST_P(StoreContract, AHeldBackPhraseSaysWhyAndMayBeAcceptedInOtherWords) {
    store_->commit({hearing(1, screen())});
    store_->commit_one(AcceptPhrase{"web:1/1/0", "want to draw", "monitor", "ruben", kStart + 1h});
    const Trial trial{0, 400, 380, 377, {{"licence", "monitor", 3}}, ""};
    store_->commit_one(PhraseTried{"web:1/1/0", trial});
    auto open = store_->phrases(PhrasesWanted::Open, 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].state, "held_back");
    EXPECT_EQ(open[0].trial, trial);
    store_->commit_one(AcceptPhrase{
        "web:1/1/0", "a screen to draw on", "monitor", "ruben", kStart + 2h});
    open = store_->phrases(PhrasesWanted::Trying, 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].trial, Trial{});
}

TEST_P(StoreContract, ADismissedPhraseIsOutOfTheWayAndTheNextOneIsHeardAgain) {
    store_->commit({hearing(1, screen())});
    EXPECT_TRUE(store_->commit_one(DismissPhrase{"web:1/1/0", "ruben", kStart + 1h}).fresh);
    EXPECT_FALSE(store_->commit_one(DismissPhrase{"web:1/1/0", "tess", kStart + 2h}).fresh);
    EXPECT_TRUE(store_->phrases(PhrasesWanted::Open, 10).empty());
    EXPECT_EQ(store_->phrases(PhrasesWanted::Settled, 10).at(0).decided_by, "ruben");
    store_->commit({hearing(2, screen())});
    EXPECT_EQ(store_->phrases(PhrasesWanted::Open, 10).size(), 1U);
}

}  // namespace
}  // namespace ajar::test
