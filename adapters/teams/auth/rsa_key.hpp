#pragma once

// A public RSA key, and the one kind of signature that we accept (RS256: RSASSA-PKCS1-v1_5 with
// SHA-256).

#include "bot/base/result.hpp"

#include <memory>
#include <string_view>

struct evp_pkey_st;

namespace ajar::teams {

class RsaKey {
public:
    /// From modulus and exponent as JWKs write them. Malformed: these are no numbers, or the key is
    /// too short (below 2048 bits) or too long (above 8192) to be used.
    static Result<RsaKey> from(std::string_view modulus, std::string_view exponent);

    /// Any thread.
    bool verifies(std::string_view text, std::string_view signature) const;

private:
    explicit RsaKey(std::shared_ptr<evp_pkey_st> key) : key_(std::move(key)) {}

    std::shared_ptr<evp_pkey_st> key_;
};

}  // namespace ajar::teams
