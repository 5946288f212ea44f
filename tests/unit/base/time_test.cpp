#include "bot/base/time.hpp"

#include <gtest/gtest.h>

namespace ajar {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr Date kFriday = sys_days{2026y / November / 20};
constexpr Date kSaturday = kFriday + days{1};
constexpr Date kMonday = kFriday + days{3};

TEST(Time, ReadsBackWhatItWrote) {
    const TimePoint time = kFriday + 9h + 5min + 7s + 42ms;
    EXPECT_EQ(to_iso(time), "2026-11-20T09:05:07.042Z");
    EXPECT_EQ(time_from_iso(to_iso(time)), time);
    EXPECT_EQ(time_from_iso("2026-11-20T09:05:07Z"), time - 42ms);
    EXPECT_EQ(date_from_iso("2026-11-20"), kFriday);
}

TEST(Time, RefusesWhatIsNoDate) {
    for (const char* text :
         {"", "2026", "2026-02-30", "2026-13-01", "2026-11-20x", "20261120", "-026-11-20"})
        EXPECT_EQ(date_from_iso(text), std::nullopt) << text;
    for (const char* text :
         {"2026-11-20", "2026-11-20T25:00:00Z", "2026-11-20T09:05:07", "2026-11-20T09:05:07.04Z"})
        EXPECT_EQ(time_from_iso(text), std::nullopt) << text;
}

TEST(Time, CountsWorkingDaysOverTheWeekend) {
    EXPECT_EQ(add_working_days(kFriday, 0), kFriday);
    EXPECT_EQ(add_working_days(kFriday, 1), kMonday);
    EXPECT_EQ(add_working_days(kSaturday, 0), kMonday);
    EXPECT_EQ(add_working_days(kFriday, 5), kFriday + days{7});
    EXPECT_EQ(working_days_between(kFriday, kMonday), 1);
    EXPECT_EQ(working_days_between(kMonday, kFriday), -1);
}

}  // namespace
}  // namespace ajar
