// The address over real sockets, with Microsoft's keys beside it and an engine that keeps what it
// is given.
#include "adapters/teams/ingress/endpoint.hpp"

#include "tests/direct_line/fake_engine.hpp"
#include "tests/unit/server/server_fixture.hpp"
#include "tests/unit/teams_auth/microsoft.hpp"
#include "tests/unit/teams_ingress/activities.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>

namespace ajar::teams {
namespace {

using namespace test;
using ajar::test::Answer;
using ajar::test::ask;
using ajar::test::good_claims;
using ajar::test::HeaderList;
using testing::ElementsAre;

class TeamsEndpoint : public ajar::test::ServerFixture {
protected:
    TeamsEndpoint() {
        handlers.noticed = [this](const Reaction& reaction) {
            const std::lock_guard lock{mutex};
            noticed.emplace_back(name_of(reaction));
        };
    }

    ~TeamsEndpoint() override {
        stop();
        rest.reset();
    }

    void open(bool with_auth = true) {
        reception = std::make_unique<Reception>(
            engine, engine, [] { return ajar::test::kThen; }, Self{}, handlers, registry
        );
        add_endpoint(router, *reception, with_auth ? &authenticator : nullptr);
        start();
    }

    std::string token(const json& claims = good_claims()) const {
        return ajar::test::first_key().token(claims);
    }

    Answer post(const std::string& body, HeaderList headers) {
        headers.emplace_back("Content-Type", "application/json; charset=utf-8");
        return ask(port(), "POST", "/api/messages", headers, body);
    }

    Answer post(const json& activity) {
        return post(activity.dump(), {{"Authorization", "Bearer " + token()}});
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> said;
        for (const Activity& one : engine.accepted()) said.push_back(one.text);
        return said;
    }

    double counted(const std::string& family, const std::string& value) {
        for (const auto& one : registry.Collect()) {
            if (one.name != family) continue;
            for (const auto& metric : one.metric)
                for (const auto& label : metric.label)
                    if (label.value == value) return metric.counter.value;
        }
        return 0;
    }

    ajar::test::OpenId openid;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();

    static KeyCacheOptions impatient(KeyCacheOptions options) {
        options.unknown_gap = std::chrono::milliseconds{400};
        return options;
    }

