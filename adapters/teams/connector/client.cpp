#include "adapters/teams/connector/client.hpp"

#include <spdlog/spdlog.h>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;

/// Where Teams says "too often" and not for how long.
constexpr auto kBlockedFor = 5s;

Answer failed(Kind kind, std::string why, std::chrono::milliseconds after = 0ms) {
    Answer answer;
    answer.kind = kind;
    answer.error = std::move(why);
    answer.after = after;
    return answer;
}

}  // namespace

struct Client::Try {
    Call call;
    Done done;
    std::string token;
    bool second = false;  ///< the first token was refused
};

Client::Client(server::RestClient& rest, TokenClient* tokens, Now now, ClientOptions options)
    : rest_(rest), tokens_(tokens), now_(std::move(now)), options_(std::move(options)) {}

void Client::send(Call call, Done done) {
    if (!is_trusted_service(call.service_url, options_.service_hosts)) {
        spdlog::error(
            "{} is not among the connectors that may see our token. If it is yours, name it in "
            "teams.service_hosts.",
            call.service_url
        );
        return done(failed(Kind::OurBug, "the connector is not among those that we trust"));
    }
    auto wait = 0ms;
    {
        const std::lock_guard lock(mutex_);
        wait = throttle_.take(call.thread, call.tenant, now_());
    }
    if (wait > 0ms) return done(failed(Kind::RetryLater, "held back by our own limits", wait));
    const auto one = std::make_shared<Try>();
    one->call = std::move(call);
    one->done = std::move(done);
    with_token(one);
}

void Client::with_token(const std::shared_ptr<Try>& one) {
    const auto go = [this, one](const Result<std::string>& token) {
        if (!token) return one->done(failed(Kind::NoToken, token.error().detail));
        one->token = *token;
        rest_.send(
            request_for(one->call, one->token),
            options_.deadline,
            [this, one](Result<server::RestResponse> result) { sent(one, result); }
        );
    };
    if (!tokens_) return go(std::string{});
    tokens_->get(go);
}

void Client::sent(const std::shared_ptr<Try>& one, const Result<server::RestResponse>& result) {
    Answer answer = read_answer(one->call.repeatable, result);
    if (answer.kind == Kind::TokenRefused && tokens_ && !one->second) {
        tokens_->refused(one->token);
        one->second = true;
        return with_token(one);
    }
    if (result && result->status == 429) {
        const std::lock_guard lock(mutex_);
        throttle_.refused(
            one->call.thread, answer.after > 0ms ? answer.after : kBlockedFor, now_()
        );
    }
    one->done(std::move(answer));
}

}  // namespace ajar::teams
