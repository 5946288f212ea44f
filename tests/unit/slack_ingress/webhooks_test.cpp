// The three addresses over real sockets, with an engine that keeps what it is given.
#include "tests/unit/slack_ingress/webhooks_fixture.hpp"

#include <gmock/gmock.h>

#include <atomic>

namespace ajar::slack {
namespace {

using ajar::test::Answer;
using ajar::test::ask;
using ajar::test::HeaderList;
using nlohmann::json;
using test::click;
using test::encoded;
using test::envelope;
using test::kBotUser;
using test::kChannel;
using test::message;
using testing::HasSubstr;

json in_thread(json event, const std::string& ts) {
    event["thread_ts"] = event["ts"];
    event["ts"] = ts;
    return event;
}

// ---- Events -------------------------------------------------------------------------------------

TEST_F(SlackWebhooks, TheChallengeIsAnsweredWhenItIsSigned) {
    open();
    const json body{{"type", "url_verification"}, {"challenge", "3eZbrw1a"}};
    const Answer answer = event(body);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(json::parse(answer.body), json({{"challenge", "3eZbrw1a"}}));
    EXPECT_EQ(ask(port(), "POST", "/slack/events", {}, body.dump()).status, 401);
}

TEST_F(SlackWebhooks, AMessageIsKeptBeforeItIsAcknowledged) {
    open();
    expect_empty_200(event(envelope(message("My laptop is slow"))));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].text, "My laptop is slow");
    EXPECT_EQ(counted("ajar_slack_events_total", "heard"), 1);
}

TEST_F(SlackWebhooks, WhatComesTwiceIsKeptOnce) {
    open();
    const json first = envelope(message("My laptop is slow"));
    expect_empty_200(event(first));
    expect_empty_200(
        event(first, {{"X-Slack-Retry-Num", "1"}, {"X-Slack-Retry-Reason", "http_timeout"}})
    );
    EXPECT_EQ(engine.accepted().size(), 1u);
    EXPECT_EQ(counted("ajar_slack_events_total", "known"), 1);
}

TEST_F(SlackWebhooks, AReplyBelowWhatIsJustBeingMovedThereComesAgain) {
    std::atomic<bool> moving = true;
    handlers.is_moving_to = [&](const std::string& channel, const std::string& user) {
        return moving && channel == test::kDirect && user == test::kUser;
    };
    open();
    const json reply = envelope(in_thread(message("it was this morning"), "1767326126.000100"));
    const Answer early = event(reply);
    EXPECT_EQ(early.status, 503);
    EXPECT_EQ(early.headers.count("x-slack-no-retry"), 0U);
    EXPECT_TRUE(engine.accepted().empty());
    // What begins a thread is no reply, and what is elsewhere has nothing to do with it.
    expect_empty_200(event(envelope(message("hello"))));
    moving = false;
    expect_empty_200(event(reply));
    EXPECT_EQ(engine.accepted().size(), 2U);
}

TEST_F(SlackWebhooks, ARetryWhoseFirstTryNeverCameIsKept) {
    open();
    expect_empty_200(event(envelope(message("hi")), {{"X-Slack-Retry-Num", "3"}}));
    EXPECT_EQ(engine.accepted().size(), 1u);
}

TEST_F(SlackWebhooks, AMentionThatComesAsTwoEventsIsKeptOnce) {
    open();
    json mention = message("<@" + kBotUser + "> my laptop", kChannel);
    json first = envelope(mention);
    mention["type"] = "app_mention";
    json second = envelope(mention);
    second["event_id"] = "Ev00FAKE0002";
    expect_empty_200(event(first));
    expect_empty_200(event(second));
    ASSERT_EQ(engine.accepted().size(), 1u);
    EXPECT_EQ(engine.accepted()[0].text, "my laptop");
}

TEST_F(SlackWebhooks, AThreadGoesOnOnlyWhereWeTalkAlready) {
    open();
    const json strangers =
        in_thread(message("lunch?", kChannel, "1767326000.000100"), "1767326001.1");
    expect_empty_200(event(envelope(strangers)));
    EXPECT_TRUE(engine.accepted().empty());

    const json mention = message("<@" + kBotUser + "> my laptop", kChannel);
    expect_empty_200(event(envelope(mention)));
    expect_empty_200(event(envelope(in_thread(message("it is slow", kChannel), "1767326200.1"))));
    json other = in_thread(message("mine too", kChannel), "1767326300.1");
    other["user"] = "U2";
    expect_empty_200(event(envelope(other)));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[1].text, "it is slow");
    EXPECT_EQ(counted("ajar_slack_events_total", "not_addressed"), 2);
}

