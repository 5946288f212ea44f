#include "adapters/slack/installing/grant.hpp"

#include "tests/unit/slack_installing/answers.hpp"

#include <gtest/gtest.h>

namespace ajar::slack::installing {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using test::granted;
using test::organisation;
using test::rotating;

const TimePoint kNow{std::chrono::seconds{1767326130}};
const crypto::Sealer kSealer{"a secret of thirty-two letters or more", "tests"};

TEST(SlackGrant, OfAWorkspaceIsKeptUnderItsOwnId) {
    const auto grant = read_grant(granted("T0ONE", "xoxb-1").dump(), kNow);
    ASSERT_TRUE(grant);
    EXPECT_EQ(key_of(grant->tenant), "T0ONE");
    EXPECT_EQ(grant->name, "Fernhall");
    EXPECT_EQ(grant->token, "xoxb-1");
    EXPECT_EQ(grant->bot_user, "U0BOTT0ONE");
    EXPECT_FALSE(grant->ends);
    EXPECT_FALSE(grant->renew);
}

TEST(SlackGrant, OfAnOrganisationIsKeptUnderTheOrganisationsId) {
    const auto grant = read_grant(organisation("E0ORG", "xoxb-1").dump(), kNow);
    ASSERT_TRUE(grant);
    EXPECT_EQ(key_of(grant->tenant), "E0ORG");
    EXPECT_EQ(grant->name, "Fernhall Group");
}

TEST(SlackGrant, ATokenThatEndsIsRenewedAnHourAheadOrInItsLastQuarter) {
    const auto day = read_grant(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200).dump(), kNow);
    EXPECT_EQ(*day->ends, kNow + 12h);
    EXPECT_EQ(*day->renew, kNow + 11h);
    const auto minute = read_grant(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 60).dump(), kNow);
    EXPECT_EQ(*minute->renew, kNow + 45s);
}

TEST(SlackGrant, WhatIsNoBotsGrantIsMalformed) {
    json user = granted("T0ONE", "xoxp-1");
    user["token_type"] = "user";
    json nowhere = granted("T0ONE", "xoxb-1");
    nowhere["team"] = nullptr;
    json half = organisation("E0ORG", "xoxb-1");
    half["enterprise"] = nullptr;
    json strange = granted("T0ONE", "xoxb-1");
    strange["team"]["id"] = "<script>";
    json wrong = granted("T0ONE", "xoxb-1");
    wrong["access_token"] = 7;
    for (const json& answer : {user, nowhere, half, strange, wrong, json::object()})
        EXPECT_FALSE(read_grant(answer.dump(), kNow)) << answer.dump();
    EXPECT_FALSE(read_grant("no JSON", kNow));
    json odd = rotating("T0ONE", "xoxb-1", "xoxe-1", -5);
    EXPECT_FALSE(read_grant(odd.dump(), kNow)->renew);
    odd["expires_in"] = 9'000'000'000'000'000'000LL;
    EXPECT_TRUE(read_grant(odd.dump(), kNow)->renew);
}

TEST(SlackGrant, IsTheSameAfterItWasKeptAndNothingSecretCanBeRead) {
    const auto grant =
        read_grant(rotating("T0ONE", "xoxe.xoxb-secret", "xoxe-1-secret", 43'200).dump(), kNow);
    const auto row = kept(*grant, kSealer, kNow);
    EXPECT_EQ(row.platform, "slack");
    EXPECT_EQ(row.place, "T0ONE");
    EXPECT_EQ((row.about + row.secrets).find("secret"), std::string::npos);
    const auto read = read_kept(row, kSealer);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, *grant);
}

TEST(SlackGrant, ThatWasSealedElsewhereOrChangedIsRefused) {
    const auto grant = read_grant(granted("T0ONE", "xoxb-1").dump(), kNow);
    const auto row = kept(*grant, kSealer, kNow);
    const crypto::Sealer other{"another secret of thirty-two letters", "tests"};
    EXPECT_EQ(read_kept(row, other).error().code, Error::Code::Forbidden);
    auto moved = row;
    moved.place = "T0TWO";
    EXPECT_FALSE(read_kept(moved, kSealer));
    moved.about = R"({"team":"T0TWO"})";
    EXPECT_EQ(read_kept(moved, kSealer).error().code, Error::Code::Forbidden);
    auto broken = row;
    broken.about = "not JSON";
    EXPECT_FALSE(read_kept(broken, kSealer) && read_kept(broken, kSealer)->token.empty());
    broken = row;
    broken.secrets = "x";
    EXPECT_EQ(read_kept(broken, kSealer).error().code, Error::Code::Malformed);
}

TEST(SlackGrant, ARenewedOneHasNewTokensAndIsStillTheSameInstallation) {
    const auto first = read_grant(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200).dump(), kNow);
    const auto next =
        read_grant(rotating("T0ONE", "xoxe.xoxb-2", "xoxe-2", 43'200).dump(), kNow + 11h);
    const Grant grant = renewed(*first, *next);
    EXPECT_EQ(grant.token, "xoxe.xoxb-2");
    EXPECT_EQ(grant.refresh_token, "xoxe-2");
    EXPECT_EQ(*grant.renew, kNow + 22h);
    EXPECT_EQ(grant.installed, kNow);
}

}  // namespace
}  // namespace ajar::slack::installing
