#pragma once

// Whether a request comes from Microsoft's side of Teams, for our bot, from the connector that it
// says it comes from. Stricter than Microsoft's own kits: without a serviceUrl nothing is believed.

#include "adapters/teams/auth/jwt.hpp"
#include "adapters/teams/auth/key_cache.hpp"

#include <chrono>
#include <functional>
#include <string>

namespace ajar::teams {

struct AuthenticatorOptions {
    std::string app_id;  ///< whom tokens must be for
    std::string issuer;  ///< who must have made them
    std::chrono::seconds skew{300};
};

/// What the activity says of itself; the token has to agree.
struct Presented {
    std::string token;        ///< of "Authorization: Bearer …"
    std::string service_url;  ///< activity.serviceUrl
    std::string channel_id;   ///< activity.channelId
};

/// Everything that can be said without the key. Unauthorized, with words for the log.
Result<Jwt> check_claims(
    const Presented& presented, const AuthenticatorOptions& options, TimePoint now
);

/// Of the token's head: how it is signed. Then of its times.
Result<bool> check_head(const Jwt& jwt);
Result<bool> check_times(const Claims& claims, std::chrono::seconds skew, TimePoint now);

class Authenticator {
public:
    /// Genuine, or an Error: whoever sent it is told 401 and nothing more. Conflict: only because
    /// its key may not be looked for so soon again; asking once more after `pause` settles it.
    using Done = std::function<void(Result<bool>)>;

    /// `keys` must outlive the authenticator.
    Authenticator(KeyCache& keys, Now now, AuthenticatorOptions options);

    /// Any thread; `done` once, from this thread or one of the RestClient's.
    void check(Presented presented, Done done);

    std::chrono::milliseconds pause() const { return keys_.unknown_gap(); }

private:
    KeyCache& keys_;
    const Now now_;
    const AuthenticatorOptions options_;
};

}  // namespace ajar::teams
