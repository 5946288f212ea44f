// What our messages in Teams say is known, whenever they were said.
#include "adapters/teams/connector/sayings.hpp"

#include <gtest/gtest.h>

namespace ajar::teams {
namespace {

Sayings::Said said(const std::string& text) {
    dialogue::Say one;
    one.text = text;
    return {"teams:1", one};
}

std::optional<Sayings::Said> nothing(const std::string&) {
    return std::nullopt;
}

TEST(TeamsSayings, AreKnownByTheirPlace) {
    Sayings sayings{nothing};
    sayings.keep("a:1|17", said("first"));
    sayings.keep("a:1|17", said("changed"));
    ASSERT_TRUE(sayings.at("a:1|17"));
    EXPECT_EQ(sayings.at("a:1|17")->say.text, "changed");
    EXPECT_FALSE(sayings.at("a:2|17"));
}

TEST(TeamsSayings, TheOldestMakesRoomAndIsReadFromTheStore) {
    Sayings sayings{[](const std::string& place) { return said("from disk: " + place); }, 2};
    for (const char* place : {"1", "2", "3"}) sayings.keep(place, said(place));
    EXPECT_EQ(sayings.at("1")->say.text, "from disk: 1");
    EXPECT_EQ(sayings.at("2")->say.text, "2");
    EXPECT_EQ(sayings.at("3")->say.text, "3");
}

}  // namespace
}  // namespace ajar::teams
