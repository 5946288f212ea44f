// What must not be forgotten: messages that could not be worked on, and promises.

#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class FollowUp : public Console {
protected:
    FollowUp() : amira_{sign_in(kAmira)} {}

    json set_aside(const std::string& status = "open") {
        return body_of(get(amira_, "/set-aside?status=" + status))["set_aside"];
    }

    json promises(const std::string& status = "open") {
        return body_of(get(amira_, "/promises?status=" + status))["promises"];
    }

    Answer on_set_aside(const json& entry, const std::string& verb) {
        const std::string id = entry["id"];
        return post(amira_, "/set-aside/" + encoded(id) + "/" + verb, json::object());
    }

    /// Grace writes what cannot be worked on; the entry that staff see.
    json broken_message() {
        break_on("these words break it");
        says(kGrace, "these words break it");
        const json open = set_aside();
        EXPECT_EQ(open.size(), 1U);
        return open.at(0);
    }

    /// Grace's request is approved, and something is promised.
    json promise() {
        const std::string path = "/reviews/" + encoded(waiting_review());
        const json text = body_of(get(amira_, path))["draft"]["text"];
        EXPECT_EQ(
            post(amira_, path + "/approve", {{"act_id", act_id()}, {"text", text}}).status, 200
        );
        const json open = promises();
        EXPECT_EQ(open.size(), 1U);
        return open.at(0);
    }

    std::string amira_;
};

TEST_F(FollowUp, AMessageThatBreaksTheBotIsShownWithWhyAndWhose) {
    const json entry = broken_message();
    EXPECT_EQ(entry["kind"], "activity");
    EXPECT_THAT(entry["why"], HasSubstr("these words break it"));
    EXPECT_EQ(entry["conversation"]["id"], conversation_of(kGrace));
    EXPECT_EQ(entry["conversation"]["requester"]["name"], "Grace Byrne");
    EXPECT_EQ(entry["may"]["again"], true);
    EXPECT_EQ(entry["resolved"], nullptr);
    EXPECT_EQ(body_of(get(amira_, "/reports/summary"))["set_aside"], 1);
}

TEST_F(FollowUp, TriedAgainItIsWorkedOnWhenTheCauseIsGone) {
    const json entry = broken_message();
    mend();
    EXPECT_EQ(on_set_aside(entry, "again").status, 204);
    settle();
    EXPECT_EQ(set_aside().size(), 0U);
    const json done = set_aside("all").at(0);
    EXPECT_EQ(done["resolved"]["by"]["id"], kAmira);
    EXPECT_EQ(done["resolved"]["again"], true);
    EXPECT_EQ(done["may"]["again"], false);
    const auto audit = store_->audit(entry["id"], 0, 10);
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].entry.what, "tried_again");
}

TEST_F(FollowUp, TriedAgainInVainItComesBack) {
    const json entry = broken_message();
    pass(1min);
    EXPECT_EQ(on_set_aside(entry, "again").status, 204);
    settle();
    const json open = set_aside();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0]["id"], entry["id"]);
    EXPECT_GT(open[0]["at"], entry["at"]);
}

TEST_F(FollowUp, AMessageThatNobodyTakesIsDeliveredLater) {
    messenger_.refuse();
    says(kGrace, "hello");
    const json entry = set_aside().at(0);
    EXPECT_EQ(entry["kind"], "delivery");
    EXPECT_EQ(entry["why"], "the channel is archived");
    messenger_.take();
    EXPECT_EQ(on_set_aside(entry, "again").status, 204);
    settle();
    EXPECT_EQ(store_->figures(now()).outbox_failed, 0);
}

TEST_F(FollowUp, OnlyOneDealsWithIt) {
    const json entry = broken_message();
    EXPECT_EQ(on_set_aside(entry, "put-away").status, 204);
    EXPECT_EQ(set_aside().size(), 0U);
    for (const char* verb : {"again", "put-away"}) {
        const Answer late = on_set_aside(entry, verb);
        EXPECT_EQ(late.status, 409);
        EXPECT_EQ(code_of(late), "already_done");
        EXPECT_THAT(message_of(late), HasSubstr("Amira Haddad"));
    }
}