TEST_F(SlackWebhooks, AFullQueueSendsSlackAwayForAMoment) {
    open();
    engine.refuse_everything();
    const Answer answer = event(envelope(message("hi")));
    EXPECT_EQ(answer.status, 503);
    EXPECT_TRUE(answer.headers.contains("retry-after"));
    EXPECT_FALSE(answer.headers.contains("x-slack-no-retry"));
}

TEST_F(SlackWebhooks, WhatIsNotForUsIsAcknowledgedAndCounted) {
    open();
    json rate_limited{{"type", "app_rate_limited"}, {"team_id", "T1"}, {"minute_rate_limited", 1}};
    for (const json& one :
         {rate_limited,
          json{{"type", "brand_new"}},
          envelope({{"type", "pin_added"}}),
          envelope(message("lunch?", kChannel))})
        expect_empty_200(event(one));
    EXPECT_TRUE(engine.accepted().empty());
    EXPECT_TRUE(noticed.empty());
    for (const char* meaning : {"rate_limited", "unknown_envelope", "other_event", "not_addressed"})
        EXPECT_EQ(counted("ajar_slack_events_total", meaning), 1) << meaning;
}

TEST_F(SlackWebhooks, OtherNewsIsHandedOn) {
    open();
    expect_empty_200(event(envelope({{"type", "app_uninstalled"}})));
    json own = message("Which one?");
    own["user"] = kBotUser;
    expect_empty_200(event(envelope(own)));
    EXPECT_EQ(noticed, (std::vector<std::string>{"uninstalled", "echo"}));
    EXPECT_TRUE(engine.accepted().empty());
}

// ---- What is refused ----------------------------------------------------------------------------

TEST_F(SlackWebhooks, UnsignedOrWronglySignedIsRefused) {
    open();
    const std::string body = envelope(message("hi")).dump();
    const std::string good = test::peer_signature(kSecret, kSent, body);
    const auto status = [&](HeaderList headers) {
        headers.emplace_back("Content-Type", "application/json");
        return ask(port(), "POST", "/slack/events", headers, body).status;
    };
    const std::string ts = "X-Slack-Request-Timestamp";
    const std::string name = "X-Slack-Signature";
    EXPECT_EQ(status({}), 401);
    EXPECT_EQ(status({{ts, kSent}}), 401);
    EXPECT_EQ(status({{name, good}}), 401);
    EXPECT_EQ(status({{ts, kSent}, {name, "v1" + good.substr(2)}}), 401);
    EXPECT_EQ(status({{ts, kSent}, {name, test::peer_signature("another", kSent, body)}}), 401);
    for (const std::string far : {"1767325829", "1767326431", "12abc"})
        EXPECT_EQ(status({{ts, far}, {name, test::peer_signature(kSecret, far, body)}}), 401)
            << far;
    for (const std::string near : {"1767325830", "1767326430"})
        EXPECT_EQ(status({{ts, near}, {name, test::peer_signature(kSecret, near, body)}}), 200);
    EXPECT_EQ(counted("ajar_slack_refused_total", "signature"), 8);
}

TEST_F(SlackWebhooks, BrokenBodiesAreRefusedForGood) {
    open();
    for (const std::string body : {"", "{", "[]", "\"text\"", "{\"a\":\"\xff\"}"}) {
        const Answer answer = post("/slack/events", body, "application/json");
        EXPECT_EQ(answer.status, 400) << body;
        EXPECT_EQ(answer.headers.at("x-slack-no-retry"), "1");
    }
    EXPECT_EQ(post("/slack/events", "{}", kForm).status, 400);
    for (const std::string body : {"", "payload%3D%7B%7D", "payload=%7B", "payload=%", "a=1&a=2"})
        EXPECT_EQ(post("/slack/interactions", body, kForm).status, 400) << body;
    EXPECT_EQ(post("/slack/interactions", "payload=%7B%7D", "text/plain").status, 400);
    EXPECT_EQ(post("/slack/commands", "command=%2Fit", kForm).status, 400);
}

TEST_F(SlackWebhooks, ATypeWithACharsetIsAsGood) {
    open();
    const std::string body = envelope(message("hi")).dump();
    expect_empty_200(post("/slack/events", body, "application/json; charset=utf-8"));
    const std::string form = "payload=" + encoded(click("approve", "r1").dump());
    expect_empty_200(post("/slack/interactions", form, kForm + "; charset=utf-8"));
    EXPECT_EQ(engine.accepted().size(), 1u);
}

