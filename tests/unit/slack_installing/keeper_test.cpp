// Tokens are renewed before they end, kept before they are used, and dropped with the installation.
#include "adapters/slack/installing/keeper.hpp"

#include "bot/store/sqlite_store.hpp"
#include "tests/unit/slack_installing/answers.hpp"
#include "tests/unit/slack_installing/scripted_rest.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <future>

namespace ajar::slack::installing {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using State = Workspaces::State;
using test::granted;
using test::rotating;
using testing::HasSubstr;

const TimePoint kNow{std::chrono::seconds{1767326130}};
const json kDead{{"ok", false}, {"error", "account_inactive"}};
const json kExpired{{"ok", false}, {"error", "token_expired"}};
const json kAlive{{"ok", true}, {"team_id", "T0ONE"}, {"team", "Fernhall"}};

class SlackKeeper : public testing::Test {
protected:
    SlackKeeper() { open(); }

    ~SlackKeeper() override { close(); }

    void open(const std::string& secret = "a secret of thirty-two letters or more") {
        if (!store) store = store::open_sqlite(folder / "ajar.db", {false});
        workspaces = std::make_unique<Workspaces>("", clock());
        KeeperOptions options;
        options.client_id = "1.2";
        options.client_secret = "client secret";
        options.secret = secret;
        options.first_pause = 1ms;
        keeper =
            std::make_unique<Keeper>(KeeperParts{client, *store, *workspaces, clock()}, options);
    }

    void close() {
        keeper->stop();
        keeper.reset();
    }

    void restart(const std::string& secret = "a secret of thirty-two letters or more") {
        close();
        open(secret);
    }

    Now clock() {
        return [this] { return kNow + std::chrono::seconds{passed.load()}; };
    }

    bool install(const json& answer) {
        std::promise<bool> kept;
        keeper->keep(*read_grant(answer.dump(), clock()()), [&](bool done) {
            kept.set_value(done);
        });
        return kept.get_future().get();
    }

    /// What waits for the keeper is done when this returns.
    void settle() { ASSERT_TRUE(install(granted("T0OTHER", "xoxb-other"))); }

    std::string token(const std::string& team = "T0ONE") {
        const auto found = workspaces->of({"", team, "D1", "", "U1"});
        return found ? found->token : "";
    }

    State state() { return workspaces->entry("T0ONE")->state; }

    void refuse(const std::string& with, api::Answer::Kind kind, const std::string& error) {
        api::Answer answer;
        answer.kind = kind;
        answer.error = error;
        workspaces->refused({"T0ONE", with}, answer);
    }

    std::string row() {
        for (const auto& one : store->installations("slack"))
            if (one.place == "T0ONE") return one.secrets;
        return "none";
    }

    std::atomic<int> passed{0};
    ajar::test::TempFolder folder;
    std::unique_ptr<engine::Store> store;
    test::ScriptedRest rest;
    api::Client client{rest, clock()};
    std::unique_ptr<Workspaces> workspaces;
    std::unique_ptr<Keeper> keeper;
};

TEST_F(SlackKeeper, WhatIsInstalledIsThereAfterARestart) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    EXPECT_EQ(token(), "xoxb-1");
    EXPECT_THAT(row(), testing::Not(HasSubstr("xoxb")));
    restart();
    EXPECT_EQ(token(), "xoxb-1");
    EXPECT_FALSE(workspaces->problem());
}

TEST_F(SlackKeeper, AWrongKeyIsSaidAndNothingIsLost) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    restart("quite another secret of enough letters");
    EXPECT_EQ(token(), "");
    EXPECT_THAT(*workspaces->problem(), HasSubstr("Fernhall (T0ONE): its token cannot be read"));
    EXPECT_THAT(*workspaces->problem(), HasSubstr("another key"));
    restart();
    EXPECT_EQ(token(), "xoxb-1");
}

TEST_F(SlackKeeper, ATamperedRowIsSaidAndTheOthersSpeak) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    ASSERT_TRUE(install(granted("T0TWO", "xoxb-2")));
    auto rows = store->installations("slack");
    ASSERT_EQ(rows.size(), 2U);
    rows[0].secrets = rows[1].secrets;
    store->commit_one(rows[0]);
    restart();
    EXPECT_EQ(token(), "");
    EXPECT_EQ(token("T0TWO"), "xoxb-2");
    EXPECT_EQ(state(), State::Unreadable);
}

