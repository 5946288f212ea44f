// No minute holds more calls than Slack allows, and a refusal is kept to.

#include "adapters/slack/api/rate_limiter.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <vector>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;

const TimePoint kStart = *time_from_iso("2026-11-22T14:00:00Z");

TEST(RateLimiter, LetsAChannelHaveOneMessageASecondAfterAShortBurst) {
    RateLimiter limiter;
    const auto post = [&](TimePoint now, const std::string& channel = "C1") {
        return limiter.take(Method::ChatPostMessage, "T1", channel, now);
    };
    EXPECT_EQ(post(kStart), 0ms);
    EXPECT_EQ(post(kStart), 0ms);
    EXPECT_EQ(post(kStart), 1s);
    EXPECT_EQ(post(kStart, "C2"), 0ms);  // another channel has its own
    EXPECT_EQ(post(kStart + 1s), 0ms);
}

TEST(RateLimiter, SendsThoseWhoWaitAwayForDifferentTimes) {
    RateLimiter limiter;
    while (limiter.take(Method::ChatPostMessage, "T1", "C1", kStart) == 0ms) {
    }
    EXPECT_EQ(limiter.take(Method::ChatPostMessage, "T1", "C1", kStart), 2s);
    EXPECT_EQ(limiter.take(Method::ChatPostMessage, "T1", "C1", kStart), 3s);
    for (int i = 0; i < 100; ++i)
        EXPECT_LE(limiter.take(Method::ChatPostMessage, "T1", "C1", kStart), 30s);
}

TEST(RateLimiter, KeepsToARefusalForThatMethodAndWorkspaceOnly) {
    RateLimiter limiter;
    limiter.refused(Method::ChatUpdate, "T1", 17s, kStart);
    EXPECT_EQ(limiter.take(Method::ChatUpdate, "T1", "", kStart + 1s), 16s);
    EXPECT_EQ(limiter.take(Method::ChatUpdate, "T2", "", kStart + 1s), 0ms);
    EXPECT_EQ(limiter.take(Method::ViewsPublish, "T1", "", kStart + 1s), 0ms);
    EXPECT_EQ(limiter.take(Method::ChatUpdate, "T1", "", kStart + 17s), 0ms);
    limiter.refused(Method::ChatUpdate, "T1", 10s, kStart + 20s);
    limiter.refused(Method::ChatUpdate, "T1", 1s, kStart + 21s);  // a shorter one lifts none
    EXPECT_EQ(limiter.take(Method::ChatUpdate, "T1", "", kStart + 25s), 5s);
}

TEST(RateLimiter, DoesNotGrowForEver) {
    RateLimiter limiter;
    for (int i = 0; i < 30'000; ++i)
        limiter.take(Method::ChatPostMessage, "T1", "C" + std::to_string(i), kStart + i * 1s);
    EXPECT_LE(limiter.size(), 10'002u);
}

TEST(RateLimiter, NeverAllowsMoreThanATierInAnyMinute) {
    EXPECT_TRUE(rc::check([] {
        RateLimiter limiter;
        const Method method = *rc::gen::element(
            Method::ConversationsHistory, Method::ViewsOpen, Method::SetSessionStatus
        );
        std::vector<TimePoint> went;
        TimePoint now = kStart;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3000));
        for (const int step : steps) {
            now += std::chrono::milliseconds{step};
            for (int i = 0; i < 40; ++i)
                if (limiter.take(method, "T1", "", now) == 0ms) went.push_back(now);
        }
        const auto most = static_cast<std::size_t>(info(method).per_minute);
        for (std::size_t i = 0; i + most < went.size(); ++i)
            RC_ASSERT(went[i + most] - went[i] >= 1min);
    }));
}

TEST(RateLimiter, IsNoLimitForThoseWhoComeWhenTheyAreTold) {
    EXPECT_TRUE(rc::check([](std::uint8_t many) {
        RateLimiter limiter;
        TimePoint now = kStart;
        for (int i = 0; i < many; ++i) {
            const auto wait = limiter.take(Method::ChatPostMessage, "T1", "C1", now);
            if (wait == 0ms) continue;
            now += wait;
            RC_ASSERT(limiter.take(Method::ChatPostMessage, "T1", "C1", now) == 0ms);
        }
    }));
}

}  // namespace
}  // namespace ajar::slack::api