TEST_F(SlackWebhooks, AHugeBodyIsRefusedUnread) {
    open();
    const std::string body(kBodyLimit + 1, ' ');
    EXPECT_EQ(post("/slack/events", body, "application/json").status, 413);
    EXPECT_EQ(ask(port(), "GET", "/slack/events").status, 405);
}

// ---- Controls and commands ----------------------------------------------------------------------

TEST_F(SlackWebhooks, AQuickReplyIsTheEmployeesWord) {
    open();
    expect_empty_200(event(envelope(message("choices"))));
    expect_empty_200(press(click("choice.1", "service:acrobat")));
    expect_empty_200(press(click("choice.1", "service:acrobat")));
    const auto kept = engine.accepted();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[1].kind, Activity::Kind::Choice);
    EXPECT_EQ(kept[1].text, "service:acrobat");
    EXPECT_EQ(kept[1].conversation, kept[0].conversation);
}

TEST_F(SlackWebhooks, SomebodyElsesClickSaysNothing) {
    open();
    expect_empty_200(event(envelope(message("choices"))));
    json payload = click("choice.1", "service:acrobat");
    payload["user"]["id"] = "U2";
    expect_empty_200(press(payload));
    EXPECT_EQ(engine.accepted().size(), 1u);
    EXPECT_EQ(counted("ajar_slack_interactions_total", "block_actions"), 1);
}

TEST_F(SlackWebhooks, AClickThatIsNotKeptShowsAnError) {
    open();
    expect_empty_200(event(envelope(message("choices"))));
    engine.refuse_everything();
    EXPECT_EQ(press(click("choice.1", "service:acrobat")).status, 503);
}

TEST_F(SlackWebhooks, ControlsThatNobodyWantsAreAcknowledged) {
    open();
    expect_empty_200(press(click("brand_new", "x")));
    expect_empty_200(press({{"type", "dialog_submission"}}));
    expect_empty_200(post("/slack/commands", "command=%2Fit&user_id=U1&team_id=T1", kForm));
    EXPECT_EQ(counted("ajar_slack_interactions_total", "unwanted"), 1);
}

TEST_F(SlackWebhooks, WhoeverWantsAControlAnswersIt) {
    handlers.interaction = [](Interaction one, Reply reply) {
        const auto* pressed = std::get_if<BlockActions>(&one);
        if (!pressed) return reply(std::nullopt);
        reply(R"({"pressed":")" + pressed->actions.at(0).input.value + R"("})");
    };
    handlers.command = [](SlashCommand command, Reply reply) {
        reply(R"({"text":")" + command.text + R"("})");
    };
    open();
    const Answer pressed = press(click("approve", "r1"));
    EXPECT_EQ(pressed.body, R"({"pressed":"r1"})");
    EXPECT_THAT(pressed.headers.at("content-type"), HasSubstr("application/json"));
    const Answer commanded =
        post("/slack/commands", "command=%2Fit&text=hello&user_id=U1&team_id=T1", kForm);
    EXPECT_EQ(commanded.body, R"({"text":"hello"})");
    EXPECT_EQ(counted("ajar_slack_interactions_total", "taken"), 1);
}

TEST_F(SlackWebhooks, AnSslCheckNeedsNoSignatureAndDoesNothing) {
    int commands = 0;
    handlers.command = [&commands](SlashCommand, Reply reply) {
        ++commands;
        reply("");
    };
    open();
    const HeaderList form{{"Content-Type", kForm}};
    const auto unsigned_post = [&](const std::string& body) {
        return ask(port(), "POST", "/slack/commands", form, body);
    };
    const std::string smuggled = "&command=%2Fit&user_id=U1&team_id=T1&payload=%7B%7D";
    expect_empty_200(unsigned_post("ssl_check=1&token=x"));
    expect_empty_200(unsigned_post("ssl_check=1" + smuggled));
    for (const std::string other : {"true", "0", "", "11"})
        EXPECT_EQ(unsigned_post("ssl_check=" + other + smuggled).status, 401) << other;
    EXPECT_EQ(
        ask(port(), "POST", "/slack/interactions", form, "ssl_check=1" + smuggled).status, 401
    );
    EXPECT_EQ(commands, 0);
}

}  // namespace
}  // namespace ajar::slack
