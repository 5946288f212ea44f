#include "bot/evaluation/capacity.hpp"

#include "small_company.hpp"

#include <gtest/gtest.h>

namespace ajar::evaluation {
namespace {

using std::chrono::days;

constexpr Date kFriday = kMonday + days{4};

knowledge::Commitment move_of_the_office() {
    // Two working weeks, all of the team's 10 hours a week.
    return {
        "move", "workplace", {{"en", "the move"}}, "", 20, kMonday, kMonday + days{11}, "", true};
}

Schedule plan(
    double hours, const knowledge::Knowledge& company, std::vector<Booking> bookings = {}
) {
    return schedule({"workplace", "", hours, 0, 0, false}, 1, company, bookings, kMonday);
}

TEST(Capacity, SpreadsTheTeamsHoursOverTheWeek) {
    const auto company = small_company();
    EXPECT_EQ(plan(2, company).ready_by, kMonday);
    EXPECT_EQ(plan(3, company).ready_by, kMonday + days{1});
    EXPECT_EQ(plan(10, company).ready_by, kFriday);
    EXPECT_EQ(plan(11, company).limit, Limit::Hours);
}

TEST(Capacity, WaitsForWhatIsAlreadyPromised) {
    auto company = small_company();
    company.commitments = {move_of_the_office()};
    const Schedule waiting = plan(2, company);
    EXPECT_EQ(waiting.ready_by, kMonday + days{14});
    EXPECT_EQ(waiting.limit, Limit::Commitments);
    EXPECT_EQ(waiting.heaviest, "move");
    EXPECT_EQ(waiting.ready_if_moved, kMonday);
    EXPECT_EQ(waiting.movable, std::vector<std::string>{"move"});
}

TEST(Capacity, DoesNotUseTheSameHourTwice) {
    const auto company = small_company();
    EXPECT_EQ(plan(2, company, {{"workplace", 8, kFriday}}).ready_by, kFriday);
    EXPECT_EQ(plan(2, company, {{"others", 8, kFriday}}).ready_by, kMonday);
}

TEST(Capacity, IgnoresCommitmentsOfAnotherSkill) {
    auto company = small_company();
    company.commitments = {move_of_the_office()};
    company.commitments.front().skill = "cabling";
    const knowledge::Effort effort{"workplace", "licences", 2, 0, 0, false};
    EXPECT_EQ(schedule(effort, 1, company, {}, kMonday).ready_by, kMonday);
}

TEST(Capacity, CannotShortenALeadTime) {
    const knowledge::Effort effort{"workplace", "", 1, 10, 300, true};
    const Schedule ordered = schedule(effort, 3, small_company(), {}, kMonday);
    EXPECT_EQ(ordered.ready_by, kMonday + days{14});
    EXPECT_EQ(ordered.limit, Limit::Lead);
    EXPECT_EQ(ordered.hours, 3);
    EXPECT_EQ(ordered.cost, 900);
}

TEST(Capacity, SaysWhenAYearIsNotEnough) {
    EXPECT_EQ(plan(10000, small_company()).ready_by, std::nullopt);
}

}  // namespace
}  // namespace ajar::evaluation