    const std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
    KeyCache keys{
        *rest,
        [this] {
            const auto passed = std::chrono::steady_clock::now() - begun;
            return ajar::test::kThen +
                   std::chrono::duration_cast<std::chrono::milliseconds>(passed);
        },
        impatient(openid.cache_options())};
    Authenticator authenticator{
        keys, [] { return ajar::test::kThen; }, {ajar::test::kAppId, ajar::test::kIssuer}};
    ajar::test::FakeEngine engine;
    Handlers handlers;
    std::mutex mutex;
    std::vector<std::string> noticed;
    std::unique_ptr<Reception> reception;
};

TEST_F(TeamsEndpoint, AMessageIsKeptBeforeItIsAcknowledged) {
    open();
    const Answer answer = post(message("My laptop is slow"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "");
    EXPECT_THAT(texts(), ElementsAre("My laptop is slow"));
    EXPECT_EQ(counted("ajar_teams_activities_total", "heard"), 1);
}

TEST_F(TeamsEndpoint, WhatComesTwiceIsKeptOnce) {
    open();
    EXPECT_EQ(post(message("My laptop is slow")).status, 200);
    EXPECT_EQ(post(message("My laptop is slow")).status, 200);
    EXPECT_EQ(engine.accepted().size(), 1u);
    EXPECT_EQ(counted("ajar_teams_activities_total", "known"), 1);
}

TEST_F(TeamsEndpoint, WhatIsNotProvedIsRefusedAndNeverAFault) {
    open();
    const std::string body = message("hi").dump();
    json expired = good_claims();
    expired["exp"] = ajar::test::kSeconds - 4000;
    const json none{{"alg", "none"}, {"kid", "key-1"}};
    for (const std::string& header :
         {std::string{},
          std::string{"Bearer"},
          std::string{"Bearer "},
          "Basic " + token(),
          token(),
          "Bearer " + token() + "x",
          "Bearer " + token(expired),
          "Bearer " + ajar::test::unsigned_part(none, good_claims()) + ".",
          "Bearer " + ajar::test::second_key().token(good_claims())}) {
        const Answer answer = post(body, {{"Authorization", header}});
        EXPECT_EQ(answer.status, 401) << header;
    }
    EXPECT_EQ(post(body, {}).status, 401);
    EXPECT_EQ(engine.accepted().size(), 0u);
    EXPECT_EQ(counted("ajar_teams_refused_total", "token"), 10);
}

TEST_F(TeamsEndpoint, AnActivityThatNamesNoOrAnotherConnectorIsRefused) {
    open();
    json activity = message("hi");
    activity["serviceUrl"] = "https://evil.example/";
    EXPECT_EQ(post(activity).status, 401);
    activity.erase("serviceUrl");
    EXPECT_EQ(post(activity).status, 401);
    activity = message("hi");
    activity["channelId"] = "slack";
    EXPECT_EQ(post(activity).status, 401);
    EXPECT_EQ(engine.accepted().size(), 0u);
}

TEST_F(TeamsEndpoint, WhenTheKeysCannotBeFetchedItIsARefusalToo) {
    openid.down(true);
    open();
    EXPECT_EQ(post(message("hi")).status, 401);
}

TEST_F(TeamsEndpoint, ANewKeyRightAfterAMadeUpOneIsWaitedFor) {
    open();
    EXPECT_EQ(post(message("hi")).status, 200);
    const auto signed_with = [&](const ajar::test::Signer& key) {
        const std::string token = key.token(good_claims());
        return post(message("hi").dump(), {{"Authorization", "Bearer " + token}}).status;
    };
    EXPECT_EQ(signed_with(ajar::test::Signer{"made up"}), 401);
    openid.keys(json::array({ajar::test::second_key().jwk()}));
    EXPECT_EQ(signed_with(ajar::test::second_key()), 200);
    EXPECT_EQ(openid.peer.count("/metadata"), 3u);
}

TEST_F(TeamsEndpoint, WhatIsNoActivityIsABadRequest) {
    open();
    const HeaderList good{{"Authorization", "Bearer " + token()}};
    for (const std::string body : {"", "[]", "{", "\"\xff\"", "null"})
        EXPECT_EQ(post(body, good).status, 400) << body;
    json untyped = message("hi");
    untyped.erase("type");
    EXPECT_EQ(post(untyped).status, 400);
    untyped["type"] = 7;
    EXPECT_EQ(post(untyped).status, 400);
}

TEST_F(TeamsEndpoint, WhoeverLooksWhetherWeAreThereIsAnswered) {
    open();
    ajar::test::Connection connection{port()};
    connection.send(ajar::test::request("HEAD", "/api/messages"));
    EXPECT_EQ(connection.read(true).status, 200);
    EXPECT_EQ(ask(port(), "GET", "/api/messages", {}, "").status, 405);
}

TEST_F(TeamsEndpoint, InAChannelOnlyWhoBeganIsHeard) {
    open();
    EXPECT_EQ(post(in_channel(message("lunch?"))).status, 200);
    EXPECT_EQ(engine.accepted().size(), 0u);
    EXPECT_EQ(post(mentioned("I need access")).status, 200);
    json more = in_channel(message("to the wiki"));
    more["id"] = "2";
    EXPECT_EQ(post(more).status, 200);
    more["id"] = "3";
    more["from"]["aadObjectId"] = "somebody-else";
    EXPECT_EQ(post(more).status, 200);
    EXPECT_THAT(texts(), ElementsAre("I need access", "to the wiki"));
    EXPECT_EQ(counted("ajar_teams_activities_total", "not_addressed"), 2);
}

TEST_F(TeamsEndpoint, WhatCannotBeKeptComesAgain) {
    engine.refuse_everything();
    open();
    EXPECT_EQ(post(message("hi")).status, 503);
    EXPECT_EQ(counted("ajar_teams_activities_total", "not_kept"), 1);
}

TEST_F(TeamsEndpoint, DeletionsAndTheLikeAreTold) {
    open();
    EXPECT_EQ(post(base("messageDelete")).status, 200);
    EXPECT_EQ(post(base("typing")).status, 200);
    const std::lock_guard lock{mutex};
    EXPECT_THAT(noticed, ElementsAre("deleted"));
}

json edit_to(const std::string& text) {
    json edit = message(text);
    edit["type"] = "messageUpdate";
    return edit;
}

TEST_F(TeamsEndpoint, AnEditThatCountsIsKeptBeforeItIsAcknowledgedAndOnce) {
    handlers.said_by = [](const Reaction& reaction) {
        Activity said = std::get<Edited>(reaction).activity;
        said.id = "m1:edit:1";
        return std::optional{said};
    };
    open();
    EXPECT_EQ(post(edit_to("two laptops")).status, 200);
    EXPECT_THAT(texts(), ElementsAre("two laptops"));
    EXPECT_EQ(post(edit_to("two laptops")).status, 200);
    EXPECT_THAT(texts(), ElementsAre("two laptops"));
    EXPECT_EQ(counted("ajar_teams_activities_total", "edited"), 1);
    EXPECT_EQ(counted("ajar_teams_activities_total", "known"), 1);
}

TEST_F(TeamsEndpoint, AnEditThatSaysNothingNewIsAcknowledged) {
    handlers.said_by = [](const Reaction&) { return std::optional<Activity>{}; };
    open();
    EXPECT_EQ(post(edit_to("a laptop!")).status, 200);
    EXPECT_THAT(texts(), ElementsAre());
    EXPECT_EQ(counted("ajar_teams_activities_total", "nothing_new"), 1);
}

TEST_F(TeamsEndpoint, AnEditThatCannotBeKeptOrWeighedComesAgain) {
    bool readable = true;
    handlers.said_by = [&](const Reaction& reaction) {
        if (!readable) throw std::runtime_error{"the disk"};
        return std::optional{std::get<Edited>(reaction).activity};
    };
    engine.refuse_everything();
    open();
    EXPECT_EQ(post(edit_to("two laptops")).status, 503);
    readable = false;
    EXPECT_EQ(post(edit_to("two laptops")).status, 503);
    EXPECT_EQ(counted("ajar_teams_activities_total", "not_kept"), 2);
}

TEST_F(TeamsEndpoint, FeedbackIsKeptOnceHoweverOftenItComes) {
    open();
    post(message("hi"));
    const json thumb = invoke(
        "message/submitAction",
        {{"actionName", "feedback"},
         {"actionValue", {{"reaction", "dislike"}, {"feedback", R"({"feedbackText":"late"})"}}}}
    );
    for (int i = 0; i < 2; ++i) {
        const Answer answer = post(thumb);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "{}");
    }
    EXPECT_THAT(texts(), ElementsAre("hi", "unhelpful", "late"));
}

TEST_F(TeamsEndpoint, InvokesAreAnsweredByWhoeverWantsThem) {
    handlers.invoke = [](Invocation invocation, const Reply& reply) {
        if (invocation.name == "task/fetch")
            reply(dialog_message("from the handler"));
        else
            reply(std::nullopt);
    };
    open();
    EXPECT_EQ(
        json::parse(post(invoke("task/fetch", {})).body)["task"]["value"], "from the handler"
    );
    EXPECT_EQ(json::parse(post(invoke("adaptiveCard/action", {})).body)["statusCode"], 400);
    EXPECT_EQ(post(invoke("GetWeather", {})).status, 501);
    EXPECT_EQ(counted("ajar_teams_invokes_total", "task/fetch"), 1);
}

TEST_F(TeamsEndpoint, WhoWantsTheRepliesInTheAnswerGetsThemTheirOwnWay) {
    open();
    json activity = message("hi");
    activity["deliveryMode"] = "expectReplies";
    EXPECT_EQ(json::parse(post(activity).body), json({{"activities", json::array()}}));
}

TEST_F(TeamsEndpoint, WithoutTokensOnlyThisVeryMachineIsBelieved) {
    open(false);
    EXPECT_EQ(post(message("hi").dump(), {}).status, 200);
    EXPECT_EQ(post(message("hi").dump(), {{"X-Forwarded-For", "203.0.113.7"}}).status, 401);
    EXPECT_EQ(post(message("hi").dump(), {{"Forwarded", "for=203.0.113.7"}}).status, 401);
    EXPECT_EQ(engine.accepted().size(), 1u);
}

TEST_F(TeamsEndpoint, NoRecordedActivityIsAFault) {
    namespace fs = std::filesystem;
    fs::path folder;
    for (fs::path at = AJAR_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
        if (fs::is_directory(at / "shared/platform/teams/activities"))
            folder = at / "shared/platform/teams/activities";
    if (const char* named = std::getenv("AJAR_PLATFORM_DATA"); named && *named)
        folder = fs::path{named} / "teams/activities";
    if (folder.empty())
        GTEST_SKIP() << "AJAR_PLATFORM_DATA is not set: no recorded activities to try";
    open(false);
    int tried = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream stream{entry.path(), std::ios::binary};
        const std::string body = (std::ostringstream{} << stream.rdbuf()).str();
        const int status = post(body, {}).status;
        EXPECT_TRUE(status == 200 || status == 412 || status == 501) << entry.path() << status;
        ++tried;
    }
    EXPECT_GE(tried, 90);
}

}  // namespace
}  // namespace ajar::teams
