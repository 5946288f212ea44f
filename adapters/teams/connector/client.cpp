#include "adapters/teams/connector/client.hpp"

#include <spdlog/spdlog.h>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;

/// Where Teams says "too often" and not for how long.
constexpr auto kBlockedFor = 5s;
/// Where too many wait already.
constexpr auto kNotAgain = 1s;

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
    const auto one = std::make_shared<Try>();
    one->call = std::move(call);
    one->done = std::move(done);
    if (take_lane(one)) begin(one);
}

bool Client::take_lane(const TryPtr& one) {
    if (one->call.lane.empty()) return true;
    {
        const std::lock_guard lock(mutex_);
        const auto [taken, free] = lanes_.try_emplace(one->call.lane);
        if (free) return true;
        if (!one->call.still_wanted && taken->second.size() < options_.most_waiting) {
            taken->second.push_back(one);
            return false;
        }
    }
    one->done(failed(Kind::RetryLater, "too much is on its way there", kNotAgain));
    return false;
}

void Client::begin(const TryPtr& one) {
    if (one->call.still_wanted && !one->call.still_wanted())
        return end(one, failed(Kind::RetryLater, "nobody wants it any more"));
    auto wait = 0ms;
    {
        const std::lock_guard lock(mutex_);
        wait = throttle_.take(one->call.thread, one->call.tenant, now_(), one->call.limits);
    }
    if (wait > 0ms) return end(one, failed(Kind::RetryLater, "held back by our own limits", wait));
    with_token(one);
}

void Client::end(const TryPtr& one, Answer answer) {
    TryPtr next;
    if (!one->call.lane.empty()) {
        const std::lock_guard lock(mutex_);
        const auto lane = lanes_.find(one->call.lane);
        if (lane->second.empty()) {
            lanes_.erase(lane);
        } else {
            next = std::move(lane->second.front());
            lane->second.pop_front();
        }
    }
    one->done(std::move(answer));
    if (next) begin(next);
}

void Client::with_token(const std::shared_ptr<Try>& one) {
    const auto go = [this, one](const Result<std::string>& token) {
        if (!token) return end(one, failed(Kind::NoToken, token.error().detail));
        one->token = *token;
        rest_.send(
            request_for(one->call, one->token),
            one->call.deadline > 0ms ? one->call.deadline : options_.deadline,
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
    end(one, std::move(answer));
}

}  // namespace ajar::teams
