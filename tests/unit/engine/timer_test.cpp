// Timers by the hand-moved clock, and the clock that does not jump.

#include "bot/engine/steady_now.hpp"
#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using testing::ElementsAre;

class Timers : public House {};

TEST_F(Timers, FireWhenTheyAreDueAndOnce) {
    hear("timer 60");
    advance(59min);
    EXPECT_THAT(talk(), ElementsAre("> timer 60"));
    advance(1min);
    EXPECT_THAT(talk(), ElementsAre("> timer 60", "< still there?"));
    advance(24h);
    EXPECT_EQ(talk().size(), 2U);
    EXPECT_EQ(file_->next_timer(), std::nullopt);
}

TEST_F(Timers, FireAfterARestartWhenTheyWereDueMeanwhile) {
    hear("timer 60");
    die();
    clock_.advance(3h);
    live();
    settle();
    EXPECT_THAT(talk(), ElementsAre("> timer 60", "< still there?"));
}

TEST_F(Timers, AreMovedByStartingThemAgain) {
    hear("timer 60");
    advance(30min);
    hear("timer 60");
    advance(45min);
    EXPECT_EQ(talk().size(), 2U);
    advance(15min);
    EXPECT_EQ(talk().back(), "< still there?");
}

TEST_F(Timers, OfManyConversationsAllFire) {
    for (int n = 0; n < 150; ++n)
        submit(message("a" + std::to_string(n), "timer 5", "web:" + std::to_string(n))).has_value();
    settle();
    advance(5min);
    for (int n = 0; n < 150; ++n) EXPECT_EQ(talk("web:" + std::to_string(n)).size(), 2U) << n;
}

TEST_F(Timers, NeverMakeTimeRunBackwardsWithinAConversation) {
    hear("hello");
    clock_.advance(-1h);
    hear("again");
    const auto events = file_->events("web:1", 0, 10);
    for (std::size_t n = 1; n < events.size(); ++n) EXPECT_GE(events[n].at, events[n - 1].at);
}

struct TwoClocks {
    TimePoint wall = kStart;
    std::chrono::milliseconds steady{5'000};

    void pass(std::chrono::milliseconds time) {
        wall += time;
        steady += time;
    }
};

TEST(SteadyNow, DoesNotFollowAJumpOfTheWallClockAtOnce) {
    TwoClocks clocks;
    const auto now = engine::steady_now([&] { return clocks.wall; }, [&] { return clocks.steady; });
    EXPECT_EQ(now(), kStart);
    clocks.pass(10s);
    clocks.wall += 1h;
    EXPECT_EQ(now(), kStart + 10s);
    clocks.pass(14min);
    EXPECT_EQ(now(), kStart + 14min + 10s);
    clocks.pass(1min);
    EXPECT_EQ(now(), kStart + 1h + 15min + 10s);
}

TEST(SteadyNow, FollowsSmallCorrectionsButNeverBackwards) {
    TwoClocks clocks;
    const auto now = engine::steady_now([&] { return clocks.wall; }, [&] { return clocks.steady; });
    clocks.wall += 200ms;
    EXPECT_EQ(now(), kStart + 200ms);
    clocks.wall -= 500ms;
    EXPECT_EQ(now(), kStart + 200ms);
    clocks.pass(1s);
    EXPECT_EQ(now(), kStart + 700ms);
}

TEST(SteadyNow, ForgetsAJumpThatWasTakenBack) {
    TwoClocks clocks;
    const auto now = engine::steady_now([&] { return clocks.wall; }, [&] { return clocks.steady; });
    clocks.wall -= 1h;
    EXPECT_EQ(now(), kStart);
    clocks.pass(10min);
    clocks.wall += 1h;
    EXPECT_EQ(now(), kStart + 10min);
    clocks.pass(10min);
    EXPECT_EQ(now(), kStart + 20min);
}

}  // namespace
}  // namespace ajar::test
