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
        const std::string body = envelope(event).dump();
        return test::ask(
                   port,
                   "POST",
                   "/slack/events",
                   {{"Content-Type", "application/json"},
                    {"X-Slack-Request-Timestamp", "1767326130"},
                    {"X-Slack-Signature",
                     slack::test::peer_signature(kSecret, "1767326130", body)}},
                   body
        )
            .status;
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

}  // namespace
}  // namespace ajar
