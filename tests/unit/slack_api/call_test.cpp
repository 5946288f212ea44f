// Calls as they leave, and what an answer means.

#include "adapters/slack/api/call.hpp"

#include "adapters/slack/api/answer.hpp"
#include "adapters/slack/api/reconcile.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;
using nlohmann::json;
using test::Faults;
using testing::HasSubstr;
using testing::Not;

const json kMessage{
    {"text", "Hello"},
    {"blocks",
     json::array({{{"type", "section"}, {"text", {{"type", "mrkdwn"}, {"text", "Hello"}}}}})}};

TEST(Request, CarriesTheTokenInItsHeaderOnly) {
    const auto request = request_for(
        post_message("C0HELP", "1.2", kMessage, {"id", 1}), "https://slack.com/api", "xoxb-secret"
    );
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.url, "https://slack.com/api/chat.postMessage");
    EXPECT_EQ(request.headers.get("Authorization"), "Bearer xoxb-secret");
    EXPECT_EQ(request.headers.get("Content-Type"), "application/json; charset=utf-8");
    EXPECT_THAT(request.body, Not(HasSubstr("xoxb")));
}

TEST(Request, AsksReadsByForm) {
    const auto request = request_for(
        read_messages("C0HELP", "1795356180.000100", "", "a=b&c"), "https://slack.com/api", "t"
    );
    EXPECT_EQ(request.url, "https://slack.com/api/conversations.replies");
    EXPECT_EQ(request.headers.get("Content-Type"), "application/x-www-form-urlencoded");
    EXPECT_EQ(
        request.body,
        "channel=C0HELP&cursor=a%3Db%26c&include_all_metadata=true&limit=200&ts=1795356180.000100"
    );
    EXPECT_EQ(
        request_for(read_messages("C0HELP", "", "5.0", ""), "b", "t").url, "b/conversations.history"
    );
}

TEST(Request, ToAResponseUrlNeedsNoToken) {
    const auto request = request_for(
        respond("https://hooks.slack.com/actions/T0/1/x", kMessage, true),
        "https://slack.com/api",
        "xoxb-secret"
    );
    EXPECT_EQ(request.url, "https://hooks.slack.com/actions/T0/1/x");
    EXPECT_FALSE(request.headers.has("Authorization"));
    EXPECT_EQ(json::parse(request.body)["replace_original"], true);
}

TEST(Calls, AreWhatSlacksTypesSay) {
    const auto faults = [](const Call& call, const std::string& schema) {
        return test::schema_faults(json::parse(call.body), schema);
    };
    const json modal{
        {"type", "modal"},
        {"title", {{"type", "plain_text"}, {"text", "t"}}},
        {"blocks", kMessage["blocks"]}};
    const json home{{"type", "home"}, {"blocks", kMessage["blocks"]}};
    EXPECT_EQ(faults(post_message("C1", "1.2", kMessage, {"id", 2}), "ChatPostMessage"), Faults{});
    EXPECT_EQ(faults(post_message("C1", "", kMessage, {"id", 1}), "ChatPostMessage"), Faults{});
    EXPECT_EQ(faults(update_message("C1", "1.2", {{"text", "x"}}), "ChatUpdate"), Faults{});
    EXPECT_EQ(faults(post_ephemeral("C1", "", "U1", kMessage), "ChatPostEphemeral"), Faults{});
    EXPECT_EQ(faults(open_view("1.2.a", modal), "ViewsOpen"), Faults{});
    EXPECT_EQ(faults(update_view("V1", "h", modal), "ViewsUpdate"), Faults{});
    EXPECT_EQ(faults(publish_home("U1", "", home), "ViewsPublish"), Faults{});
    EXPECT_EQ(faults(open_direct_message("U1"), "ConvOpen"), Faults{});
    EXPECT_EQ(faults(set_session_status("D1", "1.2", "suspended"), "SessionSetStatus"), Faults{});
    EXPECT_EQ(
        faults(
            set_suggested_prompts("D1", "", {{"A licence", "I need Figma"}}), "SetSuggestedPrompts"
        ),
        Faults{}
    );
}

