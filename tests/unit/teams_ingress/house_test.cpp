// The whole house with Teams in it: an employee's message goes in by the front door, proved by
// Microsoft's key, and the answer is posted into their chat with our token.
#include "bot/program/house.hpp"

#include "bot/engine/store.hpp"
#include "tests/unit/server/http_client.hpp"
#include "tests/unit/store/temp_folder.hpp"
#include "tests/unit/teams_auth/microsoft.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"
#include "tests/unit/teams_ingress/activities.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <thread>

namespace ajar::teams {
namespace {

using namespace test;
using ajar::test::Faults;
using ajar::test::kThen;
using testing::HasSubstr;

class TeamsHouse : public testing::Test {
protected:
    program::Settings settings() const {
        const std::filesystem::path root{AJAR_SOURCE_DIR};
        program::Settings settings;
        settings.http.port = 0;
        settings.store.path = folder / "ajar.sqlite";
        settings.knowledge.config = root / "config";
        settings.knowledge.templates = root / "templates";
        settings.understanding.encoder = "";
        settings.web.pages = folder / "";
        settings.teams.app_id = ajar::test::kAppId;
        settings.teams.app_secret = "secret";
        settings.teams.tenant = kTenant;
        settings.teams.login_url = teams.peer.url();
        settings.teams.metadata_url = openid.peer.url() + "/metadata";
        settings.teams.service_hosts = {teams.peer.host()};
        return settings;
    }

    void open(const program::Settings& settings) {
        program::HouseParts parts;
        parts.now = [] { return kThen; };
        house = std::make_unique<program::House>(settings, std::move(parts));
        house->start();
        const std::string url = house->url();
        port = static_cast<unsigned short>(std::stoi(url.substr(url.rfind(':') + 1)));
        thread = std::thread{[this] { house->run(); }};
    }

    ~TeamsHouse() override {
        if (!thread.joinable()) return;
        house->end();
        thread.join();
    }

    /// From the connector that is really there.
    json here(json activity) const {
        activity["serviceUrl"] = teams.service();
        return activity;
    }

    ajar::test::Answer post(const json& activity, bool with_token = true) {
        json claims = ajar::test::good_claims();
        claims["serviceurl"] = teams.service();
        ajar::test::HeaderList headers{{"Content-Type", "application/json"}};
        if (with_token)
            headers.emplace_back(
                "Authorization", "Bearer " + ajar::test::first_key().token(claims)
            );
        return ajar::test::ask(port, "POST", "/api/messages", headers, activity.dump());
    }

    std::vector<engine::Line> lines(const std::string& conversation) {
        EXPECT_TRUE(house->settle(std::chrono::seconds{30}));
        return house->records().lines(conversation, 0, 100);
    }

