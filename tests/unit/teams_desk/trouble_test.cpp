// The staff channel when Teams has a bad moment: nothing is lost, and the engine's answer counts.
#include "tests/unit/teams_desk/desk_house.hpp"

namespace ajar::teams::test {
namespace {

using testing::HasSubstr;

TEST_F(DeskHouse, AChangeThatTeamsRefusesForNowIsMadeALittleLater) {
    open();
    asks_for_admin_rights();
    const std::string id = cards()[0]["@id"];
    teams.trouble("/" + id, {412, R"({"error":{"code":"PreconditionFailed"}})"});
    teams.trouble("/" + id, {502, ""});
    press("approve", kAmira);
    ASSERT_TRUE(held());
    EXPECT_EQ(cards().size(), 1u);
}

TEST_F(DeskHouse, ACardThatSomebodyHasDeletedIsLetGo) {
    open();
    asks_for_admin_rights();
    const std::string id = cards()[0]["@id"];
    const json old = pressed("approve", kJonas);
    for (int i = 0; i < 3; ++i)
        teams.trouble("/" + id, {404, R"({"error":{"code":"ActivityNotFoundInConversation"}})"});
    ASSERT_TRUE(is_card(press("approve", kAmira)));
    half_a_minute_passes();
    EXPECT_EQ(stage(), "answered");
    EXPECT_THAT(answer_to(old).dump(), HasSubstr("Amira Haddad"));
    EXPECT_EQ(cards().size(), 1u);
}

TEST_F(DeskHouse, ACardThatDoesNotArriveIsPostedAgain) {
    open();
    says("I keep getting the admin password prompt on my computer");
    says("I have to install a small tool for measurements");
    ajar::test::HttpPeer::Reply lost;
    lost.lost = true;
    teams.trouble("/v3/conversations", lost);
    says("yes");
    ASSERT_TRUE(comes("approve"));
    ASSERT_TRUE(is_card(press("approve", kAmira)));
    ASSERT_TRUE(held());
}

TEST_F(DeskHouse, ACardThatStandsThereTwiceShowsHowThingsAreOnceItIsPressed) {
    open();
    says("I keep getting the admin password prompt on my computer");
    says("I have to install a small tool for measurements");
    ajar::test::HttpPeer::Reply lost;
    lost.lost = true;
    teams.trouble("/v3/conversations", lost, true);
    says("yes");
    ASSERT_TRUE(comes("approve", 1));
    // The second is the one we know of.
    const json stray = pressed("take_over", kJonas, 0);
    ASSERT_TRUE(is_card(press("approve", kAmira, 1)));
    ASSERT_TRUE(held(1));
    EXPECT_TRUE(has(cards()[0], "approve"));
    EXPECT_THAT(answer_to(stray).dump(), HasSubstr("approved this already"));
    ASSERT_TRUE(held(0));
    EXPECT_EQ(cards().size(), 2u);
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(DeskHouse, WhenTeamsCannotSayWhoSomebodyIsTheyAreAskedToPressAgain) {
    open();
    asks_for_admin_rights();
    for (int i = 0; i < 2; ++i) teams.trouble("/members/29%3Aamira", {503, ""});
    EXPECT_THAT(sentence(press("approve", kAmira)), HasSubstr("once more"));
    EXPECT_EQ(stage(), "in_review");
    passed += 60;
    ASSERT_TRUE(is_card(press("approve", kAmira)));
}

TEST_F(DeskHouse, WhenItTakesTooLongThatIsSaidAndDoneAllTheSame) {
    open();
    asks_for_admin_rights();
    const json press = pressed("approve", kAmira);
    teams.peer.hold();  // who she is has to be asked first
    EXPECT_THAT(sentence(answer_to(press)), HasSubstr("longer than Teams waits"));
    EXPECT_EQ(stage(), "in_review");
    teams.peer.release();
    ASSERT_TRUE(held());
}

TEST_F(DeskHouse, AfterARestartNothingIsPostedTwiceAndWhatWasSettledIsShown) {
    open();
    asks_for_admin_rights();
    close();
    open();
    press("approve", kAmira);
    ASSERT_TRUE(held());
    close();
    open();
    half_a_minute_passes();
    ASSERT_TRUE(settled(0));
    EXPECT_EQ(cards().size(), 1u);
}

TEST_F(DeskHouse, APersonIsKnownByTheirEMailFromTheSecondMessageOn) {
    open();
    says("I keep getting the admin password prompt on my computer");
    ASSERT_EQ(house->records().conversation(kTalk)->requester_name, "Megan Bowen");
    // Whatever she presses is answered when it is known who she is.
    json press = invoke("adaptiveCard/action", json::object());
    press["value"]["action"] = {
        {"type", "Action.Execute"}, {"verb", "refresh"}, {"data", {{"review", "none"}}}};
    EXPECT_NE(sentence(answer_to(press)), "");
    says("I have to install a small tool for measurements");
    EXPECT_EQ(house->records().conversation(kTalk)->requester_id, "grace-byrne");
}

}  // namespace
}  // namespace ajar::teams::test
