// Where a conversation is in Slack, written down and read again.

#include "adapters/slack/address/address.hpp"

#include "adapters/slack/address/actions.hpp"

#include <gtest/gtest.h>

namespace ajar::slack {
namespace {

TEST(Address, IsReadAsItWasWritten) {
    const Address thread{"E0ACME", "T0ACME", "C0HELP", "1718000000.000100", "U0GRACE"};
    EXPECT_EQ(to_text(thread), "E0ACME/T0ACME/C0HELP/1718000000.000100/U0GRACE");
    for (const Address& address :
         {thread,
          Address{"", "T0ACME", "D0GRACE", "", "U0GRACE"},
          Address{"", "T0ACME", "", "", "W0GRACE"},
          Address{"E0ACME", "", "C0HELP", "", ""}}) {
        const auto read = address_from(to_text(address));
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(*read, address);
    }
}

TEST(Address, HoldsNothingThatSlackCouldTakeForAnotherThing) {
    for (const std::string text :
         {"",
          "////",
          "/T0ACME///",
          "//C0HELP//U0GRACE",
          "/T0ACME/C0HELP/1718000000/U0GRACE",
          "/T0ACME/<!channel>//U0GRACE",
          "/T0ACME/c0help//",
          "/T0ACME/C0HELP//U0GRACE/",
          "/T0ACME/0HELP//",
          "/T0ACME/C0HELP/.1/",
          "/T0ACME/C0HELP/1.2.3/"})
        EXPECT_FALSE(address_from(text)) << text;
    EXPECT_FALSE(is_id(std::string(65, 'C')));
}

TEST(ActionId, IsKnownByWhatStandsBeforeTheDot) {
    EXPECT_EQ(actions::action_of("choice.12"), actions::kChoice);
    EXPECT_EQ(actions::action_of("approve"), actions::kApprove);
}

}  // namespace
}  // namespace ajar::slack
