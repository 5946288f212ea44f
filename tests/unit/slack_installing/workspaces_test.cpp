#include "adapters/slack/installing/workspaces.hpp"

#include <gmock/gmock.h>

namespace ajar::slack::installing {
namespace {

using State = Workspaces::State;
using testing::ElementsAre;
using testing::HasSubstr;

class SlackWorkspaces : public testing::Test {
protected:
    static Workspaces::Entry entry(const Tenant& tenant, const std::string& token) {
        Workspaces::Entry made;
        made.grant.tenant = tenant;
        made.grant.name = "Fernhall";
        made.grant.token = token;
        return made;
    }

    static Address at(const std::string& enterprise, const std::string& team) {
        return {enterprise, team, "D1", "", "U1"};
    }

    void install(const Tenant& tenant, const std::string& token) {
        many.put(key_of(tenant), entry(tenant, token));
    }

    static std::string token(Workspaces& workspaces, const Address& address) {
        const auto found = workspaces.of(address);
        return found ? found->token : "";
    }

    static api::Answer answer(api::Answer::Kind kind, const std::string& error) {
        api::Answer made;
        made.kind = kind;
        made.error = error;
        return made;
    }

    TimePoint now{std::chrono::seconds{1767326130}};
    Workspaces many{"", [this] { return now; }};
    Workspaces one{"xoxb-settings", [this] { return now; }};
};

TEST_F(SlackWorkspaces, TheSettingsTokenAloneSpeaksEverywhere) {
    EXPECT_EQ(token(one, at("", "T1")), "xoxb-settings");
    EXPECT_EQ(token(one, at("E1", "")), "xoxb-settings");
    EXPECT_EQ(one.of(at("E1", ""))->key, "E1");
    EXPECT_EQ(token(one, at("", "")), "xoxb-settings");
    EXPECT_FALSE(one.problem());
}

TEST_F(SlackWorkspaces, EachIsSpokenToWithItsOwnToken) {
    install({"", "T1"}, "xoxb-1");
    install({"", "T2"}, "xoxb-2");
    EXPECT_EQ(token(many, at("", "T1")), "xoxb-1");
    EXPECT_EQ(token(many, at("", "T2")), "xoxb-2");
    EXPECT_EQ(token(many, at("", "T3")), "");
    EXPECT_EQ(many.of(at("", "T2"))->key, "T2");
    EXPECT_EQ(token(many, at("", "")), "") << "nobody says which";
}

TEST_F(SlackWorkspaces, AWorkspacesOwnComesBeforeItsOrganisations) {
    install({"E1", "", true}, "xoxb-org");
    install({"E1", "T1"}, "xoxb-1");
    EXPECT_EQ(token(many, at("E1", "T1")), "xoxb-1");
    EXPECT_EQ(token(many, at("E1", "T2")), "xoxb-org");
    EXPECT_EQ(token(many, at("E1", "")), "xoxb-org");
    EXPECT_EQ(token(many, at("E2", "T2")), "");
    many.state("T1", State::Gone, "uninstalled");
    EXPECT_EQ(token(many, at("E1", "T1")), "xoxb-org") << "the organisation still has it";
}

TEST_F(SlackWorkspaces, TheSettingsTokenStaysAtHomeOnceItIsKnownWhereThatIs) {
    one.put("T2", entry({"", "T2"}, "xoxb-2"));
    EXPECT_EQ(token(one, at("", "T3")), "xoxb-settings");
    one.settle_configured({"", "T1"}, "Fernhall");
    EXPECT_EQ(token(one, at("", "T1")), "xoxb-settings");
    EXPECT_EQ(token(one, at("", "T2")), "xoxb-2");
    EXPECT_EQ(token(one, at("", "T3")), "");
    EXPECT_EQ(token(one, at("", "")), "xoxb-settings") << "what the settings name is at home there";
}

TEST_F(SlackWorkspaces, OnlyOneNeedsNoName) {
    install({"", "T1"}, "xoxb-1");
    EXPECT_EQ(token(many, at("", "")), "xoxb-1");
}

TEST_F(SlackWorkspaces, WhoeverIsGoneRefusedOrUnreadableIsNotSpokenToAndTheOperatorIsTold) {
    for (const State state : {State::Gone, State::Refused, State::Unreadable}) {
        install({"", "T1"}, "xoxb-1");
        install({"", "T2"}, "xoxb-2");
        EXPECT_FALSE(many.problem());
        many.state("T1", state, "for a reason");
        EXPECT_EQ(token(many, at("", "T1")), "");
        EXPECT_EQ(token(many, at("", "T2")), "xoxb-2");
        EXPECT_EQ(*many.problem(), "Fernhall (T1): for a reason");
    }
}

TEST_F(SlackWorkspaces, AnUninstalledOneHasNoTokenLeftAndIsForgottenAfterAWeek) {
    install({"", "T1"}, "xoxb-1");
    many.state("T1", State::Gone, "uninstalled");
    EXPECT_TRUE(many.entry("T1")->grant.token.empty());
    now += std::chrono::hours{8 * 24};
    EXPECT_FALSE(many.problem());
}

TEST_F(SlackWorkspaces, WhatIsRefusedIsToldToWhoCanDoSomething) {
    std::vector<std::string> expired;
    std::vector<std::string> doubted;
    many.tell(
        {[&](const std::string& place) { expired.push_back(place); },
         [&](const std::string& place) { doubted.push_back(place); }}
    );
    install({"", "T1"}, "xoxb-1");
    auto rotates = entry({"", "T2"}, "xoxe.xoxb-2");
    rotates.grant.refresh_token = "xoxe-2";
    many.put("T2", rotates);
    using Kind = api::Answer::Kind;
    many.refused({"T2", "xoxe.xoxb-2"}, answer(Kind::Refresh, "token_expired"));
    EXPECT_THAT(expired, ElementsAre("T2"));
    many.refused({"T2", "xoxe.xoxb-an-older-one"}, answer(Kind::InstallationDead, "invalid_auth"));
    EXPECT_TRUE(doubted.empty()) << "a token that nobody uses any more";
    many.refused({"T1", "xoxb-1"}, answer(Kind::Config, "missing_scope"));
    EXPECT_TRUE(doubted.empty()) << "the others go on";
    many.refused({"T1", "xoxb-1"}, answer(Kind::InstallationDead, "account_inactive"));
    many.refused({"T1", "xoxb-1"}, answer(Kind::Refresh, "token_expired"));
    EXPECT_THAT(doubted, ElementsAre("T1", "T1")) << "it cannot be renewed";
}

TEST_F(SlackWorkspaces, ARenewalThatComesAfterAnUninstallIsTooLate) {
    install({"", "T1"}, "xoxb-1");
    const auto before = *many.entry("T1");
    many.state("T1", State::Gone, "uninstalled");
    Grant fresh = before.grant;
    fresh.token = "xoxb-2";
    EXPECT_FALSE(many.renew("T1", before.version, fresh));
    EXPECT_EQ(token(many, at("", "T1")), "");
    install({"", "T1"}, "xoxb-3");
    EXPECT_FALSE(many.renew("T1", before.version, fresh));
    EXPECT_TRUE(many.renew("T1", many.entry("T1")->version, fresh));
    EXPECT_EQ(token(many, at("", "T1")), "xoxb-2");
}

}  // namespace
}  // namespace ajar::slack::installing
