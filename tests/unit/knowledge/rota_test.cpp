// Whose turn it is, by day: turns, fixed days, exceptions.

#include "bot/knowledge/rota.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <set>

namespace ajar::knowledge {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using std::chrono::days;

Date day(const std::string& text) {
    return date_from_iso(text).value();
}

Rota weekly(const std::string& since) {
    Rota rota;
    rota.people = {"ana", "ben", "cem"};
    rota.since = day(since);
    return rota;
}

TEST(Rota, AWeeksTurnBeginsOnTheDayOnWhichTheFirstOneBegan) {
    const Rota monday = weekly("2026-11-02");
    EXPECT_EQ(on_duty(monday, day("2026-11-02")), "ana");
    EXPECT_EQ(on_duty(monday, day("2026-11-08")), "ana");
    EXPECT_EQ(on_duty(monday, day("2026-11-09")), "ben");
    EXPECT_EQ(on_duty(monday, day("2026-11-22")), "cem");
    EXPECT_EQ(on_duty(monday, day("2026-11-23")), "ana") << "and round again";
    const Rota wednesday = weekly("2026-11-04");
    EXPECT_EQ(on_duty(wednesday, day("2026-11-10")), "ana");
    EXPECT_EQ(on_duty(wednesday, day("2026-11-11")), "ben");
    EXPECT_EQ(on_duty(wednesday, day("2026-11-03")), "") << "it has not begun";
}

TEST(Rota, TurnsGoOnOverTheTurnOfTheYear) {
    const Rota rota = weekly("2026-12-21");
    EXPECT_EQ(on_duty(rota, day("2026-12-31")), "ben");
    EXPECT_EQ(on_duty(rota, day("2027-01-03")), "ben");
    EXPECT_EQ(on_duty(rota, day("2027-01-04")), "cem");
}

TEST(Rota, DailyTurnsLeaveOutTheWeekend) {
    Rota rota = weekly("2026-11-05");  // a Thursday
    rota.turn = Rota::Turn::Day;
    EXPECT_EQ(on_duty(rota, day("2026-11-05")), "ana");
    EXPECT_EQ(on_duty(rota, day("2026-11-06")), "ben");
    EXPECT_EQ(on_duty(rota, day("2026-11-07")), "cem") << "who has the Monday after it";
    EXPECT_EQ(on_duty(rota, day("2026-11-09")), "cem");
    EXPECT_EQ(on_duty(rota, day("2026-11-10")), "ana");
}

TEST(Rota, ADayOfTheWeekIsSomebodysAndTheOthersFollow) {
    Rota rota;
    rota.weekdays = {"ana", "ben", "ana", "", "cem", "", ""};
    EXPECT_EQ(on_duty(rota, day("2026-11-23")), "ana");
    EXPECT_THAT(in_turn(rota, day("2026-11-24")), ElementsAre("ben", "ana", "cem"));
    EXPECT_THAT(in_turn(rota, day("2026-11-26")), IsEmpty()) << "Thursday is nobody's";
}

TEST(Rota, WhoIsAwayIsNotAskedAndWhoStandsInComesFirst) {
    Rota rota = weekly("2026-11-02");
    rota.exceptions = {
        {day("2026-11-10"), day("2026-11-11"), {}, "ben"},
        {day("2026-11-11"), day("2026-11-11"), "dora", {}}};
    EXPECT_EQ(on_duty(rota, day("2026-11-09")), "ben");
    EXPECT_THAT(in_turn(rota, day("2026-11-10")), ElementsAre("cem", "ana"));
    EXPECT_THAT(in_turn(rota, day("2026-11-11")), ElementsAre("dora", "cem", "ana"));
    EXPECT_EQ(on_duty(rota, day("2026-11-12")), "ben");
}

TEST(Rota, NobodyIsOnDutyWhileTheOfficeIsClosed) {
    Rota rota = weekly("2026-11-02");
    rota.exceptions = {{day("2026-12-24"), day("2027-01-03"), {}, {}}};
    EXPECT_TRUE(rota.works_on(day("2026-12-23")));
    EXPECT_FALSE(rota.works_on(day("2026-12-24")));
    EXPECT_FALSE(rota.works_on(day("2026-12-19"))) << "a Saturday";
    EXPECT_THAT(in_turn(rota, day("2026-12-28")), IsEmpty());
    EXPECT_EQ(on_duty(rota, day("2027-01-04")), "ana");
}

// ---- Whatever the rota --------------------------------------------------------------------------

std::string anybody() {
    return *rc::gen::elementOf(std::vector<std::string>{"ana", "ben", "cem", "dora", ""});
}

Date any_day() {
    return day("2026-10-01") + days{*rc::gen::inRange(0, 250)};
}

Rota any_rota() {
    Rota rota;
    rota.since = any_day();
    rota.turn = *rc::gen::arbitrary<bool>() ? Rota::Turn::Day : Rota::Turn::Week;
    for (int left = *rc::gen::inRange(0, 5); left > 0; --left) rota.people.push_back(anybody());
    if (*rc::gen::inRange(0, 3) == 0)
        for (std::string& one : rota.weekdays) one = anybody();
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left) {
        Rota::Exception one;
        one.from = any_day();
        one.until = one.from + days{*rc::gen::inRange(0, 20)};
        (*rc::gen::arbitrary<bool>() ? one.person : one.away) = anybody();
        rota.exceptions.push_back(one);
    }
    return rota;
}

TEST(Rota, HasAtMostOneOnDutyAtAnyTimeAndNeverWhoIsAway) {
    const bool holds = rc::check([] {
        const Rota rota = any_rota();
        const Date at = any_day();
        const auto order = in_turn(rota, at);
        RC_ASSERT(order == in_turn(Rota{rota}, at));
        RC_ASSERT(on_duty(rota, at) == (order.empty() ? "" : order.front()));
        RC_ASSERT(std::set<std::string>(order.begin(), order.end()).size() == order.size());
        RC_ASSERT(std::count(order.begin(), order.end(), "") == 0);
        for (const auto& one : rota.exceptions) {
            if (!one.covers(at)) continue;
            RC_ASSERT(one.away.empty() || std::count(order.begin(), order.end(), one.away) == 0);
            if (one.person.empty() && one.away.empty()) RC_ASSERT(order.empty());
        }
    });
    EXPECT_TRUE(holds);
}

TEST(Rota, GivesEverybodyTheirTurnAsOftenAsTheOthers) {
    const bool holds = rc::check([] {
        Rota rota = weekly("2026-10-01");
        rota.since = any_day();
        std::map<std::string, int> turns;
        const int rounds = *rc::gen::inRange(1, 6);
        for (int i = 0; i < rounds * 21; ++i) ++turns[on_duty(rota, rota.since + days{i})];
        RC_ASSERT(turns.size() == 3U);
        for (const auto& [person, count] : turns) RC_ASSERT(count == rounds * 7);
    });
    EXPECT_TRUE(holds);
}

}  // namespace
}  // namespace ajar::knowledge
