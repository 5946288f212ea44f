// Calls as they go out, and what their answers mean.
#include "adapters/teams/connector/call.hpp"

#include "adapters/teams/connector/answer.hpp"
#include "adapters/teams/connector/token.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using Kind = Answer::Kind;

const Address kThread{
    "https://smba.trafficmanager.net/emea/",
    "t1",
    "19:a_b@thread.tacv2;messageid=17",
    "",
    "29:user",
    "person",
    "28:app"};

TEST(TeamsCalls, AMessageGoesIntoItsThread) {
    const auto request = request_for(send_activity(kThread, {{"type", "message"}}), "secret");
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(
        request.url,
        "https://smba.trafficmanager.net/emea/v3/conversations/"
        "19%3Aa_b%40thread.tacv2%3Bmessageid%3D17/activities"
    );
    EXPECT_EQ(request.headers.get("Authorization"), "Bearer secret");
    const json body = json::parse(request.body);
    EXPECT_EQ(body["from"]["id"], "28:app");
    EXPECT_EQ(body["conversation"]["id"], kThread.conversation_id);
    EXPECT_FALSE(body.contains("id"));
    EXPECT_EQ(request.body.find("secret"), std::string::npos);
}

TEST(TeamsCalls, AnAnswerNamesWhatItBelongsUnder) {
    Address address = kThread;
    address.reply_to = "17/8";
    const Call call = send_activity(address, {{"type", "message"}});
    EXPECT_TRUE(call.path.ends_with("/activities/17%2F8"));
    EXPECT_EQ(json::parse(call.body)["replyToId"], "17/8");
    EXPECT_FALSE(call.repeatable);
}

TEST(TeamsCalls, ChangingAndDeletingNameTheMessage) {
    const Call change = update_activity(kThread, "99", {{"type", "message"}});
    EXPECT_EQ(change.method, "PUT");
    EXPECT_TRUE(change.path.ends_with("/activities/99"));
    EXPECT_TRUE(change.repeatable);
    EXPECT_EQ(delete_activity(kThread, "99").method, "DELETE");
    EXPECT_FALSE(request_for(delete_activity(kThread, "99"), "").headers.has("Authorization"));
}

TEST(TeamsCalls, ChatsAndPostsAreOpenedInTheTenant) {
    const Call chat = open_personal_chat(kThread);
    EXPECT_EQ(chat.path, "v3/conversations");
    const json body = json::parse(chat.body);
    EXPECT_EQ(body["isGroup"], false);
    EXPECT_EQ(body["tenantId"], "t1");
    EXPECT_EQ(body["members"], json::array({{{"id", "29:user"}, {"aadObjectId", "person"}}}));
    EXPECT_TRUE(chat.repeatable);
    const Call post = post_in_channel(kThread, "19:a@thread.tacv2", {{"type", "message"}});
    EXPECT_EQ(json::parse(post.body)["channelData"]["channel"]["id"], "19:a@thread.tacv2");
    EXPECT_FALSE(post.repeatable);
}

Answer answered(
    int status, const std::string& body, bool repeatable = false, const char* after = ""
) {
    server::RestResponse response;
    response.status = status;
    response.body = body;
    if (*after) response.headers.set("Retry-After", after);
    return read_answer(repeatable, response);
}

std::string error(const std::string& code) {
    return R"({"error":{"code":")" + code + R"(","message":"…"}})";
}

TEST(TeamsAnswers, WhatWasMadeIsNamed) {
    EXPECT_EQ(answered(201, R"({"id":"1"})").id, "1");
    EXPECT_EQ(answered(200, "").kind, Kind::Ok);
    EXPECT_EQ(answered(202, "{}").kind, Kind::Ok);
}

TEST(TeamsAnswers, WhatMayBeRepeatedIs) {
    EXPECT_EQ(answered(429, "", false, "7").kind, Kind::RetryLater);
    EXPECT_EQ(answered(429, "", false, "7").after, 7s);
    EXPECT_EQ(answered(429, "", false, "999999999").after, 1h);
    EXPECT_EQ(answered(429, "", false, "-7").after, 0s);
    EXPECT_EQ(answered(429, "", false, "Sat, 21 Nov").after, 0s);
    EXPECT_EQ(answered(412, error("PreconditionFailed")).kind, Kind::RetryLater);
    EXPECT_EQ(answered(503, "", false, "3").kind, Kind::RetryLater);
    for (const int status : {500, 502, 503, 504})
        EXPECT_EQ(answered(status, "", true).kind, Kind::RetryLater) << status;
}

TEST(TeamsAnswers, WhatMayHaveBeenDoneIsNotRepeated) {
    for (const int status : {500, 502, 503, 504, 408})
        EXPECT_EQ(answered(status, "<html>").kind, Kind::UnknownOutcome) << status;
    EXPECT_EQ(answered(200, "<html>sign in</html>").kind, Kind::UnknownOutcome);
    const Error doubt{server::kInDoubt, "lost"};
    EXPECT_EQ(read_answer(false, doubt).kind, Kind::UnknownOutcome);
    EXPECT_EQ(read_answer(true, doubt).kind, Kind::RetryLater);
    EXPECT_EQ(read_answer(false, Error{server::kNotSent, "refused"}).kind, Kind::RetryLater);
    EXPECT_EQ(read_answer(false, Error{server::kUnsendable, "odd"}).kind, Kind::OurBug);
}

