// What employees have in Slack beside the conversation: /it, the shortcut on a message, App Home,
// buttons that vanish once they are pressed, and the agent experience where there is one.
#include "tests/unit/slack_desk/desk_house.hpp"

namespace ajar::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Trouble = FakeSlack::Trouble;

class EmployeesInSlack : public DeskHouse {
protected:
    EmployeesInSlack() { slack.user(kTom, "Tom Becker", "tom.becker@fernhall.example"); }

    Answer it(const std::string& text) {
        return command({
            {"command", "/it"},
            {"text", text},
            {"team_id", slack::test::kTeam},
            {"user_id", kGrace},
            {"user_name", "grace"},
            {"channel_id", slack::test::kChannel},
            {"channel_name", "general"},
            {"api_app_id", slack::test::kApp},
            {"trigger_id", "9.8.7"},
            {"is_enterprise_install", "false"},
            {"response_url", "https://hooks.slack.com/commands/T/1/x"},
        });
    }

    static json shortcut(const std::string& author, const std::string& text) {
        return {
            {"type", "message_action"},
            {"callback_id", "ask_it"},
            {"trigger_id", "9.8.6"},
            {"action_ts", "1767326131.000100"},
            {"message_ts", "1767326100.000200"},
            {"user", {{"id", kGrace}, {"name", "grace"}, {"team_id", slack::test::kTeam}}},
            {"api_app_id", slack::test::kApp},
            {"team", {{"id", slack::test::kTeam}, {"domain", "acme"}}},
            {"enterprise", nullptr},
            {"is_enterprise_install", false},
            {"channel", {{"id", slack::test::kChannel}, {"name", "general"}}},
            {"response_url", "https://hooks.slack.com/app/T/1/x"},
            {"message",
             {{"type", "message"}, {"user", author}, {"ts", "1767326100.000200"}, {"text", text}}}};
    }

    int opens_home() {
        return event(
            {{"type", "app_home_opened"},
             {"user", kGrace},
             {"channel", slack::test::kDirect},
             {"tab", "home"}}
        );
    }

    json home() const { return view("views.publish"); }

    /// The one conversation that /it or the shortcut has begun.
    engine::ConversationRow begun() const {
        const auto all = house->records().conversations("", 10);
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? engine::ConversationRow{} : all.front();
    }

    std::string first_words() const {
        for (const auto& line : house->records().lines(begun().conversation.conversation_id, 0, 10))
            if (const auto* one = std::get_if<Activity>(&line.what)) return one->text;
        return {};
    }

    const std::string kTom = "U00FAKETOM01";
};

TEST_F(EmployeesInSlack, TheBareCommandExplainsItselfToThePersonAlone) {
    open();
    const Answer help = it("  ");
    EXPECT_EQ(help.status, 200);
    const json body = json::parse(help.body);
    EXPECT_EQ(body["response_type"], "ephemeral");
    EXPECT_THAT(body["text"], HasSubstr("/it"));
    EXPECT_THAT(slack.posted(), IsEmpty());
}

TEST_F(EmployeesInSlack, TheCommandBecomesARequestInTheDirectMessage) {
    open();
    const Answer answer = it("I need a second monitor for my desk");
    ASSERT_EQ(answer.status, 200);
    const json body = json::parse(answer.body);
    EXPECT_EQ(body["response_type"], "ephemeral");
    EXPECT_THAT(body["text"], HasSubstr("direct message"));
    settle();
    const auto posted = slack.posted();
    ASSERT_GE(posted.size(), 2u);
    EXPECT_EQ(posted[0]["channel"], "D0OPENED");
    EXPECT_THAT(posted[0].dump(), HasSubstr("second monitor"));
    for (std::size_t i = 1; i < posted.size(); ++i)
        EXPECT_EQ(posted[i]["thread_ts"], posted[0]["ts"]) << posted[i];
    EXPECT_EQ(first_words(), "I need a second monitor for my desk");
    // Slack was asked who she is before the request began.
    EXPECT_EQ(begun().requester_id, "grace-byrne");
    // What she writes below it goes on with it.
    json reply = slack::test::message("to compare two contracts", "D0OPENED", "1767326140.000100");
    reply["thread_ts"] = posted[0]["ts"];
    EXPECT_EQ(event(reply), 200);
    settle();
    begun();
    EXPECT_THAT(slack.faults(), IsEmpty());
}

TEST_F(EmployeesInSlack, WhereNoDirectMessageCanBeOpenedNothingIsClaimed) {
    open();
    slack.trouble("conversations.open", {Trouble::Kind::Error, "user_disabled", 0});
    const json body = json::parse(it("I need a second monitor").body);
    EXPECT_THAT(body["text"], HasSubstr("nothing has been asked"));
    settle();
    EXPECT_THAT(house->records().conversations("", 10), IsEmpty());
}