TEST_F(SlackKeeper, ATokenIsRenewedBeforeItEndsAndKeptBeforeItIsUsed) {
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200)));
    passed = 11 * 3600 - 1;
    keeper->start();
    settle();
    EXPECT_EQ(rest.calls("oauth.v2.access"), 0);
    passed = 11 * 3600;
    settle();
    ASSERT_TRUE(rest.wait("oauth.v2.access", 1));
    settle();
    const auto asked = rest.seen("oauth.v2.access");
    ASSERT_EQ(asked.size(), 1U) << "one refresher for each installation";
    EXPECT_THAT(asked[0].body, HasSubstr("grant_type=refresh_token"));
    EXPECT_THAT(asked[0].body, HasSubstr("refresh_token=xoxe-1"));
    EXPECT_FALSE(asked[0].headers.has("Authorization"));
    EXPECT_EQ(token(), "xoxe.xoxb-1") << "the old one is good until then";
    rest.answer("oauth.v2.access", rotating("T0ONE", "xoxe.xoxb-2", "xoxe-2", 43'200));
    settle();
    EXPECT_EQ(token(), "xoxe.xoxb-2");
    restart();
    EXPECT_EQ(token(), "xoxe.xoxb-2");
    EXPECT_EQ(workspaces->entry("T0ONE")->grant.refresh_token, "xoxe-2");
}

TEST_F(SlackKeeper, ATokenThatIsOverIsRenewedOnceHoweverManySaySo) {
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200)));
    for (int i = 0; i < 5; ++i) refuse("xoxe.xoxb-1", api::Answer::Kind::Refresh, "token_expired");
    ASSERT_TRUE(rest.wait("oauth.v2.access", 1));
    settle();
    rest.answer("oauth.v2.access", rotating("T0ONE", "xoxe.xoxb-2", "xoxe-2", 43'200));
    settle();
    refuse("xoxe.xoxb-1", api::Answer::Kind::Refresh, "token_expired");
    settle();
    EXPECT_EQ(rest.calls("oauth.v2.access"), 1);
    EXPECT_EQ(token(), "xoxe.xoxb-2");
}

TEST_F(SlackKeeper, AnAnswerThatIsLostOnTheWayIsAskedForAgain) {
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200)));
    rest.answers(
        "oauth.v2.access",
        {json(nullptr), json(nullptr), rotating("T0ONE", "xoxe.xoxb-2", "xoxe-2", 43'200)}
    );
    refuse("xoxe.xoxb-1", api::Answer::Kind::Refresh, "token_expired");
    ASSERT_TRUE(rest.wait("oauth.v2.access", 3));
    settle();
    EXPECT_EQ(token(), "xoxe.xoxb-2");
}

TEST_F(SlackKeeper, ARefreshTokenThatIsRefusedEndsInSilenceOnlyWhenTheTokenIsOverToo) {
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200)));
    rest.answers("oauth.v2.access", {{{"ok", false}, {"error", "invalid_refresh_token"}}});
    rest.answers("auth.test", {kAlive, kExpired});
    refuse("xoxe.xoxb-1", api::Answer::Kind::Refresh, "token_expired");
    ASSERT_TRUE(rest.wait("auth.test", 1));
    settle();
    EXPECT_EQ(token(), "xoxe.xoxb-1");
    passed = 60;
    refuse("xoxe.xoxb-1", api::Answer::Kind::InstallationDead, "invalid_auth");
    ASSERT_TRUE(rest.wait("auth.test", 2));
    settle();
    EXPECT_EQ(token(), "");
    EXPECT_THAT(*workspaces->problem(), HasSubstr("token_expired"));
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-9", "xoxe-9", 43'200)));
    EXPECT_EQ(token(), "xoxe.xoxb-9") << "installed again, all is well";
    EXPECT_FALSE(workspaces->problem());
}

TEST_F(SlackKeeper, ATokenIsGivenUpOnlyWhenSlackSaysSoTwice) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    rest.answers("auth.test", {kAlive, kDead});
    refuse("xoxb-1", api::Answer::Kind::InstallationDead, "invalid_auth");
    ASSERT_TRUE(rest.wait("auth.test", 1));
    settle();
    EXPECT_EQ(token(), "xoxb-1");
    passed = 60;
    refuse("xoxb-1", api::Answer::Kind::InstallationDead, "account_inactive");
    ASSERT_TRUE(rest.wait("auth.test", 2));
    settle();
    EXPECT_EQ(state(), State::Refused);
    EXPECT_NE(row(), "") << "nobody has said that it was uninstalled";
}

TEST_F(SlackKeeper, WhoeverUninstallsIsForgottenAtOnce) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    passed = 10;
    keeper->uninstalled({{"", "T0ONE"}, true, {}, {}, kNow + 9s});
    EXPECT_EQ(token(), "") << "at once";
    settle();
    EXPECT_EQ(row(), "");
    EXPECT_THAT(*workspaces->problem(), HasSubstr("uninstalled"));
    restart();
    EXPECT_EQ(state(), State::Gone);
    EXPECT_EQ(token(), "");
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-2")));
    keeper->uninstalled({{"", "T0ONE"}, true, {}, {}, kNow + 9s - 5min});
    EXPECT_EQ(token(), "xoxb-2") << "told late, of the installation before";
}

TEST_F(SlackKeeper, OnlyTheBotsOwnTokenCounts) {
    ASSERT_TRUE(install(granted("T0ONE", "xoxb-1")));
    keeper->uninstalled({{"", "T0ONE"}, false, {}, {"U0PERSON"}, kNow + 9s});
    keeper->uninstalled({{"", "T0ONE"}, false, {"U0BOTOTHER"}, {}, kNow + 9s});
    EXPECT_EQ(token(), "xoxb-1");
    keeper->uninstalled({{"", "T0ONE"}, false, {"U0BOTT0ONE"}, {}, kNow + 9s});
    EXPECT_EQ(token(), "");
}

TEST_F(SlackKeeper, ARenewalUnderWayDoesNotBringBackWhoHasLeft) {
    ASSERT_TRUE(install(rotating("T0ONE", "xoxe.xoxb-1", "xoxe-1", 43'200)));
    refuse("xoxe.xoxb-1", api::Answer::Kind::Refresh, "token_expired");
    ASSERT_TRUE(rest.wait("oauth.v2.access", 1));
    keeper->uninstalled({{"", "T0ONE"}, true, {}, {}, kNow + 9s});
    rest.answer("oauth.v2.access", rotating("T0ONE", "xoxe.xoxb-2", "xoxe-2", 43'200));
    settle();
    EXPECT_EQ(token(), "");
    EXPECT_EQ(row(), "");
}

}  // namespace
}  // namespace ajar::slack::installing