    ajar::test::TempFolder folder;
    ajar::test::OpenId openid;
    ajar::test::FakeTeams teams;
    std::unique_ptr<program::House> house;
    std::thread thread;
    unsigned short port = 0;
};

const std::string kTalk = "teams:" + kTenant + ":" + kChat + ":" + kPerson;

std::string said(const engine::Line& line) {
    const auto* say = std::get_if<dialogue::Say>(&line.what);
    return say ? say->text : "(" + std::get<Activity>(line.what).text + ")";
}

TEST_F(TeamsHouse, AnEmployeeIsAnsweredInTheirOwnChat) {
    open(settings());
    EXPECT_EQ(post(here(message("Ich brauche einen zweiten Monitor"))).status, 200);
    EXPECT_EQ(post(here(message("Ich brauche einen zweiten Monitor"))).status, 200);
    const auto talk = lines(kTalk);
    ASSERT_GE(talk.size(), 2u);
    EXPECT_EQ(said(talk[0]), "(Ich brauche einen zweiten Monitor)");
    const auto posted = teams.posted();
    ASSERT_EQ(posted.size(), talk.size() - 1);
    EXPECT_THAT(posted[0]["path"].get<std::string>(), HasSubstr("/activities"));
    EXPECT_EQ(posted[0]["conversation"]["id"], kChat);
    EXPECT_EQ(posted[0]["recipient"]["id"], kUser);
    EXPECT_THAT(said(talk[1]), HasSubstr(posted[0]["summary"].get<std::string>().substr(0, 20)));
    EXPECT_EQ(teams.faults(), Faults{});
    EXPECT_EQ(teams.peer.count("/" + kTenant + "/oauth2"), 1u);
    EXPECT_EQ(house->records().figures(kThen).outbox_waiting, 0);
}

/// The first quick reply among what we have posted.
json first_choice(const std::vector<json>& posted) {
    for (const json& message : posted)
        for (const json& card : message.value("attachments", json::array()))
            for (const json& block : card["content"]["body"])
                for (const json& action : block.value("actions", json::array()))
                    if (action["data"].contains("choice")) return action["data"];
    return nullptr;
}

TEST_F(TeamsHouse, AQuickReplyThatWePostedIsUnderstoodWhenItIsPressed) {
    open(settings());
    EXPECT_EQ(post(here(message("I need a second monitor for my desk"))).status, 200);
    const std::size_t before = lines(kTalk).size();
    const json data = first_choice(teams.posted());
    ASSERT_FALSE(data.is_null()) << json(teams.posted()).dump(1);
    json pressed = here(message(data["msteams"]["text"]));
    pressed["id"] = "1485983409999";
    pressed["value"] = json::parse(data["msteams"]["value"].get<std::string>());
    EXPECT_EQ(post(pressed).status, 200);
    EXPECT_EQ(post(pressed).status, 200);
    const auto talk = lines(kTalk);
    ASSERT_GT(talk.size(), before + 1);
    const auto& chosen = std::get<Activity>(talk[before].what);
    EXPECT_EQ(chosen.kind, Activity::Kind::Choice);
    EXPECT_EQ(chosen.text, data["choice"]);
    for (std::size_t i = before + 1; i < talk.size(); ++i)
        EXPECT_TRUE(std::holds_alternative<dialogue::Say>(talk[i].what)) << said(talk[i]);
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(TeamsHouse, ANewChatIsGreetedOnce) {
    open(settings());
    json installed = here(base("installationUpdate"));
    installed["action"] = "add";
    json members = here(base("conversationUpdate"));
    members["id"] = "f:2";
    members["membersAdded"] = json::array({{{"id", kBot}}});
    EXPECT_EQ(post(installed).status, 200);
    const std::size_t greeted = lines(kTalk).size();
    EXPECT_GE(greeted, 1u);
    EXPECT_EQ(teams.posted().size(), greeted);
    EXPECT_EQ(post(members).status, 200);
    EXPECT_EQ(lines(kTalk).size(), greeted);
    EXPECT_EQ(teams.posted().size(), greeted);
}

TEST_F(TeamsHouse, OtherCompaniesAndUnsignedRequestsAreNotHeard) {
    open(settings());
    json foreign = here(message("hi"));
    foreign["conversation"]["tenantId"] = "another";
    EXPECT_EQ(post(foreign).status, 200);
    EXPECT_EQ(post(here(message("hi")), false).status, 401);
    EXPECT_TRUE(house->settle(std::chrono::seconds{30}));
    EXPECT_EQ(house->records().figures(kThen).conversations, 0);
}

TEST_F(TeamsHouse, WithoutItsSettingsThereIsNoTeams) {
    program::Settings none = settings();
    none.teams = {};
    open(none);
    EXPECT_EQ(post(here(message("hi"))).status, 404);
}

TEST_F(TeamsHouse, ForTryingOutItGoesWithoutTokens) {
    program::Settings open_door = settings();
    open_door.teams = {};
    open_door.teams.auth = "off";
    open_door.teams.service_hosts = {teams.peer.host()};
    open(open_door);
    EXPECT_EQ(post(here(message("hello")), false).status, 200);
    EXPECT_GE(lines(kTalk).size(), 1u);
}

TEST_F(TeamsHouse, WhatDoesNotFitIsSaidBeforeAnythingStarts) {
    const auto complaint = [](const program::Settings& wrong) -> std::string {
        try {
            const program::House refused{wrong};
        } catch (const program::SettingsError& problem) {
            return problem.what();
        }
        return "(none)";
    };
    program::Settings wrong = settings();
    wrong.teams.app_secret.clear();
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.app_secret"));
    wrong.teams.app_type = "managed_identity";
    EXPECT_EQ(complaint(wrong), "(none)");
    wrong = settings();
    wrong.teams.tenant.clear();
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.tenant"));
    wrong = settings();
    wrong.teams.app_id.clear();
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.app_id"));
    wrong = settings();
    wrong.teams.login_url = "http://login.example";
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.login_url"));
    wrong = settings();
    wrong.teams.cloud = "china";
    wrong.teams.service_hosts.clear();
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.service_hosts"));
    for (const char* channel :
         {"general", "19:a|b@thread.tacv2", "19:a@thread.tacv2;messageid=1"}) {
        wrong = settings();
        wrong.teams.staff_channel = channel;
        EXPECT_THAT(complaint(wrong), HasSubstr("teams.staff_channel")) << channel;
    }
    wrong = settings();
    wrong.teams.staff_channel = "19:a@thread.tacv2";
    EXPECT_EQ(complaint(wrong), "(none)");
    wrong.teams.service_url = "https://elsewhere.example/";
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.service_url"));
    wrong.teams.service_url.clear();
    wrong.teams.auth = "off";  // then Microsoft's own address is hardly the one
    EXPECT_THAT(complaint(wrong), HasSubstr("teams.service_url"));
    for (const bool far : {true, false}) {
        wrong = settings();
        wrong.teams.auth = "off";
        if (far)
            wrong.http.address = "0.0.0.0";
        else
            wrong.http.public_url = "https://ajar.example";
        EXPECT_THAT(complaint(wrong), HasSubstr("teams.auth can only be off"));
    }
}

}  // namespace
}  // namespace ajar::teams