TEST(TeamsAnswers, WhatWillNeverWorkSaysWhy) {
    EXPECT_EQ(answered(401, error("BotNotRegistered")).kind, Kind::TokenRefused);
    EXPECT_EQ(answered(403, error("BotNotInConversationRoster")).kind, Kind::NotWelcome);
    EXPECT_EQ(answered(404, error("ConversationNotFound")).kind, Kind::ConversationGone);
    EXPECT_EQ(answered(404, error("ActivityNotFoundInConversation")).kind, Kind::MessageGone);
    EXPECT_EQ(answered(413, error("MessageSizeTooBig")).kind, Kind::OurBug);
    EXPECT_EQ(answered(400, error("BadSyntax")).kind, Kind::OurBug);
    EXPECT_EQ(answered(301, "").kind, Kind::OurBug);
    EXPECT_EQ(answered(403, error("X")).error, "answered with 403 X");
    EXPECT_EQ(name_of(Kind::OurBug), "our_bug");
}

TEST(TeamsTokenRequests, EachKindOfBotAsksItsOwnDirectory) {
    Credentials bot;
    bot.app_id = "app";
    bot.proof.secret = "s&=cret";
    bot.tenant = "t1";
    bot.bot_tenant = "botframework.com";
    bot.login_url = "https://login.microsoftonline.com";
    bot.resource = "https://api.botframework.com";
    const auto own = token_request(bot, {}, {}, {});
    EXPECT_EQ(own.method, "POST");
    EXPECT_EQ(own.url, "https://login.microsoftonline.com/t1/oauth2/v2.0/token");
    EXPECT_EQ(
        own.body,
        "grant_type=client_credentials&client_id=app&client_secret=s%26%3Dcret"
        "&scope=https%3A%2F%2Fapi.botframework.com%2F.default"
    );
    bot.kind = Credentials::Kind::MultiTenant;
    EXPECT_EQ(
        token_request(bot, {}, {}, {}).url,
        "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token"
    );
    bot.kind = Credentials::Kind::ManagedIdentity;
    const auto machine = token_request(bot, {}, {}, {});
    EXPECT_EQ(
        machine.url,
        "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01"
        "&resource=https%3A%2F%2Fapi.botframework.com&client_id=app"
    );
    EXPECT_EQ(machine.headers.get("Metadata"), "true");
    EXPECT_EQ(machine.body, "");
    EXPECT_FALSE(needs_word(bot));
    bot.identity_header = "word";
    EXPECT_EQ(token_request(bot, {}, {}, {}).headers.get("X-IDENTITY-HEADER"), "word");
}

TEST(TeamsTokenRequests, AMachinesWordIsAskedForAndShownInPlaceOfASecret) {
    Credentials bot;
    bot.app_id = "app";
    bot.proof.identity = "machine";
    bot.tenant = "t1";
    bot.login_url = "https://login.microsoftonline.com";
    bot.resource = "https://api.botframework.com";
    bot.exchange = "api://AzureADTokenExchange";
    EXPECT_TRUE(needs_word(bot));
    EXPECT_EQ(
        identity_request(bot).url,
        "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01"
        "&resource=api%3A%2F%2FAzureADTokenExchange&client_id=machine"
    );
    EXPECT_EQ(
        token_request(bot, {}, {}, "a.b.c").body,
        "grant_type=client_credentials&client_id=app"
        "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        "&client_assertion=a.b.c&scope=https%3A%2F%2Fapi.botframework.com%2F.default"
    );
}

Result<Token> token_in(int status, const std::string& body) {
    server::RestResponse response;
    response.status = status;
    response.body = body;
    return read_token(response);
}

TEST(TeamsTokenAnswers, ATokenHasALifetime) {
    EXPECT_EQ(token_in(200, R"({"access_token":"x","expires_in":3599})")->lifetime, 3599s);
    EXPECT_EQ(token_in(200, R"({"access_token":"x","expires_in":"3599"})")->lifetime, 3599s);
    for (const std::string body :
         {"",
          "{}",
          R"({"access_token":"x"})",
          R"({"access_token":"x","expires_in":-5})",
          R"({"access_token":"x\r\nInjected: y","expires_in":5})",
          R"({"access_token":7,"expires_in":5})"})
        EXPECT_EQ(token_in(200, body).error().code, Error::Code::Unavailable) << body;
}

TEST(TeamsTokenAnswers, MicrosoftsWordsAreForTheOperator) {
    const auto wrong = token_in(
        400,
        R"({"error":"unauthorized_client","error_description":"AADSTS700016: not found in the directory 'Bot Framework'.\r\nTrace ID: 1"})"
    );
    EXPECT_EQ(wrong.error().code, Error::Code::Unauthorized);
    EXPECT_EQ(
        wrong.error().detail,
        "answered with 400: AADSTS700016: not found in the directory 'Bot Framework'."
    );
    EXPECT_EQ(token_in(429, "").error().code, Error::Code::Unavailable);
    EXPECT_EQ(token_in(503, "<html>").error().code, Error::Code::Unavailable);
}

}  // namespace
}  // namespace ajar::teams