TEST_F(EmployeesInSlack, AMessageIsAskedAboutOnBehalfOfWhoWroteIt) {
    open();
    EXPECT_EQ(interact(shortcut(kTom, "I need a second monitor for my desk")).body, "");
    ASSERT_TRUE(slack.wait("chat.postEphemeral", 1));
    settle();
    EXPECT_THAT(first_words(), HasSubstr("second monitor"));
    EXPECT_THAT(first_words(), HasSubstr("Tom Becker"));
    EXPECT_EQ(begun().requester_id, "grace-byrne");
    EXPECT_THAT(slack.posted()[0].dump(), HasSubstr("a message from Tom Becker"));
    const json told = json::parse(last_body("chat.postEphemeral"));
    EXPECT_EQ(told["user"], kGrace);
    EXPECT_EQ(told["channel"], slack::test::kChannel);
    EXPECT_THAT(slack.faults(), IsEmpty());
}

TEST_F(EmployeesInSlack, OnesOwnMessageIsAboutNobodyElse) {
    open();
    EXPECT_EQ(interact(shortcut(kGrace, "I need a second monitor for my desk")).body, "");
    ASSERT_TRUE(slack.wait("chat.postEphemeral", 1));
    settle();
    EXPECT_EQ(first_words(), "I need a second monitor for my desk");
}

TEST_F(EmployeesInSlack, AppHomeShowsWhatIsTheirsAndChangesWhileItIsOpen) {
    open();
    EXPECT_EQ(opens_home(), 200);
    ASSERT_TRUE(slack.wait("views.publish", 1));
    EXPECT_EQ(home()["type"], "home");
    EXPECT_THAT(home().dump(), Not(HasSubstr("Admin rights")));
    asks_for_admin_rights();
    const auto shows = [&](const std::string& words) {
        for (std::size_t n = 1; slack.wait("views.publish", n); ++n)
            if (slack.seen("views.publish")[n - 1].body.find(words) != std::string::npos)
                return true;
        return false;
    };
    EXPECT_TRUE(shows("Admin rights"));
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    EXPECT_TRUE(shows("Decisions and their reasons"));
    EXPECT_TRUE(shows("Amira Haddad"));
    EXPECT_EQ(json::parse(last_body("views.publish"))["user_id"], kGrace);
    EXPECT_THAT(slack.faults(), IsEmpty());
}

TEST_F(EmployeesInSlack, AppHomeIsTurnedByItsButtons) {
    open();
    // Six requests, each in a thread of its own.
    for (int i = 1; i <= 6; ++i) {
        json message = slack::test::message(
            "I need a second monitor for my desk",
            slack::test::kDirect,
            "176732620" + std::to_string(i) + ".000100"
        );
        EXPECT_EQ(event(message), 200);
        settle();
    }
    EXPECT_EQ(opens_home(), 200);
    ASSERT_TRUE(slack.wait("views.publish", 1));
    EXPECT_THAT(home().dump(), HasSubstr("Page 1/2"));
    json payload = slack::test::click("home_page", "1.0.0");
    for (const char* key : {"message", "channel"}) payload.erase(key);
    payload["container"] = {{"type", "view"}, {"view_id", "V0FAKE1"}};
    payload["view"] = home();
    payload["view"]["id"] = "V0FAKE1";
    EXPECT_EQ(interact(payload).body, "");
    ASSERT_TRUE(slack.wait("views.publish", 2));
    EXPECT_THAT(home().dump(), HasSubstr("Page 2/2"));
    EXPECT_THAT(slack.faults(), IsEmpty());
}

TEST_F(EmployeesInSlack, AQuickReplyThatIsPressedLosesItsButtons) {
    open();
    says("I need a second monitor for my desk");
    json click;
    for (const json& message : slack.posted())
        for (const json& block : message.value("blocks", json::array()))
            for (const json& element : block.value("elements", json::array()))
                if (click.is_null() && element.value("action_id", "").starts_with("choice")) {
                    click = slack::test::click(element["action_id"], element["value"]);
                    click["container"]["message_ts"] = message["ts"];
                    click["container"]["thread_ts"] = message["thread_ts"];
                    click["message"] = message;
                }
    ASSERT_FALSE(click.is_null());
    EXPECT_EQ(interact(click).status, 200);
    ASSERT_TRUE(slack.wait("chat.update", 1));
    const json updated = json::parse(last_body("chat.update"));
    EXPECT_EQ(updated["ts"], click["message"]["ts"]);
    EXPECT_THAT(updated.dump(), HasSubstr("✓"));
    EXPECT_THAT(updated.dump(), Not(HasSubstr("action_id")));
    EXPECT_THAT(slack.faults(), IsEmpty());
}

TEST_F(EmployeesInSlack, TheAgentsStatusSaysWhoseMoveItIs) {
    open();
    asks_for_admin_rights();
    // It is IT's move in the end, however quickly the turns follow each other.
    for (std::size_t n = 1; slack.wait("agents.sessions.setStatus", n); ++n) {
        const std::string body = slack.seen("agents.sessions.setStatus")[n - 1].body;
        EXPECT_THAT(body, HasSubstr("1767326125.870439"));
        if (body.find("suspended") != std::string::npos) return;
    }
    FAIL() << "nobody was told that it waits";
}

