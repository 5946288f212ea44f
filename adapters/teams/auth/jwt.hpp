#pragma once

// A signed token (JWS compact, RFC 7515; claims of RFC 7519) taken apart. Pure. Nothing in it may
// be believed before the signature is checked.

#include "bot/base/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::teams {

struct Claims {
    std::string issuer;
    std::vector<std::string> audience;
    std::optional<std::int64_t> expires;     ///< seconds since 1970
    std::optional<std::int64_t> not_before;  ///< likewise
    std::string service_url;                 ///< whose connector sent it
    // Of a person's token:
    std::string tenant;
    std::string object_id;          ///< who it is, in the tenant's directory
    std::string scope;              ///< what the page may do in their name
    std::string user_name;          ///< how they sign in; most often their e-mail address
    std::string name;               ///< what they are called
    std::string identity_provider;  ///< given where another directory than the tenant's knows them
};

struct Jwt {
    std::string algorithm;
    std::string key_id;
    Claims claims;
    std::string signed_part;  ///< what the signature is of
    std::string signature;    ///< decoded
};

/// Malformed: no token, too long, or it wants more to be understood than we do ("crit").
Result<Jwt> read_jwt(std::string_view token);

}  // namespace ajar::teams
