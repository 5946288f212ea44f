// The whole house with Slack in it: an employee's message goes in by the front door, and the answer
// is posted into its thread.
#include "bot/program/house.hpp"

#include "bot/engine/store.hpp"
#include "tests/unit/server/http_client.hpp"
#include "tests/unit/slack_api/fake_slack.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"
#include "tests/unit/slack_ingress/signing.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <thread>

namespace ajar {
namespace {

using nlohmann::json;
using slack::test::envelope;
using slack::test::kDirect;
using slack::test::message;
using testing::HasSubstr;

const std::string kSecret = "the signing secret";
const TimePoint kNow{std::chrono::seconds{1767326130}};

class SlackHouse : public testing::Test {
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
        settings.slack.signing_secrets = {"an old one", kSecret};
        settings.slack.bot_token = "xoxb-1";
        settings.slack.api_url = slack.base();
        return settings;
    }

    void open(const program::Settings& settings) {
        program::HouseParts parts;
        parts.now = [] { return kNow; };
        house = std::make_unique<program::House>(settings, std::move(parts));
        house->start();
        port =
            static_cast<unsigned short>(std::stoi(house->url().substr(house->url().rfind(':') + 1))
            );
        thread = std::thread{[this] { house->run(); }};
    }

    ~SlackHouse() override {
        if (!thread.joinable()) return;
        house->end();
        thread.join();
    }

    int post(const json& event) {
        return post("/slack/events", envelope(event).dump(), "application/json");
    }

    int press(const json& payload) {
        const std::string form = "payload=" + slack::test::encoded(payload.dump());
        return post("/slack/interactions", form, "application/x-www-form-urlencoded");
    }

    int post(const std::string& path, const std::string& body, const std::string& type) {
        const std::string signature = slack::test::peer_signature(kSecret, "1767326130", body);
        const test::HeaderList headers{
            {"Content-Type", type},
            {"X-Slack-Request-Timestamp", "1767326130"},
            {"X-Slack-Signature", signature}};
        return test::ask(port, "POST", path, headers, body).status;
    }

    std::vector<engine::Line> lines(const std::string& conversation) {
        EXPECT_TRUE(house->settle(std::chrono::seconds{30}));
        return house->records().lines(conversation, 0, 100);
    }

