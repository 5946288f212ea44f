#include "bot/domain/spelled_date.hpp"

#include <gtest/gtest.h>

namespace ajar {
namespace {

using namespace std::chrono_literals;

constexpr Date kThirdOfMarch = 2027y / 3 / 3;
constexpr Date kFirstOfAugust = 2027y / 8 / 1;

TEST(SpelledDate, IsWrittenAsEachLanguageDoes) {
    EXPECT_EQ(whole_date(kThirdOfMarch, "en"), "3 March 2027");
    EXPECT_EQ(whole_date(kThirdOfMarch, "de"), "3. März 2027");
    EXPECT_EQ(whole_date(kThirdOfMarch, "es"), "3 de marzo de 2027");
    EXPECT_EQ(whole_date(kThirdOfMarch, "fr"), "3 mars 2027");
}

TEST(SpelledDate, TheFirstHasItsOwnFormInFrenchOnly) {
    EXPECT_EQ(day_and_month(kFirstOfAugust, "fr"), "1er août");
    EXPECT_EQ(day_and_month(kFirstOfAugust, "es"), "1 de agosto");
}

TEST(SpelledDate, ALanguageThatWeDoNotSpeakReadsEnglish) {
    EXPECT_EQ(day_and_month(kFirstOfAugust, "nl"), "1 August");
}

}  // namespace
}  // namespace ajar
