#include "adapters/slack/api/answer.hpp"

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;
using nlohmann::json;

/// Where Slack does not say when.
constexpr std::chrono::milliseconds kBlockedFor = 30s;
constexpr std::chrono::milliseconds kBlockedAtMost = 1h;

constexpr std::array<std::pair<std::string_view, Kind>, 49> kErrors{{
    {"ratelimited", Kind::RetryLater},
    {"rate_limited", Kind::RetryLater},
    {"message_limit_exceeded", Kind::RetryLater},
    {"service_unavailable", Kind::RetryLater},
    {"request_timeout", Kind::RetryLater},
    {"team_added_to_org", Kind::RetryLater},
    {"accesslimited", Kind::RetryLater},
    {"internal_error", Kind::UnknownOutcome},
    {"fatal_error", Kind::UnknownOutcome},
    {"token_expired", Kind::Refresh},
    {"invalid_auth", Kind::InstallationDead},
    {"not_authed", Kind::InstallationDead},
    {"account_inactive", Kind::InstallationDead},
    {"token_revoked", Kind::InstallationDead},
    {"user_removed_from_team", Kind::InstallationDead},
    {"team_disabled", Kind::InstallationDead},
    {"invalid_refresh_token", Kind::InstallationDead},
    {"channel_not_found", Kind::ConversationDead},
    {"not_in_channel", Kind::ConversationDead},
    {"is_archived", Kind::ConversationDead},
    {"thread_not_found", Kind::ConversationDead},
    {"message_not_found", Kind::ConversationDead},
    {"cant_update_message", Kind::ConversationDead},
    {"edit_window_closed", Kind::ConversationDead},
    {"user_not_found", Kind::ConversationDead},
    {"user_not_visible", Kind::ConversationDead},
    {"user_disabled", Kind::ConversationDead},
    {"user_not_in_channel", Kind::ConversationDead},
    {"cannot_dm_bot", Kind::ConversationDead},
    {"messages_tab_disabled", Kind::ConversationDead},
    {"cannot_reply_to_message", Kind::ConversationDead},
    {"expired_trigger_id", Kind::Stale},
    {"exchanged_trigger_id", Kind::Stale},
    {"trigger_expired", Kind::Stale},
    {"trigger_exchanged", Kind::Stale},
    {"push_limit_reached", Kind::Stale},
    {"hash_conflict", Kind::Stale},
    {"not_found", Kind::Stale},
    {"expired_url", Kind::Stale},
    {"used_url", Kind::Stale},
    {"invalid_code", Kind::Stale},
    {"code_already_used", Kind::Stale},
    {"missing_scope", Kind::Config},
    {"not_allowed_token_type", Kind::Config},
    {"no_permission", Kind::Config},
    {"team_access_not_granted", Kind::Config},
    {"ekm_access_denied", Kind::Config},
    {"not_enabled", Kind::Config},
    {"bad_client_secret", Kind::Config},
}};

Answer failed(Kind kind, std::string why) {
    Answer answer;
    answer.kind = kind;
    answer.error = std::move(why);
    return answer;
}

std::chrono::milliseconds retry_after(const server::RestResponse& response) {
    const std::string_view text = response.headers.get("Retry-After");
    int seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = problem == std::errc{} && end == text.data() + text.size() && seconds > 0;
    const std::chrono::milliseconds wait = whole ? std::chrono::seconds{seconds} : kBlockedFor;
    return std::min(wait, kBlockedAtMost);
}

/// There was no whole answer.
Answer not_answered(const Error& error, bool repeatable) {
    if (error.code == server::kUnsendable) return failed(Kind::OurBug, error.detail);
    const bool unknown = error.code == server::kInDoubt && !repeatable;
    return failed(unknown ? Kind::UnknownOutcome : Kind::RetryLater, error.detail);
}

/// An address that came with a click answers in plain words.
Answer of_response_url(const server::RestResponse& response) {
    Answer answer;
    if (response.status == 200) return answer;
    const bool over = response.status == 404 || response.status == 410;
    return failed(
        over ? Kind::Stale : Kind::OurBug, "answered with " + std::to_string(response.status)
    );
}

}  // namespace

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::Ok:
            return "ok";
        case Kind::RetryLater:
            return "retry_later";
        case Kind::UnknownOutcome:
            return "unknown_outcome";
        case Kind::Refresh:
            return "refresh";
        case Kind::InstallationDead:
            return "installation_dead";
        case Kind::ConversationDead:
            return "conversation_dead";
        case Kind::Stale:
            return "stale";
        case Kind::Config:
            return "config";
        case Kind::OurBug:
            return "our_bug";
    }
    return "";
}

Kind kind_of_error(std::string_view error, bool repeatable) {
    Kind kind = error.starts_with("restricted_action") ? Kind::ConversationDead : Kind::OurBug;
    for (const auto& [word, meaning] : kErrors)
        if (word == error) kind = meaning;
    return kind == Kind::UnknownOutcome && repeatable ? Kind::RetryLater : kind;
}

Answer read_answer(Method method, const Result<server::RestResponse>& result) {
    const bool repeatable = info(method).repeatable;
    if (!result) return not_answered(result.error(), repeatable);
    const std::string status = "answered with " + std::to_string(result->status);
    if (result->status == 429) {
        Answer answer = failed(Kind::RetryLater, "ratelimited");
        answer.after = retry_after(*result);
        return answer;
    }
    // Who answers 5xx may stand between us and the one who has done it already.
    if (result->status >= 500)
        return failed(repeatable ? Kind::RetryLater : Kind::UnknownOutcome, status);
    if (method == Method::ResponseUrl) return of_response_url(*result);
    const Result<json> body = server::parse_json_object(result->body);
    const auto ok = body ? body->find("ok") : json::const_iterator{};
    if (!body || ok == body->end() || !ok->is_boolean()) {
        if (result->status >= 300) return failed(Kind::OurBug, status);
        return failed(
            repeatable ? Kind::RetryLater : Kind::UnknownOutcome, "the answer is none of Slack's"
        );
    }
    Answer answer;
    answer.body = result->body;
    if (ok->get<bool>()) return answer;
    answer.error = server::text_at(*body, "error");
    if (answer.error.empty()) answer.error = "no error named";
    answer.kind = kind_of_error(answer.error, repeatable);
    if (answer.error == "missing_scope")
        answer.error += " (" + server::text_at(*body, "needed") + ")";
    return answer;
}

std::string text_in(const Answer& answer, std::string_view key) {
    const Result<json> body = server::parse_json_object(answer.body);
    return body ? server::text_at(*body, key) : std::string{};
}

}  // namespace ajar::slack::api
