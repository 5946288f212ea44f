// "Ask IT about this": the form that opens, and what becomes of what people send with it.
#include "adapters/teams/asks/asks.hpp"

#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gmock/gmock.h>

#include <future>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using test::FakeTeams;
using testing::HasSubstr;
using testing::IsEmpty;

/// Somebody in a channel has picked a colleague's message.
json picked(const std::string& name, const std::string& service) {
    const json author{{"id", "colleague"}, {"displayName", "Grace Byrne"}};
    return {
        {"type", "invoke"},
        {"id", "f:1"},
        {"name", name},
        {"channelId", "msteams"},
        {"serviceUrl", service},
        {"locale", "en-GB"},
        {"from", {{"id", "29:user"}, {"name", "Tom"}, {"aadObjectId", "person"}}},
        {"recipient", {{"id", "28:app"}}},
        {"conversation",
         {{"id", "19:c@thread.tacv2;messageid=7"}, {"conversationType", "channel"}}},
        {"channelData", {{"tenant", {{"id", "t1"}}}}},
        {"value",
         {{"commandId", "ask_it"},
          {"messagePayload",
           {{"from", {{"user", author}}},
            {"body",
             {{"contentType", "html"},
              {"content", "<div>The <b>printer</b> is &lt;gone&gt;</div>"}}}}}}}};
}

Invocation fetched() {
    return read_invoke(picked("composeExtension/fetchTask", "https://smba.example/"));
}

TEST(AskForm, ShowsTheMessageItsAuthorAndWhoWillReadIt) {
    const InvokeAnswer answer = form_for(ask_about(fetched()), "en-GB");
    const json task = json::parse(answer.body)["task"];
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(task["type"], "continue");
    const json card = task["value"]["card"]["content"];
    EXPECT_THAT(test::faults_of_card(card), IsEmpty());
    EXPECT_THAT(card.dump(), HasSubstr("The printer is <gone>"));
    EXPECT_THAT(card.dump(), HasSubstr("A message by Grace Byrne"));
    EXPECT_THAT(card.dump(), HasSubstr("IT reads"));
}

TEST(AskForm, SpeaksThePersonsLanguage) {
    for (const auto& [locale, question] :
         {std::pair{"de-DE", "Was brauchen Sie?"},
          std::pair{"es-ES", "¿Qué hace falta?"},
          std::pair{"fr-FR", "De quoi avez-vous besoin ?"},
          std::pair{"nl-NL", "What do you need?"}})
        EXPECT_THAT(form_for(ask_about(fetched()), locale).body, HasSubstr(question));
}

TEST(AskForm, OfAMessageWithoutWordsSaysSo) {
    const json task = json::parse(form_for(MessageAsk{}, "en").body)["task"];
    EXPECT_EQ(task["type"], "message");
    EXPECT_THAT(task["value"].get<std::string>(), HasSubstr("no words"));
}

TEST(AskForm, OfOnesOwnMessageNamesNobody) {
    json activity = picked("composeExtension/fetchTask", "https://smba.example/");
    activity["value"]["messagePayload"]["from"]["user"]["id"] = "person";
    EXPECT_EQ(ask_about(read_invoke(activity)).author, "");
}

TEST(AskForm, TakesWhateverComes) {
    for (const json& value : {json{}, json(7), json::array(), json{{"messagePayload", 7}}}) {
        json activity = picked("composeExtension/submitAction", "https://smba.example/");
        activity["value"] = value;
        EXPECT_EQ(words_for_it(ask_in(read_invoke(activity)), "en"), "");
        EXPECT_FALSE(form_for(ask_about(read_invoke(activity)), "en").body.empty());
    }
}

TEST(AskForm, PutsTheNeedFirst) {
    EXPECT_EQ(
        words_for_it({"I need a printer", "It is gone", "Grace"}, "en"),
        "I need a printer\n\nIt is gone\n(It is about a message by Grace.)"
    );
    EXPECT_EQ(words_for_it({"", "It is gone", ""}, "en"), "It is gone");
}

