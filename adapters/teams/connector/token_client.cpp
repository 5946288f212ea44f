#include "adapters/teams/connector/token_client.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/random.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {

TokenClient::TokenClient(
    server::RestClient& rest, Now now, Credentials credentials, TokenClientOptions options
)
    : rest_(rest), now_(std::move(now)), credentials_(std::move(credentials)), options_(options) {}

void TokenClient::get(Done done) {
    std::optional<Result<std::string>> answer;
    bool begin = false;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = now_();
        const bool good = !token_.empty() && now < ends_;
        if (good) answer = token_;
        const bool wanted = !good || now >= renew_;
        begin = wanted && !fetching_ && now >= not_before_;
        if (begin) fetching_ = true;
        if (!good && !fetching_)
            answer = failure_.value_or(Error{Error::Code::Unavailable, "there is no token yet"});
        else if (!good && waiting_.size() >= options_.most_waiting)
            answer = Error{Error::Code::Unavailable, "too many wait for a token already"};
        else if (!good)
            waiting_.push_back(std::exchange(done, nullptr));
    }
    if (answer) done(std::move(*answer));
    if (begin) fetch();
}

void TokenClient::refused(const std::string& token) {
    const std::lock_guard lock(mutex_);
    if (token == token_) token_.clear();
}

void TokenClient::fetch() {
    if (!needs_word(credentials_)) return ask({});
    rest_.send(
        identity_request(credentials_),
        options_.deadline,
        [this](Result<server::RestResponse> answer) {
            const Result<Token> word = read_token(answer);
            if (word) return ask(word->value);
            got(Error{word.error().code, "the machine's identity: " + word.error().detail});
        }
    );
}

void TokenClient::ask(const std::string& word) {
    const std::string id = crypto::to_base64url(crypto::random_bytes(16));
    rest_.send(
        token_request(credentials_, now_(), id, word),
        options_.deadline,
        [this](Result<server::RestResponse> answer) { got(answer); }
    );
}

void TokenClient::got(const Result<server::RestResponse>& answer) {
    const Result<Token> token = read_token(answer);
    std::vector<Done> waiting;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = now_();
        fetching_ = false;
        waiting.swap(waiting_);
        if (token) {
            token_ = token->value;
            ends_ = now + token->lifetime;
            // A short-lived one is renewed at its half.
            const std::chrono::milliseconds half = token->lifetime / 2;
            renew_ = ends_ - std::min(options_.ahead, half);
            failure_.reset();
        } else {
            const bool wrong = token.error().code == Error::Code::Unauthorized;
            failure_ = token.error();
            not_before_ = now + (wrong ? options_.refusal_gap : options_.failure_gap);
        }
    }
    if (!token)
        spdlog::error(
            "Microsoft gives us no token: {}. Look at teams.app_id, teams.app_type, teams.tenant, "
            "and at teams.app_secret, teams.app_certificate or teams.federated_identity.",
            token.error().detail
        );
    for (Done& done : waiting) {
        if (token)
            done(token->value);
        else
            done(token.error());
    }
}

}  // namespace ajar::teams
