// What every store must keep of the platforms: which message shows a review, and whose account is
// whose.
#include "tests/unit/store/contract.hpp"

namespace ajar::test {
namespace {

using engine::KeepAccount;
using engine::KeepSurface;

KeepSurface posting(const std::string& review) {
    return {"slack:C0IT", review, "", "a digest", false, kStart};
}

TEST_P(StoreContract, AMessageThatIsBeingPostedIsKnownAfterACrash) {
    store_->commit_one(posting("r1"));
    reopen();
    EXPECT_EQ(store_->surface("slack:C0IT", "r1"), posting("r1"));
    EXPECT_EQ(store_->open_surfaces("slack:C0IT", 10).size(), 1U);
}

TEST_P(StoreContract, OneSubjectHasOneMessageOnEachSurface) {
    KeepSurface there = posting("r1");
    there.place = "1795356180.001";
    there.shown = "another digest";
    store_->commit({posting("r1"), there});
    KeepSurface elsewhere = posting("r1");
    elsewhere.surface = "teams:19";
    store_->commit_one(elsewhere);
    EXPECT_EQ(store_->surface("slack:C0IT", "r1"), there);
    EXPECT_EQ(store_->surface("teams:19", "r1"), elsewhere);
    EXPECT_EQ(store_->surface("slack:C0IT", "r2"), std::nullopt);
}

TEST_P(StoreContract, OnlyMessagesThatMayChangeAreLookedAtAgain) {
    KeepSurface closed = posting("r2");
    closed.place = "1795356180.002";
    closed.closed = true;
    store_->commit({posting("r1"), closed, posting("r3")});
    const auto open = store_->open_surfaces("slack:C0IT", 10);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].subject, "r1");
    EXPECT_EQ(open[1].subject, "r3");
    EXPECT_EQ(store_->open_surfaces("slack:C0IT", 1).size(), 1U);
}

TEST_P(StoreContract, AnAccountIsWhatThePlatformSaidLast) {
    KeepAccount account{"slack:T0:U1", "Mara Lind", "mara@example.com", "en-GB", kStart};
    store_->commit_one(account);
    account.name = "Mara Lindqvist";
    account.email.clear();
    store_->commit_one(account);
    reopen();
    EXPECT_EQ(store_->account("slack:T0:U1"), account);
    EXPECT_EQ(store_->account("slack:T0:U2"), std::nullopt);
}

TEST_P(StoreContract, AnInstallationIsKeptAsItWasLastAndItsSecretsCanGo) {
    engine::KeepInstallation one{"slack", "T0ONE", R"({"name":"One"})", "1sealed", kStart};
    const engine::KeepInstallation other{"slack", "E0OTHER", "{}", "1other", kStart};
    store_->commit({one, other, engine::KeepInstallation{"teams", "T0ONE", "{}", "1", kStart}});
    one.secrets = "1sealed again";
    one.at += std::chrono::hours{1};
    store_->commit_one(one);
    reopen();
    EXPECT_EQ(store_->installations("slack"), (std::vector{other, one}));
    one.secrets.clear();
    store_->commit_one(one);
    EXPECT_EQ(store_->installations("slack").back(), one);
    EXPECT_TRUE(store_->installations("elsewhere").empty());
}

engine::TurnRecord answered(const std::string& conversation, const std::string& requester) {
    engine::TurnRecord record = turn(1, conversation);
    record.requester_id = requester;
    const auto open = open_review(conversation + "/review", conversation + "/r1");
    dialogue::RecordPromise promise{open.request.id, {}};
    promise.promise.request_id = open.request.id;
    promise.promise.text = "A screen on your desk";
    promise.promise.owner = "ines";
    promise.promise.due = kStart + 24h;
    record.effects = {open, decision(open, Outcome::Yes), promise};
    return record;
}

TEST_P(StoreContract, APersonsOwnPageHoldsTheirPromisesAndDecisionsOnly) {
    store_->commit({answered("web:1", "mara"), answered("web:2", "tom")});
    const auto promises = store_->promises_to("mara", 10);
    ASSERT_EQ(promises.size(), 1U);
    EXPECT_EQ(promises[0].conversation_id, "web:1");
    EXPECT_EQ(promises[0].promise.text, "A screen on your desk");
    const auto decisions = store_->decisions_for("tom", 10);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0].conversation_id, "web:2");
    EXPECT_TRUE(store_->promises_to("nobody", 10).empty());
    EXPECT_TRUE(store_->decisions_for("nobody", 10).empty());
}

TEST_P(StoreContract, AnApprovedReplyThatWaitsIsSeenOnItsReview) {
    const auto open = open_review("web:1/1/1", "web:1/1");
    auto first = turn(1);
    first.effects = {open};
    auto second = turn(2);
    second.effects = {dialogue::HoldReview{"web:1/1/1", "ines", kStart + 30s, "By Friday."}};
    store_->commit({first, second});
    EXPECT_EQ(store_->reviews({}).at(0).held_by, "ines");
    EXPECT_EQ(store_->reviews({}).at(0).held_until, kStart + 30s);
    EXPECT_EQ(store_->reviews({}).at(0).held_text, "By Friday.");
    EXPECT_EQ(store_->reviews({}).at(0).status, "open");
    auto third = turn(3);
    third.effects = {dialogue::HoldReview{"web:1/1/1", "ines", std::nullopt}};
    store_->commit_one(third);
    EXPECT_EQ(store_->reviews({}).at(0).held_by, "");
    EXPECT_EQ(store_->reviews({}).at(0).held_text, "");
    EXPECT_EQ(store_->reviews({}).at(0).held_until, std::nullopt);
    auto fourth = turn(4);
    fourth.effects = {
        dialogue::HoldReview{"web:1/1/1", "ines", kStart + 90s, "By Monday."},
        dialogue::SettleReview{"web:1/1/1", dialogue::SettleReview::How::Approved, "ines", ""}};
    store_->commit_one(fourth);
    EXPECT_EQ(store_->reviews({}).at(0).status, "settled");
    EXPECT_EQ(store_->reviews({}).at(0).held_by, "");
    EXPECT_EQ(store_->reviews({}).at(0).held_text, "");
}

}  // namespace
}  // namespace ajar::test