TEST_F(FollowUp, WhatAPersonDidIsNotRepeatedByAMachine) {
    engine::SetAside act;
    act.id = "act:amira-haddad/act-of-test";
    act.kind = engine::SetAside::Kind::Act;
    act.why = "a bug";
    act.at = now();
    store_->commit_one(act);
    const json entry = set_aside().at(0);
    EXPECT_EQ(entry["conversation"], nullptr);
    EXPECT_EQ(entry["may"]["again"], false);
    const Answer answer = on_set_aside(entry, "again");
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(code_of(answer), "not_possible");
    EXPECT_EQ(on_set_aside(entry, "put-away").status, 204);
}

TEST_F(FollowUp, OpenPagesHearOfIt) {
    SocketClient page{port(), "/api/v1/live", {{"Cookie", amira_}}};
    const json entry = broken_message();
    const auto next = [&] {
        while (const auto text = page.read()) {
            const json change = json::parse(*text);
            if (change["what"] == "set_aside") return change;
        }
        return json(nullptr);
    };
    EXPECT_EQ(next()["id"], entry["id"]);
    on_set_aside(entry, "put-away");
    EXPECT_EQ(next()["id"], entry["id"]);
}

TEST_F(FollowUp, APromiseNamesWhatWhoAndWhen) {
    const json one = promise();
    EXPECT_FALSE(one["text"].get<std::string>().empty());
    EXPECT_FALSE(one["owner"]["name"].get<std::string>().empty());
    EXPECT_GT(one["due"], to_iso(now()));
    EXPECT_EQ(one["state"], "open");
    EXPECT_EQ(one["conversation"]["requester"]["id"], kGrace);
    EXPECT_EQ(one["kept"], nullptr);
    EXPECT_EQ(promises("late").size(), 0U);
}

TEST_F(FollowUp, APromiseIsDueTodayThenLate) {
    const json one = promise();
    const std::string due = one["due"];
    while (to_iso(now()).substr(0, 10) < due.substr(0, 10)) clock_ += 1000 * 60 * 60;
    EXPECT_EQ(promises().at(0)["state"], "today");
    EXPECT_EQ(body_of(get(amira_, "/reports/summary"))["promises_due"], 1);
    clock_ += 1000 * 60 * 60 * 24;
    EXPECT_EQ(promises("late").at(0)["id"], one["id"]);
    EXPECT_EQ(promises("late").at(0)["state"], "late");
    EXPECT_EQ(body_of(get(amira_, "/reports/summary"))["promises_late"], 1);
}

TEST_F(FollowUp, AKeptPromiseLeavesTheListAndRemembersWho) {
    const json one = promise();
    const std::string id = one["id"];
    const std::string path = "/promises/" + encoded(id) + "/keep";
    const json first{{"act_id", "first-click"}};
    EXPECT_EQ(post(amira_, path, first).status, 200);
    EXPECT_EQ(post(amira_, path, first).status, 200);  // a repeat of the same click
    EXPECT_EQ(promises().size(), 0U);
    const json kept = promises("all").at(0);
    EXPECT_EQ(kept["state"], "kept");
    EXPECT_EQ(kept["kept"]["by"]["id"], kAmira);
    EXPECT_EQ(post(amira_, path, {{"act_id", "second-click"}}).status, 409);
}

TEST_F(FollowUp, UnknownEntriesAndStrangersAreTurnedAway) {
    const json nothing = json::object();
    EXPECT_EQ(post(amira_, "/set-aside/none/again", nothing).status, 404);
    EXPECT_EQ(post(amira_, "/promises/none/keep", {{"act_id", "some-click"}}).status, 404);
    const std::string grace = sign_in(kGrace);
    EXPECT_EQ(get(grace, "/set-aside").status, 403);
    EXPECT_EQ(post(grace, "/promises/none/keep", {{"act_id", "some-click"}}).status, 403);
}

}  // namespace
}  // namespace ajar::test
