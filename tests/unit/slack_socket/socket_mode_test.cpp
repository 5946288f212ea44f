// Socket Mode against a Slack on this machine: what comes in is kept and then confirmed, and
// connections come and go without anything being lost.
#include "tests/unit/slack_ingress/envelopes.hpp"
#include "tests/unit/slack_socket/fake_sockets.hpp"

namespace ajar::slack {
namespace {

using nlohmann::json;
using test::click;
using test::envelope;
using test::message;

class SlackSocket : public test::SocketFixture {
protected:
    ~SlackSocket() override = default;

    json told(const std::string& id, const std::string& ts = "1767326125.870439") {
        return enveloped(id, "events_api", envelope(message("hello", test::kDirect, ts)));
    }

    /// Where the connection `n` has told us everything that came before.
    bool reached(std::size_t n) {
        send(n, enveloped("mark", "news_of_tomorrow", json::object()));
        return wait_for_confirmation("mark");
    }

    bool closes(std::size_t n) {
        return wait([&] { return is_closed_now(n); });
    }
};

TEST_F(SlackSocket, AMessageIsConfirmedWhenItIsKept) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, told("e1"));
    ASSERT_TRUE(wait_for_confirmation("e1"));
    ASSERT_EQ(engine.accepted().size(), 1u);
    EXPECT_EQ(engine.accepted()[0].text, "hello");
    EXPECT_EQ(confirmed().at(0), json({{"envelope_id", "e1"}}));
    EXPECT_EQ(authorization, "Bearer xapp-1");
    EXPECT_EQ(counted("ajar_slack_socket_envelopes_total", "confirmed"), 1);
    EXPECT_EQ(counted("ajar_slack_socket_connections", ""), 1);
}

TEST_F(SlackSocket, WhatCannotBeKeptIsNotConfirmed) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    engine.refuse_everything();
    send(0, told("e1"));
    while (counted("ajar_slack_socket_envelopes_total", "kept_back") == 0)
        std::this_thread::yield();
    ASSERT_TRUE(reached(0));
    EXPECT_EQ(confirmed().size(), 1u);
}

TEST_F(SlackSocket, WhatIsBrokenIsConfirmedSinceItWillNotGetBetter) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, {{"envelope_id", "e1"}, {"type", "interactive"}, {"payload", {{"type", ""}}}});
    send(0, {{"envelope_id", "e2"}, {"type", "events_api"}});
    send(0, {{"envelope_id", "e3"}, {"type", "slash_commands"}, {"payload", {{"text", "x"}}}});
    EXPECT_TRUE(wait_for_confirmation("e1"));
    EXPECT_TRUE(wait_for_confirmation("e2"));
    EXPECT_TRUE(wait_for_confirmation("e3"));
    EXPECT_EQ(engine.accepted().size(), 0u);
}

TEST_F(SlackSocket, TheOrderOfAConnectionIsKept) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    for (int i = 100; i < 150; ++i)
        send(0, told("e" + std::to_string(i), "1767326125.870" + std::to_string(i)));
    ASSERT_TRUE(wait_for_confirmation("e149"));
    ASSERT_TRUE(wait([this] { return engine.accepted().size() == 50; }));
    const auto kept = engine.accepted();
    for (std::size_t i = 1; i < kept.size(); ++i) EXPECT_LT(kept[i - 1].id, kept[i].id);
}

TEST_F(SlackSocket, AnAnswerGoesBackWithTheConfirmation) {
    handlers.interaction = [](Interaction, const Reply& reply) {
        reply(R"({"response_action":"clear"})");
    };
    handlers.command = [](const SlashCommand& command, const Reply& reply) {
        reply(R"({"text":"you said )" + command.text + "\"}");
    };
    open();
    ASSERT_TRUE(wait_for_connections(1));
    const json submitted{
        {"type", "view_submission"},
        {"team", {{"id", test::kTeam}}},
        {"user", {{"id", test::kUser}}},
        {"view", {{"id", "V1"}, {"type", "modal"}}}};
    send(0, enveloped("e1", "interactive", submitted));
    send(
        0,
        enveloped(
            "e2",
            "slash_commands",
            {{"command", "/it"},
             {"text", "help"},
             {"user_id", test::kUser},
             {"team_id", test::kTeam}}
        )
    );
    ASSERT_TRUE(wait_for_confirmation("e1"));
    ASSERT_TRUE(wait_for_confirmation("e2"));
    EXPECT_EQ(confirmed()[0]["payload"]["response_action"], "clear");
    EXPECT_EQ(confirmed()[1]["payload"]["text"], "you said help");
}

