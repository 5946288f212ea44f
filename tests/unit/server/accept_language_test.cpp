// Which of our languages a browser asks for.

#include "bot/server/accept_language.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace ajar::server {
namespace {

std::string wanted(std::string_view header) {
    static constexpr std::array<std::string_view, 4> kOurs{"en", "de", "es", "fr"};
    return std::string{wanted_language(header, kOurs)};
}

TEST(AcceptLanguage, TakesTheFirstThatWeSpeak) {
    EXPECT_EQ(wanted("de"), "de");
    EXPECT_EQ(wanted("de-AT,de;q=0.9,en;q=0.8"), "de");
    EXPECT_EQ(wanted("ja, FR-ca ;q=0.7, de;q=0.7"), "fr");
}

TEST(AcceptLanguage, WeighsWhatIsWanted) {
    EXPECT_EQ(wanted("en;q=0.5, es;q=0.875, de;q=0.87"), "es");
    EXPECT_EQ(wanted("de;q=0, fr;q=0.001"), "fr");
    EXPECT_EQ(wanted("de;Q=0.3,fr;q=1.000"), "fr");
}

TEST(AcceptLanguage, FallsBackToTheFirstOfOurs) {
    for (const std::string header :
         {"", "ja", "*", "de;q=0", "de;q=x", "de;q=0.1234", "de;level=1", ",,;;", ";q=1", "q=1,"})
        EXPECT_EQ(wanted(header), "en") << header;
    EXPECT_EQ(wanted(std::string(5'000, 'x') + ",de"), "en") << "nobody reads that far";
}

}  // namespace
}  // namespace ajar::server
