#include "adapters/teams/auth/authenticator.hpp"

#include "adapters/teams/address/address.hpp"

#include <algorithm>

namespace ajar::teams {
namespace {

Error refused(std::string why) {
    return {Error::Code::Unauthorized, std::move(why)};
}

/// What the log may show of a text that a stranger chose.
std::string shown(const std::string& text) {
    std::string safe;
    for (const char c : text.substr(0, 80)) safe += c >= ' ' && c < 0x7f ? c : '?';
    return "'" + safe + "'";
}

bool contains(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

Result<bool> check_signature(const Jwt& jwt, const SigningKey& key, const std::string& channel_id) {
    if (!key.rsa.verifies(jwt.signed_part, jwt.signature)) return refused("the signature is wrong");
    if (!key.endorsements.empty() && !contains(key.endorsements, channel_id))
        return refused("the key may not speak for the channel " + shown(channel_id));
    return true;
}

}  // namespace

Result<bool> check_head(const Jwt& jwt) {
    // Never what the token would like: "none" has no signature, HS256 takes the public key for a
    // secret.
    if (jwt.algorithm != "RS256") return refused("signed by " + shown(jwt.algorithm));
    if (jwt.key_id.empty()) return refused("the token names no key");
    return true;
}

Result<bool> check_times(const Claims& claims, std::chrono::seconds skew, TimePoint now) {
    const std::int64_t seconds =
        std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    if (!claims.expires) return refused("the token never expires");
    if (seconds >= *claims.expires + skew.count()) return refused("the token has expired");
    if (claims.not_before && seconds < *claims.not_before - skew.count())
        return refused("the token is not valid yet; is our clock right?");
    return true;
}

Result<Jwt> check_claims(
    const Presented& presented, const AuthenticatorOptions& options, TimePoint now
) {
    if (presented.token.empty()) return refused("there is no token");
    Result<Jwt> jwt = read_jwt(presented.token);
    if (!jwt) return refused(jwt.error().detail);
    if (const Result<bool> head = check_head(*jwt); !head) return head.error();
    const Claims& claims = jwt->claims;
    if (claims.issuer != options.issuer) return refused("issued by " + shown(claims.issuer));
    if (!contains(claims.audience, options.app_id))
        return refused("the token is for another bot; is teams.app_id right?");
    if (const Result<bool> times = check_times(claims, options.skew, now); !times)
        return times.error();
    if (presented.service_url.empty()) return refused("the activity has no serviceUrl");
    if (!same_service(claims.service_url, presented.service_url))
        return refused(
            "the token is for " + shown(claims.service_url) + ", the activity from " +
            shown(presented.service_url)
        );
    if (presented.channel_id.empty()) return refused("the activity has no channelId");
    return jwt;
}

Authenticator::Authenticator(KeyCache& keys, Now now, AuthenticatorOptions options)
    : keys_(keys), now_(std::move(now)), options_(std::move(options)) {}

void Authenticator::check(Presented presented, Done done) {
    Result<Jwt> jwt = check_claims(presented, options_, now_());
    if (!jwt) return done(jwt.error());
    const std::string key_id = jwt->key_id;
    auto found = [jwt = std::move(*jwt),
                  channel_id = std::move(presented.channel_id),
                  done = std::move(done)](Result<SigningKey> key) {
        if (!key) return done(key.error());
        done(check_signature(jwt, *key, channel_id));
    };
    keys_.find(key_id, std::move(found));
}

}  // namespace ajar::teams