TEST_F(EmployeesInSlack, WhereAWorkspaceHasNoAgentsItIsTriedOnce) {
    open();
    slack.trouble("agents.sessions.setStatus", {Trouble::Kind::Error, "unknown_method", 0});
    asks_for_admin_rights();
    ASSERT_TRUE(slack.wait("agents.sessions.setStatus", 1));
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_EQ(slack.seen("agents.sessions.setStatus").size(), 1u);
}

TEST_F(EmployeesInSlack, ASessionIsCalledAfterWhatItIsAbout) {
    open();
    asks_for_admin_rights();
    ASSERT_TRUE(slack.wait("agents.sessions.rename", 1));
    const json renamed = json::parse(last_body("agents.sessions.rename"));
    EXPECT_EQ(renamed["channel_id"], slack::test::kDirect);
    EXPECT_EQ(renamed["thread_ts"], "1767326125.870439");
    EXPECT_THAT(renamed["title"], HasSubstr("dmin"));
    interact(button("approve", kAmira));
    ASSERT_TRUE(held_message());
    half_a_minute_passes();
    ASSERT_TRUE(settled_message());
    EXPECT_EQ(slack.seen("agents.sessions.rename").size(), 1u);
}

TEST_F(EmployeesInSlack, ATitleOfTheirOwnStaysAlsoAfterARestart) {
    open();
    says("I keep getting the admin password prompt on my computer");
    EXPECT_EQ(
        event(
            {{"type", "agent_session_title_changed"},
             {"channel", slack::test::kDirect},
             {"thread_ts", "1767326125.870439"},
             {"user", kGrace},
             {"title", "My prompt"}}
        ),
        200
    );
    settle();
    close();
    open();
    says("I have to install a small tool for measurements");
    says("yes");
    ASSERT_EQ(stage(), "in_review");
    ASSERT_TRUE(slack.wait_until([](const auto& all) { return !staffs(all).empty(); }));
    settle();
    EXPECT_TRUE(slack.seen("agents.sessions.rename").empty());
}

TEST_F(EmployeesInSlack, ASessionBegunBeforeARestartGetsItsTitle) {
    open();
    says("I keep getting the admin password prompt on my computer");
    close();
    open();
    says("I have to install a small tool for measurements");
    says("yes");
    ASSERT_EQ(stage(), "in_review");
    ASSERT_TRUE(slack.wait("agents.sessions.rename", 1));
}

TEST_F(EmployeesInSlack, AnswersToTheCommandAreASessionWithATitleToo) {
    open();
    it("I keep getting the admin password prompt on my computer");
    settle();
    ASSERT_FALSE(slack.posted().empty());
    const std::string root = slack.posted()[0]["ts"];
    int n = 0;
    for (const std::string words : {"I have to install a small tool for measurements", "yes"}) {
        json reply =
            slack::test::message(words, "D0OPENED", "1767326140.00010" + std::to_string(n++));
        reply["thread_ts"] = root;
        EXPECT_EQ(event(reply), 200);
        settle();
    }
    ASSERT_TRUE(slack.wait("agents.sessions.rename", 1));
    EXPECT_EQ(json::parse(last_body("agents.sessions.rename"))["thread_ts"], root);
}

TEST_F(EmployeesInSlack, AThreadOfTheOlderAssistantIsGreetedAndFindsWhatOneCouldAsk) {
    open();
    const json chat{
        {"user_id", kGrace},
        {"channel_id", slack::test::kDirect},
        {"thread_ts", "1767326125.870439"},
        {"context", json::object()}};
    for (int n = 0; n < 2; ++n)
        EXPECT_EQ(event({{"type", "assistant_thread_started"}, {"assistant_thread", chat}}), 200);
    ASSERT_TRUE(slack.wait("assistant.threads.setSuggestedPrompts", 1));
    const json prompts = json::parse(last_body("assistant.threads.setSuggestedPrompts"));
    EXPECT_EQ(prompts["thread_ts"], "1767326125.870439");
    EXPECT_EQ(prompts["prompts"].size(), 4u);
    settle();
    const auto posted = slack.posted();
    ASSERT_EQ(posted.size(), 2u);  // a greeting, and what to do
    for (const json& one : posted) EXPECT_EQ(one["thread_ts"], "1767326125.870439");
}

TEST_F(EmployeesInSlack, WhoOpensTheDirectMessageFindsWhatOneCouldAsk) {
    open();
    const json opened{
        {"type", "app_home_opened"},
        {"user", kGrace},
        {"channel", slack::test::kDirect},
        {"tab", "messages"}};
    EXPECT_EQ(event(opened), 200);
    ASSERT_TRUE(slack.wait("assistant.threads.setSuggestedPrompts", 1));
    const json prompts = json::parse(last_body("assistant.threads.setSuggestedPrompts"));
    EXPECT_EQ(prompts["prompts"].size(), 4u);
    EXPECT_EQ(prompts["channel_id"], slack::test::kDirect);
}

}  // namespace
}  // namespace ajar::test
