// One case in Slack's channel, in Teams' and in the console: whoever decides, everybody sees it,
// and of two at the same moment one wins.
#include "tests/unit/slack_desk/desk_house.hpp"
#include "tests/unit/teams_desk/teams_side.hpp"

namespace ajar::test {
namespace {

using testing::HasSubstr;

/// Grace asks in Slack. IT has a channel in Slack and one in Teams.
class TwoPlatforms : public DeskHouse {
protected:
    program::Settings settings() const override {
        program::Settings settings = DeskHouse::settings();
        settings.teams = side.settings();
        return settings;
    }

    void begin() {
        open();
        side.port = port;
        asks_for_admin_rights();
        ASSERT_TRUE(side.comes("approve"));
    }

    std::size_t replies() const {
        std::size_t count = 0;
        for (const auto& line : house->records().lines(kTalk, 0, 100))
            if (const auto* say = std::get_if<dialogue::Say>(&line.what))
                count += say->line == "reply" ? 1 : 0;
        return count;
    }

    teams::test::TeamsSide side{kNow};
};

TEST_F(TwoPlatforms, OneInSlackAndOneInTeamsAtTheSameMomentAreOneDecision) {
    begin();
    const json in_slack = button("approve", kAmira);
    const json in_teams = side.pressed("approve", teams::test::kJonas);
    json to_jonas;
    std::thread other{[&] { to_jonas = side.answer_to(in_teams); }};
    EXPECT_EQ(interact(in_slack).status, 200);
    other.join();
    ASSERT_TRUE(teams::test::TeamsSide::is_card(to_jonas)) << to_jonas.dump(1);
    ASSERT_TRUE(held_message());
    ASSERT_TRUE(side.held());
    const bool jonas_won = house->records().reviews({}).front().held_by == "jonas-weber";
    const std::string winner = jonas_won ? "Jonas Weber" : "Amira Haddad";
    EXPECT_THAT(staffs()[0].dump(), HasSubstr("*Approved* · " + winner));
    EXPECT_THAT(side.cards()[0].dump(), HasSubstr("Approved · " + winner));
    EXPECT_THAT(to_jonas.dump(), HasSubstr("Approved · " + winner));
    // The loser is told, where they pressed.
    if (jonas_won) {
        ASSERT_TRUE(slack.wait("chat.postEphemeral", 1));
        EXPECT_THAT(last_body("chat.postEphemeral"), HasSubstr(winner));
    } else {
        EXPECT_THAT(to_jonas.dump(), HasSubstr("approved this already"));
    }
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    ASSERT_TRUE(side.settled());
    EXPECT_EQ(replies(), 1u);
    EXPECT_THAT(slack.faults(), testing::IsEmpty());
    EXPECT_EQ(side.teams.faults(), Faults{});
}

TEST_F(TwoPlatforms, WhatIsApprovedInTeamsCanBeTakenBackInSlack) {
    begin();
    side.press("approve", teams::test::kJonas);
    ASSERT_TRUE(held_message());
    ASSERT_TRUE(side.held());
    interact(button("undo", kJonas));
    ASSERT_TRUE(side.comes("approve"));
    half_a_minute_passes();
    EXPECT_EQ(replies(), 0u);
    EXPECT_EQ(stage(), "in_review");
}

TEST_F(TwoPlatforms, AClickThatComesLateInTeamsIsToldWhatHappenedInSlack) {
    begin();
    const json old = side.pressed("take_over", teams::test::kJonas);
    interact(button("approve", kAmira));
    ASSERT_TRUE(side.held());
    half_a_minute_passes();
    ASSERT_TRUE(side.settled());
    const json late = side.answer_to(old);
    ASSERT_TRUE(teams::test::TeamsSide::is_card(late));
    EXPECT_THAT(late.dump(), HasSubstr("Somebody was faster"));
    EXPECT_THAT(late.dump(), HasSubstr("Amira Haddad"));
    EXPECT_EQ(stage(), "answered");
}

}  // namespace
}  // namespace ajar::test