TEST_F(SlackSocket, TheNextIsGreetedBeforeTheOldOneIsClosed) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    ASSERT_TRUE(reached(0));
    {
        const std::lock_guard lock{mutex};
        greets = false;
    }
    send(0, {{"type", "disconnect"}, {"reason", "warning"}});
    ASSERT_TRUE(wait_for_connections(2));
    EXPECT_FALSE(is_closed(0));
    send(0, told("e1"));
    EXPECT_TRUE(wait_for_confirmation("e1"));
    greet(1, 2);
    EXPECT_TRUE(closes(0));
    send(1, told("e2", "1767326126.000100"));
    EXPECT_TRUE(wait_for_confirmation("e2"));
    EXPECT_EQ(engine.accepted().size(), 2u);
}

TEST_F(SlackSocket, ALostConnectionIsReplaced) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    ASSERT_TRUE(reached(0));
    drop(0);
    ASSERT_TRUE(wait_for_connections(2));
    send(1, told("e1"));
    EXPECT_TRUE(wait_for_confirmation("e1"));
    EXPECT_EQ(counted("ajar_slack_socket_attempts_total", "lost"), 1);
}

TEST_F(SlackSocket, SeveralConnectionsAreServed) {
    options_.connections = 3;
    open();
    ASSERT_TRUE(wait_for_connections(3));
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string id = "e" + std::to_string(i);
        send(i, told(id, "1767326125.00000" + std::to_string(i)));
        EXPECT_TRUE(wait_for_confirmation(id));
    }
    EXPECT_EQ(engine.accepted().size(), 3u);
    EXPECT_EQ(counted("ajar_slack_socket_connections", ""), 3);
}

TEST_F(SlackSocket, ARefusalIsNotTheEnd) {
    refusals.push_back(server::json(200, R"({"ok":false,"error":"invalid_auth"})"));
    refusals.push_back(server::json(503, R"({"ok":false})"));
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, told("e1"));
    EXPECT_TRUE(wait_for_confirmation("e1"));
    EXPECT_EQ(counted("ajar_slack_socket_attempts_total", "refused"), 2);
}

TEST_F(SlackSocket, WhoDoesNotGreetIsGivenUp) {
    greets = false;
    options_.greeting_limit = std::chrono::milliseconds{20};
    open();
    EXPECT_TRUE(wait_for_connections(3));
}

TEST_F(SlackSocket, WhoSwitchesSocketModeOffIsAskedAgainLater) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    ASSERT_TRUE(reached(0));
    send(0, {{"type", "disconnect"}, {"reason", "link_disabled"}});
    EXPECT_TRUE(closes(0));
    EXPECT_TRUE(wait_for_connections(2));
}

TEST_F(SlackSocket, UnencryptedIsForThisMachineOnly) {
    open("ws://192.0.2.1");
    while (counted("ajar_slack_socket_attempts_total", "failed") < 2) std::this_thread::yield();
    const std::lock_guard lock{mutex};
    EXPECT_EQ(authorization, "Bearer xapp-1");
}

TEST_F(SlackSocket, OthersWithOurTokenAreCounted) {
    greets = false;
    open();
    ASSERT_TRUE(wait_for_connections(1));
    greet(0, 7);
    ASSERT_TRUE(reached(0));
    EXPECT_EQ(counted("ajar_slack_socket_counted_connections", ""), 7);
}

TEST_F(SlackSocket, WhatHasComeInIsConfirmedBeforeTheEnd) {
    std::promise<Reply> asked;
    handlers.interaction = [&asked](Interaction, Reply reply) {
        asked.set_value(std::move(reply));
    };
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, enveloped("e1", "interactive", click("staff:approve", "x")));
    const Reply reply = asked.get_future().get();
    std::thread ending{[this] { finish(); }};
    reply(R"({"text":"done"})");
    ending.join();
    EXPECT_TRUE(wait_for_confirmation("e1"));
    EXPECT_TRUE(closes(0));
    EXPECT_EQ(counted("ajar_slack_socket_connections", ""), 0);
}

TEST_F(SlackSocket, RubbishIsCountedAndNothingBreaks) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, "just words");
    send(0, json::array({1, 2}));
    send(0, {{"type", "hello"}, {"num_connections", "many"}});
    ASSERT_TRUE(reached(0));
    EXPECT_EQ(counted("ajar_slack_socket_envelopes_total", "malformed"), 2);
}

}  // namespace
}  // namespace ajar::slack