TEST(Calls, SayNothingAboutTheConversationInTheirMark) {
    const std::string id = opaque_id("slack:T0ACME:D0GRACE/7/0");
    EXPECT_EQ(id.size(), 32u);
    EXPECT_EQ(id, opaque_id("slack:T0ACME:D0GRACE/7/0"));
    EXPECT_NE(id, opaque_id("slack:T0ACME:D0GRACE/7/1"));
    EXPECT_THAT(id, Not(HasSubstr("GRACE")));
}

TEST(Calls, ForgetTheButtonsOfAMessageThatHasNoneAnyMore) {
    EXPECT_EQ(
        json::parse(update_message("C1", "1.2", {{"text", "x"}}).body)["blocks"], json::array()
    );
}

TEST(Calls, AskForATokenByCodeOrByRefreshToken) {
    EXPECT_EQ(
        oauth_access("i", "s", "c", "https://a.example", "").body,
        "client_id=i&client_secret=s&code=c&redirect_uri=https%3A%2F%2Fa.example"
    );
    EXPECT_EQ(
        oauth_access("i", "s", "", "", "xoxe-1").body,
        "client_id=i&client_secret=s&grant_type=refresh_token&refresh_token=xoxe-1"
    );
}

TEST(Ts, IsATimeToTheMicrosecond) {
    EXPECT_EQ(as_ts(*time_from_iso("2026-11-22T14:03:00.007Z")), "1795356180.007000");
}

// ---- Answers ------------------------------------------------------------------------------------

Answer answered(Method method, int status, const std::string& body, server::Headers headers = {}) {
    return read_answer(method, server::RestResponse{status, std::move(headers), body});
}

Kind kind_of(const std::string& error, Method method = Method::ChatPostMessage) {
    return answered(method, 200, json{{"ok", false}, {"error", error}}.dump()).kind;
}

TEST(Answers, SayWhatIsToBeDoneNext) {
    EXPECT_EQ(answered(Method::AuthTest, 200, R"({"ok":true})").kind, Kind::Ok);
    for (const auto& [error, kind] : std::vector<std::pair<std::string, Kind>>{
             {"ratelimited", Kind::RetryLater},
             {"rate_limited", Kind::RetryLater},
             {"service_unavailable", Kind::RetryLater},
             {"team_added_to_org", Kind::RetryLater},
             {"internal_error", Kind::UnknownOutcome},
             {"fatal_error", Kind::UnknownOutcome},
             {"token_expired", Kind::Refresh},
             {"invalid_auth", Kind::InstallationDead},
             {"account_inactive", Kind::InstallationDead},
             {"token_revoked", Kind::InstallationDead},
             {"channel_not_found", Kind::ConversationDead},
             {"is_archived", Kind::ConversationDead},
             {"restricted_action_read_only_channel", Kind::ConversationDead},
             {"messages_tab_disabled", Kind::ConversationDead},
             {"expired_trigger_id", Kind::Stale},
             {"hash_conflict", Kind::Stale},
             {"missing_scope", Kind::Config},
             {"not_allowed_token_type", Kind::Config},
             {"invalid_blocks", Kind::OurBug},
             {"metadata_too_large", Kind::OurBug},
             {"a_word_of_next_year", Kind::OurBug}})
        EXPECT_EQ(kind_of(error), kind) << error;
}

TEST(Answers, AreInDoubtOnlyWhereDoingItTwiceWouldShow) {
    EXPECT_EQ(kind_of("fatal_error", Method::ChatUpdate), Kind::RetryLater);
    EXPECT_EQ(answered(Method::ChatUpdate, 502, "").kind, Kind::RetryLater);
    EXPECT_EQ(answered(Method::ChatPostMessage, 502, "").kind, Kind::UnknownOutcome);
    const Error lost{server::kInDoubt, "reset"};
    EXPECT_EQ(read_answer(Method::ChatPostMessage, lost).kind, Kind::UnknownOutcome);
    EXPECT_EQ(read_answer(Method::ViewsPublish, lost).kind, Kind::RetryLater);
    const Error never_left{server::kNotSent, "refused"};
    EXPECT_EQ(read_answer(Method::ChatPostMessage, never_left).kind, Kind::RetryLater);
}

