#pragma once

// The two documents by which Microsoft says with which keys it signs. Pure.

#include "adapters/teams/auth/rsa_key.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::teams {

struct SigningKey {
    RsaKey rsa;
    std::vector<std::string> endorsements;  ///< channels it may speak for; empty: any
};

/// By "kid".
using KeySet = std::map<std::string, SigningKey, std::less<>>;

/// OpenID metadata.
struct Metadata {
    std::string issuer;
    std::string jwks_uri;
};

/// Malformed: it is none, or it does not sign as we accept it.
Result<Metadata> read_metadata(std::string_view body);

/// Keys that are of no use to us are left out. Malformed: it is no such document, or no key is
/// left.
Result<KeySet> read_keys(std::string_view body);

}  // namespace ajar::teams
