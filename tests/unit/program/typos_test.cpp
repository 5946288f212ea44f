// What `ajar understand evaluate --typos` makes of a line.

#include "bot/program/typos.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ajar::program {
namespace {

const std::string kText = "could somebody please reset the password of my account today";

TEST(Typos, LeaveTheTextAloneWhenNoneAreWanted) {
    EXPECT_EQ(with_typos(kText, 0, 1), kText);
    EXPECT_EQ(with_typos("", 100, 1), "");
}

TEST(Typos, AreTheSameForTheSameSeed) {
    EXPECT_EQ(with_typos(kText, 100, 1), with_typos(kText, 100, 1));
    EXPECT_NE(with_typos(kText, 100, 1), with_typos(kText, 100, 2));
    EXPECT_NE(with_typos(kText, 100, 1), kText);
}

TEST(Typos, SpareShortWordsAndWhatIsNoWord) {
    EXPECT_EQ(with_typos("42 of my 17 übe", 100, 1), "42 of my 17 übe");
}

}  // namespace
}  // namespace ajar::program
