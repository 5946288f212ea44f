// IT decides in Slack: one message for each review, buttons and forms that act as the console does,
// the first one wins, and nobody reads anything that is no longer so.
#include "tests/unit/slack_desk/desk_house.hpp"

namespace ajar::test {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST_F(DeskHouse, AReviewIsShownToItOnceAndAnApprovalTakesItsButtonsAway) {
    open();
    asks_for_admin_rights();
    ASSERT_EQ(staffs().size(), 1u);
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("Grace Byrne"));
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("/console#/reviews/slack%3A"));
    EXPECT_TRUE(has_buttons(staffs()[0]));
    EXPECT_EQ(interact(button("approve", kAmira)).body, "");
    ASSERT_TRUE(held_message());
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("Amira Haddad"));
    EXPECT_EQ(stage(), "in_review");
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("Amira Haddad"));
    EXPECT_EQ(stage(), "answered");
    EXPECT_EQ(staffs().size(), 1u);
    EXPECT_EQ(slack.seen("chat.postEphemeral").size(), 0u);
    EXPECT_THAT(slack.faults(), testing::IsEmpty());
}

TEST_F(DeskHouse, OfTwoWhoApproveAtOnceOneWinsAndTheOtherIsTold) {
    open();
    asks_for_admin_rights();
    const json amira = button("approve", kAmira);
    const json jonas = button("approve", kJonas);
    std::thread other{[&] { EXPECT_EQ(interact(jonas).status, 200); }};
    EXPECT_EQ(interact(amira).status, 200);
    other.join();
    ASSERT_TRUE(slack.wait("chat.postEphemeral", 1));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_EQ(slack.seen("chat.postEphemeral").size(), 1u);
    const json told = json::parse(last_body("chat.postEphemeral"));
    const bool amira_won = staffs()[0].dump().find("Amira") != std::string::npos;
    EXPECT_EQ(told["user"], amira_won ? kJonas : kAmira);
    EXPECT_THAT(told["text"], HasSubstr(amira_won ? "Amira Haddad" : "Jonas Weber"));
    std::size_t answers = 0;
    for (const auto& line : house->records().lines(kTalk, 0, 100))
        if (const auto* say = std::get_if<dialogue::Say>(&line.what))
            answers += say->line == "reply" ? 1 : 0;
    EXPECT_EQ(answers, 1u);
    EXPECT_THAT(slack.faults(), testing::IsEmpty());
}

TEST_F(DeskHouse, AnApprovalIsTakenBackWithinHalfAMinute) {
    open();
    asks_for_admin_rights();
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    EXPECT_EQ(interact(button("undo", kAmira)).body, "");
    ASSERT_TRUE(slack.wait_until([](const auto& all) { return has_buttons(staffs(all)[0]); }));
    half_a_minute_passes();
    EXPECT_EQ(stage(), "in_review");
    EXPECT_FALSE(house->records().reviews({}).empty());
    EXPECT_EQ(house->records().reviews({}).front().held_by, "");
    interact(button("approve", kJonas));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("Jonas Weber"));
    EXPECT_THAT(slack.faults(), testing::IsEmpty());
}

TEST_F(DeskHouse, AnEditedReplyWithAToneErrorIsHeldUntilItIsPutRightOrAReasonIsGiven) {
    open();
    asks_for_admin_rights();
    EXPECT_EQ(interact(button("edit", kAmira)).status, 200);
    ASSERT_TRUE(slack.wait("users.info", 2));
    // Slack had to be asked who she is, so something opened at once and the form came after it.
    ASSERT_TRUE(slack.wait("views.update", 1));
    EXPECT_EQ(view("views.open")["callback_id"], "loading");
    const json form = view("views.update");
    EXPECT_EQ(form["callback_id"], "edit_reply");
    const Answer held = interact(submission(form, kAmira, {{"reply", "No. You cannot have it."}}));
    EXPECT_EQ(held.status, 200);
    const json errors = json::parse(held.body);
    EXPECT_EQ(errors["response_action"], "errors");
    EXPECT_THAT(errors["errors"]["reply"], HasSubstr("T0"));
    EXPECT_EQ(stage(), "in_review");
    const Answer taken = interact(submission(
        form,
        kAmira,
        {{"reply", "No. You cannot have it."},
         {"override_reason", "She asked for it in so many words"}}
    ));
    EXPECT_EQ(taken.body, "");
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_TRUE(is_posted("You cannot have it"));
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("She asked for it"));
    EXPECT_THAT(slack.faults(), testing::IsEmpty());
}

TEST_F(DeskHouse, AFormSentTooLateSaysSoAtItsField) {
    open();
    asks_for_admin_rights();
    interact(button("edit", kAmira));
    ASSERT_TRUE(slack.wait("views.update", 1));
    const json form = view("views.update");
    EXPECT_EQ(interact(button("approve", kJonas)).status, 200);
    ASSERT_TRUE(held_message());
    const Answer soon = interact(submission(form, kAmira, {{"reply", "Here it is."}}));
    EXPECT_THAT(json::parse(soon.body)["errors"]["reply"], HasSubstr("Jonas Weber"));
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    const Answer late = interact(submission(form, kAmira, {{"reply", "Here it is."}}));
    const json errors = json::parse(late.body);
    EXPECT_EQ(errors["response_action"], "errors");
    EXPECT_THAT(errors["errors"]["reply"], HasSubstr("Jonas Weber"));
}

