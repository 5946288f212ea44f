#pragma once

// Who looks at the tab: Teams has Microsoft sign a token that says so, and the page hands it on.

#include "adapters/teams/auth/jwt.hpp"
#include "adapters/teams/auth/key_cache.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace ajar::teams {

struct SignOnOptions {
    std::string tenant;                  ///< the only one whose people may look
    std::vector<std::string> audiences;  ///< whom tokens must be for: see audiences_of
    std::vector<std::string> issuers;    ///< who must have made them
    std::chrono::seconds skew{300};
};

/// As Microsoft writes an application into tokens. `host`: of our own address; may be empty.
std::vector<std::string> audiences_of(const std::string& app_id, const std::string& host);

struct Visitor {
    std::string tenant;
    std::string object_id;  ///< who it is, in the tenant's directory
    std::string name;
    std::string email;  ///< how they sign in; empty of a guest, for whom our company cannot vouch
};

/// As a conversation's sender is called while the directory does not know them.
std::string account_of(const Visitor& visitor);

/// Everything that can be said without the key. Unauthorized, with words for the log.
Result<Visitor> check_visitor(const Jwt& jwt, const SignOnOptions& options, TimePoint now);

class SignOn {
public:
    using Done = std::function<void(Result<Visitor>)>;

    /// `keys` must outlive it.
    SignOn(KeyCache& keys, Now now, SignOnOptions options);

    /// Any thread; `done` once, from this thread or one of the RestClient's. Unauthorized: it is
    /// nobody of ours. Unavailable: nobody can tell now.
    void check(const std::string& token, Done done);

private:
    KeyCache& keys_;
    const Now now_;
    const SignOnOptions options_;
};

}  // namespace ajar::teams
