#pragma once

// Microsoft's side of incoming tokens, for tests: two documents about keys, and good claims.

#include "adapters/teams/auth/authenticator.hpp"
#include "tests/unit/teams_auth/http_peer.hpp"
#include "tests/unit/teams_auth/signer.hpp"

#include <future>
#include <mutex>

namespace ajar::test {

inline const std::string kAppId = "11111111-2222-3333-4444-555555555555";
inline const std::string kIssuer = "https://api.botframework.com";
inline const std::string kService = "https://smba.trafficmanager.net/emea/";
inline constexpr std::int64_t kSeconds = 1'795'356'000;
inline const TimePoint kThen{std::chrono::seconds{kSeconds}};

inline nlohmann::json good_claims() {
    return {
        {"iss", kIssuer},
        {"aud", kAppId},
        {"nbf", kSeconds - 60},
        {"exp", kSeconds + 3600},
        {"serviceurl", kService}};
}

/// Keys are made once for all tests: making them is slow.
inline const Signer& first_key() {
    static const Signer signer{"key-1"};
    return signer;
}

inline const Signer& second_key() {
    static const Signer signer{"key-2"};
    return signer;
}

/// Serves metadata and the keys that are in force.
class OpenId {
public:
    HttpPeer::Reply answer(const HttpPeer::Asked& asked) {
        const std::lock_guard lock{mutex_};
        if (down_) return {503, "sorry"};
        if (asked.target == "/metadata")
            return {
                200,
                nlohmann::json{
                    {"issuer", issuer_},
                    {"jwks_uri", (keys_at_.empty() ? peer.url() : keys_at_) + "/keys"},
                    {"id_token_signing_alg_values_supported", {"RS256"}}}
                    .dump()};
        return {200, nlohmann::json{{"keys", keys_}}.dump()};
    }

    void issuer(std::string issuer) {
        const std::lock_guard lock{mutex_};
        issuer_ = std::move(issuer);
    }

    void keys(nlohmann::json keys) {
        const std::lock_guard lock{mutex_};
        keys_ = std::move(keys);
    }

    /// Another house than the metadata's.
    void keys_at(std::string url) {
        const std::lock_guard lock{mutex_};
        keys_at_ = std::move(url);
    }

    void down(bool down) {
        const std::lock_guard lock{mutex_};
        down_ = down;
    }

    teams::KeyCacheOptions cache_options() const {
        teams::KeyCacheOptions options;
        options.metadata_url = peer.url() + "/metadata";
        options.issuer = kIssuer;
        return options;
    }

private:
    std::mutex mutex_;
    std::string issuer_ = kIssuer;
    nlohmann::json keys_ = nlohmann::json::array({first_key().jwk()});
    std::string keys_at_;
    bool down_ = false;

public:
    HttpPeer peer{[this](const HttpPeer::Asked& asked) { return answer(asked); }};
};

}  // namespace ajar::test