TEST(Answers, SayWhenToComeBack) {
    const auto after = [](const std::string& text) {
        return answered(Method::AuthTest, 429, "", {{"retry-after", text}}).after;
    };
    EXPECT_EQ(after("17"), 17s);
    EXPECT_EQ(after("soon"), 30s);
    EXPECT_EQ(after("-1"), 30s);
    EXPECT_EQ(after("999999999"), 1h);
}

TEST(Answers, SurviveEveryShape) {
    for (const std::string body :
         {"", "[]", "null", "{", "{}", R"({"ok":"true"})", R"({"ok":1})", "<html>", "\xff"}) {
        EXPECT_EQ(answered(Method::ChatPostMessage, 200, body).kind, Kind::UnknownOutcome) << body;
        EXPECT_EQ(answered(Method::UsersInfo, 200, body).kind, Kind::RetryLater) << body;
        EXPECT_EQ(answered(Method::ChatPostMessage, 413, body).kind, Kind::OurBug) << body;
    }
    EXPECT_EQ(answered(Method::AuthTest, 200, R"({"ok":false})").kind, Kind::OurBug);
    EXPECT_EQ(answered(Method::AuthTest, 200, R"({"ok":false,"error":7})").kind, Kind::OurBug);
}

TEST(Answers, NameTheScopeThatIsMissing) {
    const Answer answer = answered(
        Method::UsersInfo, 200, R"({"ok":false,"error":"missing_scope","needed":"users:read"})"
    );
    EXPECT_EQ(answer.error, "missing_scope (users:read)");
}

TEST(Answers, OfAResponseUrlAreInPlainWords) {
    EXPECT_EQ(answered(Method::ResponseUrl, 200, "ok").kind, Kind::Ok);
    EXPECT_EQ(answered(Method::ResponseUrl, 404, "used_url").kind, Kind::Stale);
    EXPECT_EQ(answered(Method::ResponseUrl, 500, "").kind, Kind::UnknownOutcome);
}

// ---- Was it posted? -----------------------------------------------------------------------------

json marked(const std::string& outbox_id, const std::string& bot) {
    return {
        {"ts", "5.1"},
        {"bot_id", bot},
        {"metadata",
         {{"event_type", "ajar_outbox"}, {"event_payload", {{"outbox_id", outbox_id}}}}}};
}

TEST(LookingFor, FindsOurOwnMessageByItsMark) {
    const Installation ours{"T1", "token", "B0AJAR", ""};
    const auto find = [&](json messages) {
        return look_for("id", ours, json{{"messages", std::move(messages)}}.dump());
    };
    EXPECT_EQ(find({marked("other", "B0AJAR"), marked("id", "B0AJAR")})->ts, "5.1");
    EXPECT_FALSE(find({marked("id", "B0EVIL")})->ts);  // somebody else's app
    EXPECT_FALSE(find(json::array())->ts);
    json person = marked("id", "");
    person.erase("bot_id");
    EXPECT_FALSE(find({person})->ts);
}

TEST(LookingFor, SurvivesEveryShape) {
    const Installation ours{"T1", "token"};
    for (const std::string page : {"", "{}", "[]", R"({"messages":7})"})
        EXPECT_FALSE(look_for("id", ours, page)) << page;
    const auto odd = look_for(
        "id",
        ours,
        R"({"messages":[7,null,{"metadata":7},{"metadata":{"event_type":"ajar_outbox"}}],
                        "response_metadata":{"next_cursor":"n"}})"
    );
    ASSERT_TRUE(odd);
    EXPECT_FALSE(odd->ts);
    EXPECT_EQ(odd->cursor, "n");
}

}  // namespace
}  // namespace ajar::slack::api
