#include "adapters/slack/installing/tickets.hpp"

#include <gtest/gtest.h>

namespace ajar::slack::installing {
namespace {

using Verdict = Tickets::Verdict;
using namespace std::chrono_literals;

class SlackTickets : public testing::Test {
protected:
    TimePoint now{std::chrono::seconds{1767326130}};
    Tickets tickets{"a secret of thirty-two letters or more", [this] { return now; }};
};

TEST_F(SlackTickets, AreGoodOnceInTheBrowserThatTheyWereGivenTo) {
    const auto ticket = tickets.issue("");
    const auto other = tickets.issue("");
    EXPECT_NE(ticket.state, other.state);
    EXPECT_NE(ticket.browser, other.browser);
    EXPECT_EQ(tickets.redeem(ticket.state, other.browser), Verdict::NotOurs);
    EXPECT_EQ(tickets.redeem(ticket.state, ""), Verdict::NotOurs);
    EXPECT_EQ(tickets.redeem(ticket.state, ticket.browser), Verdict::Good);
    EXPECT_EQ(tickets.redeem(ticket.state, ticket.browser), Verdict::Used);
}

TEST_F(SlackTickets, TwoTabsOfOneBrowserBothComeBack) {
    const auto first = tickets.issue("");
    const auto second = tickets.issue(first.browser);
    EXPECT_EQ(first.browser, second.browser);
    EXPECT_EQ(tickets.redeem(first.state, second.browser), Verdict::Good);
    EXPECT_EQ(tickets.redeem(second.state, second.browser), Verdict::Good);
}

TEST_F(SlackTickets, AreOverAfterTenMinutes) {
    const auto ticket = tickets.issue("");
    now += 10min;
    EXPECT_EQ(tickets.redeem(ticket.state, ticket.browser), Verdict::Over);
}

TEST_F(SlackTickets, SurviveARestartButNoOtherKey) {
    const auto ticket = tickets.issue("");
    Tickets after{"a secret of thirty-two letters or more", [this] { return now; }};
    Tickets elsewhere{"another secret of thirty-two letters", [this] { return now; }};
    EXPECT_EQ(elsewhere.redeem(ticket.state, ticket.browser), Verdict::NotOurs);
    EXPECT_EQ(after.redeem(ticket.state, ticket.browser), Verdict::Good);
}

TEST_F(SlackTickets, ThatSomebodyMadeUpOrChangedAreNotOurs) {
    const auto ticket = tickets.issue("a cookie that is none of ours; Path=/");
    EXPECT_EQ(ticket.browser.find(';'), std::string::npos);
    for (const std::string state : {"", ".", "..", "a.b.c", "9999999999999"})
        EXPECT_EQ(tickets.redeem(state, ticket.browser), Verdict::NotOurs) << state;
    std::string longer = ticket.state;
    const auto dot = longer.find('.');
    longer[dot + 1] = '9';  // valid until much later
    EXPECT_EQ(tickets.redeem(longer, ticket.browser), Verdict::NotOurs);
    EXPECT_EQ(tickets.redeem(ticket.state, ticket.browser), Verdict::Good);
}

}  // namespace
}  // namespace ajar::slack::installing