    test::TempFolder folder;
    test::FakeSlack slack;
    std::unique_ptr<program::House> house;
    std::thread thread;
    unsigned short port = 0;
};

const std::string kTalk = "slack:T00FAKE00AA:D00FAKEDM001:1767326125.870439:U00FAKEUSER1";

std::string said(const engine::Line& line) {
    const auto* say = std::get_if<dialogue::Say>(&line.what);
    return say ? say->text : "(" + std::get<Activity>(line.what).text + ")";
}

TEST_F(SlackHouse, AnEmployeeIsAnsweredInTheirOwnThread) {
    open(settings());
    EXPECT_EQ(post(message("I need a second monitor for my desk")), 200);
    const auto talk = lines(kTalk);
    ASSERT_GE(talk.size(), 2u);
    EXPECT_EQ(said(talk[0]), "(I need a second monitor for my desk)");
    EXPECT_TRUE(std::holds_alternative<dialogue::Say>(talk[1].what));
    const auto posted = slack.posted();
    ASSERT_EQ(posted.size(), talk.size() - 1);
    EXPECT_EQ(posted[0]["channel"], kDirect);
    EXPECT_EQ(posted[0]["thread_ts"], message("")["ts"]);
    EXPECT_EQ(posted[0]["faults"], json::array()) << posted[0];
    EXPECT_EQ(slack.seen("chat.postMessage").at(0).authorization, "Bearer xoxb-1");
    EXPECT_EQ(house->records().figures(kNow).outbox_waiting, 0);

    json reply = message("So that I can compare two contracts", kDirect, "1767326129.000100");
    reply["thread_ts"] = message("")["ts"];
    EXPECT_EQ(post(reply), 200);
    EXPECT_EQ(post(reply), 200);
    const auto further = lines(kTalk);
    ASSERT_GT(further.size(), talk.size());
    EXPECT_EQ(said(further[talk.size()]), "(So that I can compare two contracts)");
}

/// The first quick reply among what we have posted, as Slack tells of a click on it.
json first_quick_reply(const std::vector<json>& posted) {
    for (const json& message : posted)
        for (const json& block : message.value("blocks", json::array()))
            for (const json& element : block.value("elements", json::array()))
                if (element.value("action_id", "").starts_with("choice")) {
                    json payload = slack::test::click(element["action_id"], element["value"]);
                    payload["container"]["message_ts"] = message["ts"];
                    payload["container"]["thread_ts"] = message["thread_ts"];
                    payload["message"] = message;
                    return payload;
                }
    return nullptr;
}

TEST_F(SlackHouse, AQuickReplyThatWePostedIsUnderstoodWhenItIsPressed) {
    open(settings());
    EXPECT_EQ(post(message("I need a second monitor for my desk")), 200);
    const std::size_t before = lines(kTalk).size();
    const json click = first_quick_reply(slack.posted());
    ASSERT_FALSE(click.is_null()) << json(slack.posted()).dump(1);
    EXPECT_EQ(press(click), 200);
    EXPECT_EQ(press(click), 200);
    const auto talk = lines(kTalk);
    ASSERT_GT(talk.size(), before + 1);
    const auto& chosen = std::get<Activity>(talk[before].what);
    EXPECT_EQ(chosen.kind, Activity::Kind::Choice);
    EXPECT_EQ(chosen.text, click["actions"][0]["value"]);
    EXPECT_EQ(slack.posted().back()["thread_ts"], message("")["ts"]);
    for (std::size_t i = before + 1; i < talk.size(); ++i)
        EXPECT_TRUE(std::holds_alternative<dialogue::Say>(talk[i].what)) << said(talk[i]);
}

TEST_F(SlackHouse, InAChannelOnlyWhoBeganIsAnswered) {
    open(settings());
    const std::string channel = slack::test::kChannel;
    const std::string mine = "<@" + slack::test::kBotUser + "> I need a second monitor";
    EXPECT_EQ(post(message("lunch?", channel, "1767326100.000100")), 200);
    EXPECT_EQ(post(message(mine, channel)), 200);
    json twin = message(mine, channel);
    twin["type"] = "app_mention";
    EXPECT_EQ(post(twin), 200);
    const std::string talk_id = "slack:T00FAKE00AA:" + channel + ":1767326125.870439:U00FAKEUSER1";
    const std::size_t before = lines(talk_id).size();
    EXPECT_GE(before, 2u);
    for (const std::string user : {"U00FAKEUSER1", "U00FAKEUSER2"}) {
        json reply =
            message("to compare two contracts", channel, "1767326128.00000" + user.substr(11));
        reply["thread_ts"] = message("")["ts"];
        reply["user"] = user;
        EXPECT_EQ(post(reply), 200);
    }
    EXPECT_GT(lines(talk_id).size(), before);
    EXPECT_EQ(house->records().figures(kNow).conversations, 1);
    for (const json& posted : slack.posted()) EXPECT_EQ(posted["thread_ts"], message("")["ts"]);
}

TEST_F(SlackHouse, SomebodyWhoseNameNobodyKnowsIsGreetedAllTheSame) {
    open(settings());
    EXPECT_EQ(
        post(
            {{"type", "app_home_opened"},
             {"user", slack::test::kUser},
             {"channel", kDirect},
             {"tab", "messages"}}
        ),
        200
    );
    EXPECT_EQ(post(message("hello")), 200);
    const auto opened = lines("slack:T00FAKE00AA:D00FAKEDM001:-:U00FAKEUSER1");
    const auto greeted = lines(kTalk);
    ASSERT_GE(opened.size(), 1u);
    ASSERT_GE(greeted.size(), 2u);
    for (const auto& talk : {opened, greeted})
        for (const engine::Line& line : talk) {
            EXPECT_FALSE(said(line).empty());
            EXPECT_EQ(said(line).find(" ,"), std::string::npos) << said(line);
            EXPECT_EQ(said(line).find(" ."), std::string::npos) << said(line);
        }
}

TEST_F(SlackHouse, WithoutItsSettingsThereIsNoSlack) {
    program::Settings none = settings();
    none.slack = {};
    open(none);
    EXPECT_EQ(post(message("hello")), 404);
}

TEST_F(SlackHouse, HalfOfItsSettingsAreAMistake) {
    program::Settings deaf = settings();
    deaf.slack.signing_secrets.clear();
    program::Settings mute = settings();
    mute.slack.bot_token.clear();
    program::Settings empty = settings();
    empty.slack.signing_secrets = {kSecret, " "};
    for (const program::Settings& wrong : {deaf, mute, empty})
        EXPECT_THROW(program::House{wrong}, program::SettingsError);
}

TEST_F(SlackHouse, TwoTokensAreEnough) {
    program::Settings tokens = settings();
    tokens.slack.signing_secrets.clear();
    tokens.slack.app_token = "xapp-1";
    open(tokens);
    EXPECT_EQ(house->slack_transport(), "Socket Mode, 2 connections");
    EXPECT_EQ(post(message("hello")), 404);
}

}  // namespace
}  // namespace ajar
