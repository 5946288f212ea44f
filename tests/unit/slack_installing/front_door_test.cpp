// Installing as a browser sees it, over a real socket.
#include "adapters/slack/installing/installing.hpp"
#include "bot/store/sqlite_store.hpp"
#include "tests/unit/server/server_fixture.hpp"
#include "tests/unit/slack_installing/answers.hpp"
#include "tests/unit/slack_installing/scripted_rest.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gmock/gmock.h>

namespace ajar::slack::installing {
namespace {

using ajar::test::Answer;
using ajar::test::ask;
using nlohmann::json;
using test::granted;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class SlackFrontDoor : public ajar::test::ServerFixture {
protected:
    SlackFrontDoor() {
        Options options_;
        options_.client_id = "1.2";
        options_.client_secret = "client secret";
        options_.secret = "a secret of thirty-two letters or more";
        options_.public_url = [] { return std::string{"https://ajar.example"}; };
        options_.allowed = {"T0ONE", "E0ORG"};
        installing = std::make_unique<Installing>(client, *store, clock, std::move(options_));
        installing->add_routes(router);
        start();
    }

    ~SlackFrontDoor() override {
        stop();
        installing->stop();
    }

    /// To Slack: the state, and the cookie that the browser keeps.
    struct Left {
        std::string state;
        std::string cookie;
    };

    Left leave() {
        const Answer answer = ask(port(), "GET", "/slack/install");
        EXPECT_EQ(answer.status, 302);
        const std::string where = answer.headers.at("location");
        EXPECT_THAT(where, StartsWith("https://slack.com/oauth/v2/authorize?client_id=1.2&scope="));
        const auto from = where.find("&state=") + 7;
        const std::string cookie = answer.headers.at("set-cookie");
        return {
            where.substr(from, where.find('&', from) - from), cookie.substr(0, cookie.find(';'))};
    }

    Answer back(const Left& left, const std::string& rest_of_it) {
        return ask(
            port(),
            "GET",
            "/slack/oauth/callback?state=" + left.state + "&" + rest_of_it,
            {{"Cookie", left.cookie}, {"Accept-Language", language}}
        );
    }

    std::string token(const std::string& team) {
        const auto found = installing->installations().of({"", team, "D1", "", "U1"});
        return found ? found->token : "";
    }

    std::string language = "en";
    const Now clock = [] { return TimePoint{std::chrono::seconds{1767326130}}; };
    ajar::test::TempFolder folder;
    std::unique_ptr<engine::Store> store = store::open_sqlite(folder / "ajar.db", {false});
    test::ScriptedRest rest;
    api::Client client{rest, clock};
    std::unique_ptr<Installing> installing;
};

TEST_F(SlackFrontDoor, TheBrowserIsSentToSlackWithACookieOfItsOwn) {
    const Answer answer = ask(port(), "GET", "/slack/install");
    const std::string where = answer.headers.at("location");
    EXPECT_THAT(
        where, HasSubstr("redirect_uri=https%3A%2F%2Fajar.example%2Fslack%2Foauth%2Fcallback")
    );
    EXPECT_THAT(where, HasSubstr("chat%3Awrite%2Cim%3Ahistory"));
    EXPECT_THAT(where, Not(HasSubstr("client%20secret")));
    const std::string cookie = answer.headers.at("set-cookie");
    for (const char* word : {"HttpOnly", "SameSite=Lax", "Secure", "Max-Age=600", "Path=/slack"})
        EXPECT_THAT(cookie, HasSubstr(word));
    EXPECT_EQ(answer.headers.at("cache-control"), "no-store");
}

TEST_F(SlackFrontDoor, WhoeverComesBackIsInstalled) {
    rest.answers("oauth.v2.access", {granted("T0ONE", "xoxb-1")});
    const Answer answer = back(leave(), "code=a-code");
    EXPECT_EQ(answer.status, 200);
    EXPECT_THAT(answer.body, HasSubstr("Ajar is installed in Fernhall"));
    EXPECT_THAT(answer.body, Not(HasSubstr("xoxb")));
    EXPECT_EQ(answer.headers.at("referrer-policy"), "no-referrer");
    EXPECT_EQ(token("T0ONE"), "xoxb-1");
    const auto asked = rest.seen("oauth.v2.access");
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_THAT(asked[0].body, HasSubstr("code=a-code"));
    EXPECT_THAT(asked[0].body, HasSubstr("client_secret=client"));
    EXPECT_THAT(asked[0].body, HasSubstr("redirect_uri=https"));
}

TEST_F(SlackFrontDoor, SpeaksTheLanguageOfWhoeverStandsThere) {
    rest.answers(
        "oauth.v2.access",
        {granted("T0ONE", "xoxb-1"), {{"ok", false}, {"error", "code_already_used"}}}
    );
    language = "fr-CA, de;q=0.5";
    const Answer french = back(leave(), "code=a-code");
    EXPECT_THAT(french.body, HasSubstr("<html lang=\"fr\">"));
    EXPECT_THAT(french.body, HasSubstr("Ajar est installé dans Fernhall"));
    EXPECT_EQ(french.headers.at("content-language"), "fr");
    language = "de-AT,de;q=0.9,en;q=0.8";
    const Answer german = back(leave(), "code=a-code");
    EXPECT_THAT(german.body, HasSubstr("Ajar ist nicht installiert"));
    EXPECT_THAT(german.body, HasSubstr("Neu beginnen"));
    language = "es";
    EXPECT_THAT(back(leave(), "error=access_denied").body, HasSubstr("Ha decidido en Slack"));
    EXPECT_THAT(back({"", ""}, "code=a-code").body, HasSubstr("Esta instalación"));
    language = "ja";
    EXPECT_THAT(back({"", ""}, "code=a-code").body, HasSubstr("This installation cannot go on"));
}

TEST_F(SlackFrontDoor, AWorkspacesNameCannotBecomeMarkup) {
    json answer = granted("T0ONE", "xoxb-1");
    answer["team"]["name"] = "<script>alert(1)</script>\"&";
    rest.answers("oauth.v2.access", {answer});
    const std::string page = back(leave(), "code=a-code").body;
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
}

TEST_F(SlackFrontDoor, AStateIsGoodOnceAndInItsOwnBrowserOnly) {
    rest.answers("oauth.v2.access", {granted("T0ONE", "xoxb-1")});
    const Left mine = leave();
    const Left other = leave();
    EXPECT_EQ(back({mine.state, other.cookie}, "code=a-code").status, 400);
    EXPECT_EQ(back({mine.state, ""}, "code=a-code").status, 400);
    EXPECT_EQ(back({"", mine.cookie}, "code=a-code").status, 400);
    EXPECT_EQ(rest.calls("oauth.v2.access"), 0) << "no code is tried for them";
    EXPECT_EQ(back(mine, "code=a-code").status, 200);
    const Answer again = back(mine, "code=a-code");
    EXPECT_EQ(again.status, 400);
    EXPECT_THAT(again.body, HasSubstr("https://ajar.example/slack/install"));
    EXPECT_EQ(rest.calls("oauth.v2.access"), 1);
}

TEST_F(SlackFrontDoor, WhoeverOnlyLooksUsesNothingUp) {
    rest.answers("oauth.v2.access", {granted("T0ONE", "xoxb-1")});
    const Left mine = leave();
    ajar::test::Connection connection(port());
    connection.send(ajar::test::request(
        "HEAD", "/slack/oauth/callback?code=a-code&state=" + mine.state, {{"Cookie", mine.cookie}}
    ));
    EXPECT_EQ(connection.read(true).status, 200);
    EXPECT_EQ(back(mine, "code=a-code").status, 200);
}

TEST_F(SlackFrontDoor, ARefusalAtSlackIsNoError) {
    const Answer answer = back(leave(), "error=access_denied");
    EXPECT_EQ(answer.status, 200);
    EXPECT_THAT(answer.body, HasSubstr("You decided against it"));
    const Answer odd = back(leave(), "error=%3Cscript%3E");
    EXPECT_EQ(odd.status, 502);
    EXPECT_THAT(odd.body, HasSubstr("&lt;script&gt;"));
    EXPECT_EQ(back(leave(), "code=").status, 400);
}

TEST_F(SlackFrontDoor, WhatSlackSaysIsToldInPlainWords) {
    const auto page_of = [this](const json& answer) {
        rest.answers("oauth.v2.access", {answer});
        return back(leave(), "code=a-code");
    };
    const Answer late = page_of({{"ok", false}, {"error", "invalid_code"}});
    EXPECT_EQ(late.status, 400);
    EXPECT_THAT(late.body, HasSubstr("Start again"));
    EXPECT_EQ(page_of({{"ok", false}, {"error", "bad_client_secret"}}).status, 502);
    EXPECT_THAT(page_of(json(nullptr)).body, HasSubstr("cannot be reached"));
    EXPECT_EQ(page_of({{"ok", true}}).status, 502);
    EXPECT_EQ(token("T0ONE"), "");
}

TEST_F(SlackFrontDoor, WhoeverIsNotOnTheListGetsNothingAndGivesTheTokenBack) {
    rest.answers("oauth.v2.access", {granted("T0STRANGER", "xoxb-9")});
    rest.answers("auth.revoke", {{{"ok", true}}});
    EXPECT_EQ(back(leave(), "code=a-code").status, 403);
    EXPECT_EQ(token("T0STRANGER"), "");
    EXPECT_TRUE(store->installations("slack").empty());
    ASSERT_TRUE(rest.wait("auth.revoke", 1));
    EXPECT_EQ(rest.seen("auth.revoke")[0].headers.get("Authorization"), "Bearer xoxb-9");
    rest.answers("oauth.v2.access", {test::organisation("E0ORG", "xoxb-org")});
    EXPECT_EQ(back(leave(), "code=a-code").status, 200);
    const auto found = installing->installations().of({"E0ORG", "T0ANY", "D1", "", "U1"});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->token, "xoxb-org");
}

}  // namespace
}  // namespace ajar::slack::installing