/// Keeps what is submitted, or says that it cannot.
class Kept final : public engine::Intake {
public:
    void submit(Activity activity, std::function<void(Result<engine::Accepted>)> done) override {
        if (broken) return done(Error{Error::Code::Unavailable, "the disk is full"});
        activities.push_back(std::move(activity));
        done(engine::Accepted::Stored);
    }

    std::vector<Activity> activities;
    bool broken = false;
};

class AskingIt : public testing::Test {
protected:
    AskingIt() {
        Credentials bot;
        bot.app_id = "app";
        bot.proof.secret = "secret";
        bot.tenant = "t1";
        bot.login_url = teams.peer.url();
        bot.resource = "https://api.botframework.com";
        const Now now = [] { return TimePoint{1'795'356'000s}; };
        tokens = std::make_unique<TokenClient>(*rest, now, bot);
        ClientOptions options;
        options.service_hosts = {teams.peer.host()};
        options.deadline = 2s;
        client = std::make_unique<Client>(*rest, tokens.get(), now, options);
        asks = std::make_unique<Asks>(*client, kept, now);
    }

    ~AskingIt() override {
        teams.peer.release();
        rest.reset();
    }

    /// The sentence that the dialog ends with.
    std::string send(const std::string& need, const std::string& message = "The printer is gone") {
        json activity = picked("composeExtension/submitAction", teams.service());
        activity["value"]["data"] = {
            {"need", need}, {"message", message}, {"author", "Grace Byrne"}};
        std::promise<std::optional<InvokeAnswer>> promise;
        with_asks(*asks, {}).invoke(read_invoke(activity), [&](auto answer) {
            promise.set_value(std::move(answer));
        });
        const auto answer = promise.get_future().get();
        return answer ? json::parse(answer->body)["task"]["value"].get<std::string>() : "";
    }

    FakeTeams teams;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    std::unique_ptr<TokenClient> tokens;
    std::unique_ptr<Client> client;
    Kept kept;
    std::unique_ptr<Asks> asks;
};

TEST_F(AskingIt, IsAnsweredInThePersonsOwnChatAndNotWhereTheMessageStands) {
    EXPECT_THAT(send("I need a printer"), HasSubstr("our own chat"));
    ASSERT_EQ(kept.activities.size(), 1u);
    const Activity& activity = kept.activities[0];
    EXPECT_THAT(activity.text, HasSubstr("I need a printer\n\nThe printer is gone"));
    EXPECT_EQ(activity.sender_id, "teams:t1:person");
    const auto address = address_from(activity.conversation.address);
    ASSERT_TRUE(address);
    EXPECT_FALSE(address->conversation_id.starts_with("19:"));
    EXPECT_EQ(address->user_id, "29:user");
}

TEST_F(AskingIt, IsTheSameActivityHoweverOftenTeamsComes) {
    send("I need a printer");
    send("I need a printer");
    ASSERT_EQ(kept.activities.size(), 2u);
    EXPECT_EQ(kept.activities[0].id, kept.activities[1].id);
}

TEST_F(AskingIt, SaysWhenNoChatCouldBeOpened) {
    teams.trouble(
        "/v3/conversations", {403, R"({"error":{"code":"ForbiddenOperationException"}})"}
    );
    EXPECT_THAT(send("I need a printer"), HasSubstr("nothing was sent"));
    EXPECT_THAT(kept.activities, IsEmpty());
}

TEST_F(AskingIt, SaysWhenItCannotBeKept) {
    kept.broken = true;
    EXPECT_THAT(send("I need a printer"), HasSubstr("try again"));
}

TEST_F(AskingIt, LeavesOtherExtensionsToOthers) {
    json activity = picked("composeExtension/submitAction", teams.service());
    activity["value"]["commandId"] = "something_else";
    EXPECT_FALSE(Asks::wants(read_invoke(activity)));
    std::optional<InvokeAnswer> answer = InvokeAnswer{};
    with_asks(*asks, {}).invoke(read_invoke(activity), [&](auto given) { answer = given; });
    EXPECT_FALSE(answer);
}

}  // namespace
}  // namespace ajar::teams