TEST_F(DeskHouse, AnotherOutcomeMakesAnotherMessage) {
    open();
    asks_for_admin_rights();
    interact(button("change_outcome", kAmira));
    ASSERT_TRUE(slack.wait("views.update", 1));
    const json form = view("views.update");
    EXPECT_EQ(form["callback_id"], "change_outcome");
    EXPECT_EQ(interact(submission(form, kAmira, {}, {{"option", "1"}})).body, "");
    ASSERT_TRUE(settled_message(0));
    ASSERT_TRUE(slack.wait_until([](const auto& all) { return staffs(all).size() == 2; }));
    EXPECT_TRUE(has_buttons(staffs()[1]));
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("Outcome changed"));
}

TEST_F(DeskHouse, OneMoreQuestionReachesTheEmployee) {
    open();
    asks_for_admin_rights();
    interact(button("ask_more", kAmira));
    ASSERT_TRUE(slack.wait("views.update", 1));
    const json form = view("views.update");
    EXPECT_EQ(interact(submission(form, kAmira, {{"question", "Which tool is it?"}})).body, "");
    ASSERT_TRUE(settled_message(0));
    settle();
    EXPECT_EQ(stage(), "clarifying");
    EXPECT_TRUE(is_posted("Which tool is it?"));
}

TEST_F(DeskHouse, ManagementIsAskedWithANote) {
    open();
    asks_for_admin_rights();
    interact(button("ask_manager", kAmira));
    ASSERT_TRUE(slack.wait("views.update", 1));
    const json form = view("views.update");
    EXPECT_THAT(form.dump(), HasSubstr("Helena Brandt"));
    EXPECT_EQ(
        interact(
            submission(
                form, kAmira, {{"note", "A matter of principle"}}, {{"option", "helena-brandt"}}
            )
        ).body,
        ""
    );
    ASSERT_TRUE(slack.wait_until([](const auto& all) { return staffs(all).size() == 2; }));
    settle();
    EXPECT_EQ(stage(), "waiting_for_management");
    // It is hers to decide now: Jonas is told so, and the message stays as it is.
    interact(button("approve", kJonas, 1));
    ASSERT_TRUE(slack.wait("chat.postEphemeral", 1));
    EXPECT_THAT(last_body("chat.postEphemeral"), HasSubstr("management"));
    EXPECT_TRUE(has_buttons(staffs()[1]));
}

TEST_F(DeskHouse, WhoeverTakesOverIsNamed) {
    open();
    asks_for_admin_rights();
    interact(button("take_over", kJonas));
    ASSERT_TRUE(settled_message(0));
    settle();
    EXPECT_EQ(stage(), "with_a_person");
    EXPECT_EQ(house->records().conversation(kTalk)->taken_by, "jonas-weber");
}

TEST_F(DeskHouse, SomebodyWhoIsNotInItIsRefusedKindly) {
    open();
    asks_for_admin_rights();
    for (const std::string& user : {kGuest, kGrace, std::string{"U00FAKENOBODY"}}) {
        const std::size_t before = slack.seen("chat.postEphemeral").size();
        EXPECT_EQ(interact(button("approve", user)).status, 200);
        ASSERT_TRUE(slack.wait("chat.postEphemeral", before + 1));
        EXPECT_EQ(json::parse(last_body("chat.postEphemeral"))["user"], user);
    }
    interact(button("edit", kGuest));
    ASSERT_TRUE(slack.wait("chat.postEphemeral", 4));
    settle();
    EXPECT_EQ(stage(), "in_review");
    EXPECT_TRUE(has_buttons(staffs()[0]));
    EXPECT_EQ(slack.seen("views.open").size(), 0u);
}

TEST_F(DeskHouse, AfterARestartNothingIsPostedTwiceAndWhatWasSettledIsShown) {
    open();
    asks_for_admin_rights();
    close();
    open();
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    close();
    open();
    half_a_minute_passes();
    ASSERT_TRUE(settled_message(0));
    close();
    open();
    EXPECT_EQ(staffs().size(), 1u);
    EXPECT_EQ(slack.seen("conversations.history").size(), 0u);
}

TEST_F(DeskHouse, APostWhoseAnswerWasLostIsFoundAndNotRepeated) {
    open();
    says("I keep getting the admin password prompt on my computer");
    says("I have to install a small tool for measurements");
    const std::size_t said_so_far = slack.seen("chat.postMessage").size();
    EXPECT_GT(said_so_far, 0u);
    slack.trouble_in(kStaffChannel, {FakeSlack::Trouble::Kind::Lost, {}, 0});
    says("yes");
    ASSERT_TRUE(slack.wait("conversations.history", 1));
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message(0));
    EXPECT_EQ(staffs().size(), 1u);
}

TEST_F(DeskHouse, APersonIsKnownByTheirEMailFromTheSecondMessageOn) {
    open();
    says("I keep getting the admin password prompt on my computer");
    ASSERT_TRUE(slack.wait("users.info", 1));
    says("I have to install a small tool for measurements");
    settle();
    EXPECT_EQ(house->records().conversation(kTalk)->requester_id, "grace-byrne");
    EXPECT_EQ(house->records().conversation(kTalk)->requester_name, "Grace Byrne");
    EXPECT_EQ(slack.seen("users.info").size(), 1u);
}

}  // namespace
}  // namespace ajar::test
