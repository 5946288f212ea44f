#include "adapters/teams/connector/answer.hpp"

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;
using nlohmann::json;

constexpr std::chrono::milliseconds kBlockedAtMost = 1h;

Answer failed(Kind kind, std::string why) {
    Answer answer;
    answer.kind = kind;
    answer.error = std::move(why);
    return answer;
}

/// In seconds; zero where Teams does not say.
std::chrono::milliseconds retry_after(const server::RestResponse& response) {
    const std::string_view text = response.headers.get("Retry-After");
    int seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = problem == std::errc{} && end == text.data() + text.size() && seconds > 0;
    return whole
               ? std::min<std::chrono::milliseconds>(std::chrono::seconds{seconds}, kBlockedAtMost)
               : 0ms;
}

/// {"error":{"code":"ConversationNotFound","message":"…"}}
std::string code_in(const Result<json>& body) {
    if (!body) return {};
    const auto error = body->find("error");
    return error == body->end() ? std::string{} : server::text_at(*error, "code");
}

Kind kind_of(int status, const std::string& code) {
    switch (status) {
        case 401:
            return Kind::TokenRefused;
        case 403:
            return Kind::NotWelcome;
        case 404:
        case 410:
            return code == "ActivityNotFoundInConversation" ? Kind::MessageGone
                                                            : Kind::ConversationGone;
        case 408:
        case 412:  // somebody else wrote there at the same moment
        case 425:
        case 429:
            return Kind::RetryLater;
        default:
            return Kind::OurBug;
    }
}

Answer not_answered(const Error& error, bool repeatable) {
    if (error.code == server::kUnsendable) return failed(Kind::OurBug, error.detail);
    const bool unknown = error.code == server::kInDoubt && !repeatable;
    return failed(unknown ? Kind::UnknownOutcome : Kind::RetryLater, error.detail);
}

}  // namespace

std::string_view name_of(Kind kind) {
    static constexpr std::array<std::string_view, 9> kNames{
        "ok",
        "retry_later",
        "unknown_outcome",
        "token_refused",
        "no_token",
        "conversation_gone",
        "message_gone",
        "not_welcome",
        "our_bug"};
    return kNames.at(static_cast<std::size_t>(kind));
}

Answer read_answer(bool repeatable, const Result<server::RestResponse>& result) {
    if (!result) return not_answered(result.error(), repeatable);
    const int status = result->status;
    const Result<json> body = server::parse_json_object(result->body);
    if (status >= 200 && status < 300) {
        // An empty 2xx is Teams' too; whatever else answers so has not done it for certain.
        if (!body && !result->body.empty())
            return failed(
                repeatable ? Kind::RetryLater : Kind::UnknownOutcome,
                "the answer is none of the connector's"
            );
        Answer answer;
        if (body) {
            answer.id = server::text_at(*body, "id");
            answer.activity_id = server::text_at(*body, "activityId");
        }
        answer.body = result->body;
        return answer;
    }
    const std::string code = code_in(body);
    const std::string why =
        "answered with " + std::to_string(status) + (code.empty() ? "" : " ") + code.substr(0, 100);
    if (status >= 500) {
        // Who says when to come again has not done it; whoever else answers so may stand between us
        // and the one who has.
        const auto after = retry_after(*result);
        const bool held_back = status == 503 && after > 0ms;
        Answer answer =
            failed(repeatable || held_back ? Kind::RetryLater : Kind::UnknownOutcome, why);
        answer.after = after;
        return answer;
    }
    Answer answer = failed(kind_of(status, code), why);
    // A timeout in the middle says nothing about the end.
    if (status == 408 && !repeatable) answer.kind = Kind::UnknownOutcome;
    if (answer.kind == Kind::RetryLater) answer.after = retry_after(*result);
    return answer;
}

}  // namespace ajar::teams
