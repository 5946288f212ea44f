// What our messages in Teams say is known for a while.
#include "adapters/teams/connector/sayings.hpp"

#include <gtest/gtest.h>

namespace ajar::teams {
namespace {

Sayings::Said said(const std::string& text) {
    dialogue::Say one;
    one.text = text;
    return {"teams:1", one};
}

TEST(TeamsSayings, AreKnownByTheirPlace) {
    Sayings sayings;
    sayings.keep("a:1|17", said("first"));
    sayings.keep("a:1|17", said("changed"));
    ASSERT_TRUE(sayings.at("a:1|17"));
    EXPECT_EQ(sayings.at("a:1|17")->say.text, "changed");
    EXPECT_FALSE(sayings.at("a:2|17"));
}

TEST(TeamsSayings, TheOldestMakesRoom) {
    Sayings sayings{2};
    for (const char* place : {"1", "2", "3"}) sayings.keep(place, said(place));
    EXPECT_FALSE(sayings.at("1"));
    EXPECT_TRUE(sayings.at("2"));
    EXPECT_TRUE(sayings.at("3"));
}

}  // namespace
}  // namespace ajar::teams
