// Dates, numbers, money and lists as people of each locale write them.

#include "bot/reply/reply.hpp"

#include <gtest/gtest.h>

namespace ajar::reply {
namespace {

constexpr Date kThursday{
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / std::chrono::day{26}}};

TEST(Format, WritesADateWithItsWeekdayInEachLanguage) {
    EXPECT_EQ(format_date(kThursday, "en"), "Thursday 26 November");
    EXPECT_EQ(format_date(kThursday, "de"), "Donnerstag, 26. November");
    EXPECT_EQ(format_date(kThursday, "es"), "jueves 26 de noviembre");
    EXPECT_EQ(format_date(kThursday, "fr"), "jeudi 26 novembre");
}

TEST(Format, FollowsTheRegionOfALocale) {
    EXPECT_EQ(format_date(kThursday, "en-US"), "Thursday, November 26");
    EXPECT_EQ(format_date(kThursday, "de-AT"), "Donnerstag, 26. November");
}

TEST(Format, WritesNumbersAndMoneyWithTheLocalesMarks) {
    EXPECT_EQ(format_number(1234.5, "en"), "1,234.5");
    EXPECT_EQ(format_number(1234.5, "de"), "1.234,5");
    EXPECT_EQ(format_money(1200, "EUR", "de"), "1.200 €");
    EXPECT_EQ(format_money(1200, "EUR", "en"), "€1,200");
    EXPECT_EQ(format_money(12.5, "EUR", "fr"), "12,50 €");
}

TEST(Format, JoinsAListTheWayTheLanguageDoes) {
    EXPECT_EQ(format_list({"a", "b", "c"}, "en"), "a, b and c");
    EXPECT_EQ(format_list({"a", "b", "c"}, "de"), "a, b und c");
    EXPECT_EQ(format_list({"a", "b", "c"}, "es"), "a, b y c");
    EXPECT_EQ(format_list({"a"}, "en"), "a");
    EXPECT_EQ(format_list({}, "en"), "");
}

TEST(Format, FallsBackToBritishEnglishForALocaleThatIsNone) {
    EXPECT_EQ(format_date(kThursday, "%%%"), "Thursday 26 November");
    EXPECT_EQ(format_date(kThursday, ""), "Thursday 26 November");
}

}  // namespace
}  // namespace ajar::reply
