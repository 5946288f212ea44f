// No window ever holds more than Microsoft allows.
#include "adapters/teams/connector/throttle.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;

const TimePoint kStart{1'795'356'000s};

TEST(TeamsThrottle, SevenGoAtOnceAndTheEighthWaits) {
    Throttle throttle;
    for (int i = 0; i < 7; ++i) EXPECT_EQ(throttle.take("a", "t", kStart), 0ms);
    EXPECT_EQ(throttle.take("a", "t", kStart), 1s);
    EXPECT_EQ(throttle.take("b", "t", kStart), 0ms);
    EXPECT_EQ(throttle.take("a", "t", kStart + 1s), 0ms);
    EXPECT_EQ(throttle.take("a", "t", kStart + 1s), 1s);
}

TEST(TeamsThrottle, MembersAreLookedUpTwiceAsOftenAsMessagesAreSent) {
    Throttle throttle;
    const auto take = [&](TimePoint now) {
        return throttle.take("m", "t", now, Throttle::Limits::Members);
    };
    for (int i = 0; i < 14; ++i) EXPECT_EQ(take(kStart), 0ms);
    EXPECT_EQ(take(kStart), 1s);
    EXPECT_EQ(take(kStart + 1s), 0ms);
    EXPECT_EQ(take(kStart + 1s), 0ms);
    EXPECT_EQ(take(kStart + 1s), 1s);  // sixteen within two
}

TEST(TeamsThrottle, ATenantHasItsOwnLimit) {
    Throttle throttle;
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(throttle.take("c" + std::to_string(i), "t", kStart), 0ms);
    EXPECT_EQ(throttle.take("another", "t", kStart), 1s);
    EXPECT_EQ(throttle.take("another", "u", kStart), 0ms);
}

TEST(TeamsThrottle, WhatTeamsHasRefusedIsHeldBack) {
    Throttle throttle;
    throttle.refused("a", 30s, kStart);
    EXPECT_EQ(throttle.take("a", "t", kStart + 10s), 20s);
    EXPECT_EQ(throttle.take("b", "t", kStart + 10s), 0ms);
    EXPECT_EQ(throttle.take("a", "t", kStart + 30s), 0ms);
    throttle.refused("a", 24h, kStart + 30s);
    EXPECT_EQ(throttle.take("a", "t", kStart + 30s), 1h);
}

TEST(TeamsThrottle, NoWindowHoldsMoreThanIsAllowed) {
    EXPECT_TRUE(rc::check([] {
        Throttle throttle;
        TimePoint now = kStart;
        std::vector<TimePoint> sent;
        for (const int step :
             *rc::gen::container<std::vector<int>>(400, rc::gen::inRange(0, 700))) {
            now += std::chrono::milliseconds{step};
            if (throttle.take("a", "t", now) == 0ms) sent.push_back(now);
        }
        for (const auto& [most, within] :
             {std::pair{7u, 1000ms}, std::pair{8u, 2000ms}, std::pair{60u, 30'000ms}})
            for (std::size_t i = most; i < sent.size(); ++i)
                RC_ASSERT(sent[i] - sent[i - most] >= within);
    }));
}

TEST(TeamsThrottle, WhoFollowsItsHintIsLetThrough) {
    Throttle throttle;
    TimePoint now = kStart;
    int sent = 0;
    for (int i = 0; i < 4'000; ++i) {
        const auto wait = throttle.take("a", "t", now);
        if (wait == 0ms) ++sent;
        now += wait;
    }
    EXPECT_GE(sent, 1'999);
    EXPECT_GE(now - kStart, 1h);  // 1,800 within an hour
}

TEST(TeamsThrottle, IdleThreadsAreForgotten) {
    Throttle throttle;
    for (int i = 0; i < 30'000; ++i) throttle.take("c" + std::to_string(i), "t", kStart + i * 2s);
    EXPECT_LT(throttle.size(), 12'000u);
}

}  // namespace
}  // namespace ajar::teams
