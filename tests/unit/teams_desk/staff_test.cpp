// IT decides in Teams: one card for each review, buttons and dialogs that act as the console does,
// the first one wins, and nobody reads anything that is no longer so.
#include "tests/unit/teams_desk/desk_house.hpp"

namespace ajar::teams::test {
namespace {

using testing::HasSubstr;

TEST_F(DeskHouse, AReviewIsShownToItOnceAndAnApprovalTakesItsButtonsAway) {
    open();
    asks_for_admin_rights();
    ASSERT_EQ(cards().size(), 1u);
    EXPECT_THAT(cards()[0].dump(), HasSubstr("Grace Byrne"));
    EXPECT_THAT(cards()[0].dump(), HasSubstr("/console#/reviews/teams%3A"));
    const json answer = press("approve", kAmira);
    ASSERT_TRUE(is_card(answer)) << answer.dump(1);
    EXPECT_THAT(answer.dump(), HasSubstr("Amira Haddad"));
    EXPECT_FALSE(button(answer["value"]["body"], "undo").is_null());
    ASSERT_TRUE(held());
    EXPECT_EQ(stage(), "in_review");
    half_a_minute_passes();
    ASSERT_TRUE(settled());
    EXPECT_EQ(stage(), "answered");
    EXPECT_THAT(cards()[0].dump(), HasSubstr("Amira Haddad"));
    EXPECT_EQ(cards().size(), 1u);
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(DeskHouse, OfTwoWhoApproveAtOnceOneWinsAndTheOtherGetsTheCardAsItStands) {
    open();
    asks_for_admin_rights();
    const json amira = pressed("approve", kAmira);
    const json jonas = pressed("approve", kJonas);
    json to_jonas;
    std::thread other{[&] { to_jonas = answer_to(jonas); }};
    const json to_amira = answer_to(amira);
    other.join();
    ASSERT_TRUE(is_card(to_amira));
    ASSERT_TRUE(is_card(to_jonas));
    ASSERT_TRUE(held());
    const bool amira_won = house->records().reviews({}).front().held_by == "amira-haddad";
    const std::string winner = amira_won ? "Amira Haddad" : "Jonas Weber";
    for (const json& answer : {to_amira, to_jonas, cards()[0]})
        EXPECT_THAT(answer.dump(), HasSubstr("Approved · " + winner));
    EXPECT_THAT((amira_won ? to_jonas : to_amira).dump(), HasSubstr("approved this already"));
    half_a_minute_passes();
    ASSERT_TRUE(settled());
    std::size_t answers = 0;
    for (const auto& line : house->records().lines(kTalk, 0, 100))
        if (const auto* say = std::get_if<dialogue::Say>(&line.what))
            answers += say->line == "reply" ? 1 : 0;
    EXPECT_EQ(answers, 1u);
}

TEST_F(DeskHouse, TheSamePressToldTwiceIsDoneOnceAndAnsweredAlike) {
    open();
    asks_for_admin_rights();
    const json once = pressed("approve", kAmira);
    ASSERT_TRUE(is_card(answer_to(once)));
    const json again = answer_to(once);
    ASSERT_TRUE(is_card(again));
    EXPECT_FALSE(button(again["value"]["body"], "undo").is_null());
    ASSERT_TRUE(held());
}

TEST_F(DeskHouse, AnApprovalIsTakenBackWithinHalfAMinute) {
    open();
    asks_for_admin_rights();
    press("approve", kAmira);
    ASSERT_TRUE(held());
    const json answer = press("undo", kAmira);
    ASSERT_TRUE(is_card(answer));
    EXPECT_FALSE(button(answer["value"]["body"], "approve").is_null());
    ASSERT_TRUE(comes("approve"));
    half_a_minute_passes();
    EXPECT_EQ(stage(), "in_review");
    press("approve", kJonas);
    ASSERT_TRUE(held());
    half_a_minute_passes();
    ASSERT_TRUE(settled());
    EXPECT_THAT(cards()[0].dump(), HasSubstr("Jonas Weber"));
}

TEST_F(DeskHouse, WhoeverComesLateGetsTheCardAsItStandsAndIsToldWhoWasFaster) {
    open();
    asks_for_admin_rights();
    const json old = pressed("approve", kJonas);
    const json form = dialog("edit", kJonas);
    press("approve", kAmira);
    ASSERT_TRUE(held());
    half_a_minute_passes();
    ASSERT_TRUE(settled());
    const json late = answer_to(old);
    ASSERT_TRUE(is_card(late));
    EXPECT_THAT(late.dump(), HasSubstr("Somebody was faster"));
    EXPECT_THAT(late.dump(), HasSubstr("Amira Haddad"));
    EXPECT_TRUE(button(late["value"]["body"], "approve").is_null());
    const json told = send(form, "edit", kJonas, {{"reply", "Here it is."}});
    EXPECT_EQ(told["task"]["type"], "message");
    EXPECT_THAT(told["task"]["value"], HasSubstr("Amira Haddad"));
    EXPECT_EQ(cards().size(), 1u);
}

TEST_F(DeskHouse, AnEditedReplyWithAToneErrorComesBackUntilItIsPutRightOrAReasonIsGiven) {
    open();
    asks_for_admin_rights();
    const json form = dialog("edit", kAmira);
    EXPECT_THAT(form.dump(), HasSubstr("Input.Text"));
    const json again =
        dialog_in(send(form, "edit", kAmira, {{"reply", "No. You cannot have it."}}));
    EXPECT_EQ(again["body"][0]["value"], "No. You cannot have it.");
    EXPECT_THAT(again.dump(), HasSubstr("T0"));
    EXPECT_EQ(stage(), "in_review");
    const json taken = send(
        again,
        "edit",
        kAmira,
        {{"reply", "No. You cannot have it."},
         {"override_reason", "She asked for it in so many words"}}
    );
    EXPECT_TRUE(taken.is_null()) << taken.dump(1);
    ASSERT_TRUE(held());
    half_a_minute_passes();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(is_said("You cannot have it"));
    EXPECT_THAT(cards()[0].dump(), HasSubstr("She asked for it"));
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(DeskHouse, AnotherOutcomeMakesAnotherCard) {
    open();
    asks_for_admin_rights();
    const json form = dialog("change_outcome", kAmira);
    EXPECT_TRUE(send(form, "change_outcome", kAmira, {{"option", "1"}}).is_null());
    ASSERT_TRUE(settled(0));
    ASSERT_TRUE(comes("approve", 1));
    EXPECT_THAT(cards()[0].dump(), HasSubstr("Outcome changed"));
    const json wrong =
        send(dialog("change_outcome", kAmira, 1), "change_outcome", kAmira, {{"option", "77"}}, 1);
    EXPECT_EQ(wrong["task"]["type"], "message");
    EXPECT_TRUE(has(cards()[1], "approve"));
}

TEST_F(DeskHouse, OneMoreQuestionReachesTheEmployee) {
    open();
    asks_for_admin_rights();
    const json form = dialog("ask_more", kAmira);
    EXPECT_TRUE(send(form, "ask_more", kAmira, {{"question", "Which tool is it?"}}).is_null());
    ASSERT_TRUE(settled(0));
    settle();
    EXPECT_EQ(stage(), "clarifying");
    EXPECT_TRUE(is_said("Which tool is it?"));
}

TEST_F(DeskHouse, ManagementIsAskedWithANote) {
    open();
    asks_for_admin_rights();
    const json form = dialog("ask_manager", kAmira);
    EXPECT_THAT(form.dump(), HasSubstr("Helena Brandt"));
    const json inputs{{"manager", "helena-brandt"}, {"note", "A matter of principle"}};
    EXPECT_TRUE(send(form, "ask_manager", kAmira, inputs).is_null());
    ASSERT_TRUE(comes("approve", 1));
    settle();
    EXPECT_EQ(stage(), "waiting_for_management");
    // It is hers to decide now: Jonas is told so, and the card stays as it is.
    EXPECT_THAT(sentence(press("approve", kJonas, 1)), HasSubstr("management"));
    EXPECT_TRUE(has(cards()[1], "approve"));
}

TEST_F(DeskHouse, WhoeverTakesOverIsNamed) {
    open();
    asks_for_admin_rights();
    ASSERT_TRUE(is_card(press("take_over", kJonas)));
    ASSERT_TRUE(settled(0));
    settle();
    EXPECT_EQ(stage(), "with_a_person");
    EXPECT_EQ(house->records().conversation(kTalk)->taken_by, "jonas-weber");
}

TEST_F(DeskHouse, SomebodyWhoIsNotInItIsRefusedKindlyAndAlone) {
    open();
    asks_for_admin_rights();
    const json before = cards();
    // She asked herself; a guest goes by Amira's address; nobody knows the third.
    for (const Account& who : {kGrace, kGuest, Account{"29:nobody", "of-nowhere"}}) {
        EXPECT_NE(sentence(press("approve", who)), "");
        EXPECT_EQ(dialog("edit", who)["type"], "message");
    }
    EXPECT_THAT(sentence(press("approve", kGuest)), HasSubstr("Only colleagues in IT"));
    settle();
    EXPECT_EQ(stage(), "in_review");
    EXPECT_EQ(json(cards()), before);
}

TEST_F(DeskHouse, AnIdThatBelongsToSomebodyElseIsNotBelieved) {
    open();
    asks_for_admin_rights();
    // Amira's id in this chat under another id of the directory.
    EXPECT_THAT(sentence(press("approve", {kAmira.id, kJonas.object})), HasSubstr("who you are"));
    EXPECT_EQ(stage(), "in_review");
}

TEST_F(DeskHouse, AClientThatCannotAskSaysTheSameInAMessage) {
    open();
    asks_for_admin_rights();
    json data = button(cards()[0]["attachments"][0]["content"], "approve");
    data["verb"] = "approve";
    json submitted = from_channel(base("message"), kGuest);
    submitted["value"] = data;
    EXPECT_EQ(post(submitted).status, 200);
    ASSERT_TRUE(teams.wait_until("a:opened", [](const auto& all) { return all.size() == 1; }));
    EXPECT_THAT(teams.standing("a:opened")[0]["text"], HasSubstr("Only colleagues in IT"));
    json from_amira = from_channel(base("message"), kAmira);
    from_amira["value"] = data.dump();
    EXPECT_EQ(post(from_amira).status, 200);
    ASSERT_TRUE(held());
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(DeskHouse, WhoeverAsksForTheCardGetsItAsItStands) {
    open();
    asks_for_admin_rights();
    const json card = cards()[0]["attachments"][0]["content"];
    ASSERT_EQ(card["refresh"]["userIds"], json::array());
    const json action = card["refresh"]["action"];
    const json asked = from_channel(
        invoke("adaptiveCard/action", {{"action", action}, {"trigger", "manual"}}), kAmira
    );
    ASSERT_TRUE(is_card(answer_to(asked)));
    json stranger = asked;
    stranger["from"] = {{"id", kGuest.id}, {"aadObjectId", kGuest.object}};
    EXPECT_THAT(sentence(answer_to(stranger)), HasSubstr("Only colleagues in IT"));
}

TEST_F(DeskHouse, WhatIsNoReviewOfOursIsAnsweredHarmlessly) {
    open();
    asks_for_admin_rights();
    json gone = pressed("approve", kAmira);
    gone["value"]["action"]["data"]["review"] = "teams:elsewhere/1/1";
    EXPECT_THAT(sentence(answer_to(gone)), HasSubstr("no longer there"));
    json unknown = pressed("approve", kAmira);
    unknown["value"]["action"]["verb"] = "explode";
    EXPECT_EQ(answer_to(unknown)["type"], "application/vnd.microsoft.error");
    json odd = pressed("approve", kAmira);
    odd["value"] = json::array({1, "two"});
    EXPECT_EQ(answer_to(odd)["type"], "application/vnd.microsoft.error");
}

}  // namespace
}  // namespace ajar::teams::test
