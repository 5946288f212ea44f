// Which edits stand together, and what an author may put away.

#include "bot/suggesting/clusters.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace ajar::suggesting {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
using Kind = Suggestion::Kind;

const Wording kOpening{"templates/en/parts.md", "opening", 0, "Tell me here, if I missed a fact."};

Edit edit(const std::string& number, const std::string& by, const std::string& wording) {
    Edit made;
    made.review_id = "web:" + number + "/1/1";
    made.request_id = "web:" + number + "/1";
    made.by = by;
    made.at = TimePoint{std::chrono::hours{std::stoi(number)}};
    made.part = Part::Opening;
    made.before = "Tell me here, if I missed a fact.";
    made.after = wording;
    made.wording = kOpening;
    made.meant.wording = wording;
    return made;
}

Edit value_edit(const std::string& number, const std::string& after) {
    Edit made = edit(number, "ines", kOpening.text);
    made.after = after;
    made.meant.values = {{"reason", "All licences are taken until March.", after}};
    return made;
}

const std::string kCall = "Call me, if I missed a fact.";

TEST(Clusters, TheSameChangeInTwoCasesIsASuggestion) {
    const auto made = suggestions_from({edit("1", "ines", kCall), edit("2", "ben", kCall)});
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].kind, Kind::Reworded);
    EXPECT_EQ(made[0].wording, kOpening);
    EXPECT_EQ(made[0].proposal, kCall);
    EXPECT_EQ(made[0].cases, 2U);
    EXPECT_EQ(made[0].people, 2U);
    EXPECT_EQ(made[0].edits[0].by, "ben");
}

TEST(Clusters, OneCaseAloneIsNone) {
    EXPECT_THAT(suggestions_from({edit("1", "ines", kCall), edit("1", "ines", kCall)}), IsEmpty());
    EXPECT_THAT(suggestions_from({}), IsEmpty());
}

TEST(Clusters, WhatIsMuchAlikeStandsWithTheWordingThatMostChose) {
    const std::string calls = "Give me a call, if I missed a fact.";
    const auto made = suggestions_from(
        {edit("1", "ines", calls),
         edit("2", "ben", calls),
         edit("3", "mia", "Give me a quick call, if I missed a fact.")}
    );
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].proposal, calls);
    EXPECT_EQ(made[0].cases, 3U);
}

TEST(Clusters, OtherChangesAndOtherWordingsStandApart) {
    Edit elsewhere = edit("3", "mia", kCall);
    elsewhere.wording.path = "templates/de/parts.md";
    const auto made = suggestions_from(
        {edit("1", "ines", kCall),
         edit("2", "ben", "What do you think about it?"),
         std::move(elsewhere)}
    );
    EXPECT_THAT(made, IsEmpty());
}

TEST(Clusters, WhatPeopleLeaveOutIsASuggestionToo) {
    const auto made = suggestions_from({edit("1", "ines", ""), edit("2", "ines", "")});
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].kind, Kind::TakenOut);
    EXPECT_EQ(made[0].proposal, "");
    EXPECT_EQ(made[0].people, 1U);
}

TEST(Clusters, AValueThatIsChangedAgainAndAgainIsNamed) {
    const auto made = suggestions_from(
        {value_edit("1", "All seats are taken."), value_edit("2", "Every licence is taken.")}
    );
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].kind, Kind::Value);
    EXPECT_EQ(made[0].value.name, "reason");
    EXPECT_EQ(made[0].value.before, "All licences are taken until March.");
    EXPECT_EQ(made[0].value.after, "Every licence is taken.");
}

TEST(Clusters, ADayIsChangedInEveryCaseFromAnotherOneAndStillTheSameMatter) {
    Edit first = value_edit("1", "Monday");
    Edit second = value_edit("2", "Tuesday");
    first.meant.values = {{"ready_by", "Friday 27 November", "Monday"}};
    second.meant.values = {{"ready_by", "Friday 4 December", "Tuesday"}};
    EXPECT_THAT(suggestions_from({first, second}), SizeIs(1));
    second.meant.values = {{"reason", "All seats are taken until April.", "No seat is free."}};
    EXPECT_THAT(suggestions_from({value_edit("1", "None is left."), second}), IsEmpty())
        << "two sentences of two rules";
}

TEST(Clusters, MorePeopleWeighMoreThanMoreCases) {
    std::vector<Edit> edits{edit("1", "ines", ""), edit("2", "ines", ""), edit("3", "ines", "")};
    edits.push_back(edit("4", "ines", kCall));
    edits.push_back(edit("5", "ben", kCall));
    const auto made = suggestions_from(edits);
    ASSERT_THAT(made, SizeIs(2));
    EXPECT_EQ(made[0].kind, Kind::Reworded);
    EXPECT_EQ(made[1].kind, Kind::TakenOut);
}

TEST(Clusters, WhatIsPutAwayIsLeftOut) {
    Edit both = edit("1", "ines", kCall);
    both.meant.values = {{"reason", "a", "b"}};
    const auto made = suggestions_from({edit("1", "ines", kCall), edit("2", "ben", kCall)});
    const std::string wording = basis_of(made.at(0), both);
    EXPECT_TRUE(leave_out(both, {wording}));
    EXPECT_EQ(both.meant.wording, kOpening.text);
    EXPECT_THAT(both.meant.values, SizeIs(1));
    const auto values = suggestions_from({value_edit("1", "x"), value_edit("2", "y")});
    EXPECT_FALSE(
        leave_out(both, {wording, basis_of(values.at(0), value_edit("1", "x"))}) &&
        !both.meant.values.empty()
    );
    Edit taken_out = edit("3", "ines", "");
    EXPECT_TRUE(leave_out(taken_out, {}));
    EXPECT_FALSE(leave_out(taken_out, {wording}));
}

RC_GTEST_PROP(Clusters, DoNotDependOnTheOrderOfTheEdits, ()) {
    const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    const std::vector<std::string> wordings{
        kCall, "Call me here, if I missed a fact.", "", "Tell me more.", kOpening.text};
    std::vector<Edit> edits;
    for (const int n : numbers) {
        const auto at = static_cast<std::size_t>(n);
        edits.push_back(
            edit(std::to_string(n), n % 2 == 0 ? "ines" : "ben", wordings[at % wordings.size()])
        );
    }
    const auto straight = suggestions_from(edits);
    std::reverse(edits.begin(), edits.end());
    RC_ASSERT(suggestions_from(edits) == straight);
}

}  // namespace
}  // namespace ajar::suggesting
