#pragma once

// A certificate in place of a client secret: whoever has its private key says so by signing, and
// the key itself never travels (RFC 7523, as Microsoft wants it: PS256, and the certificate by its
// SHA-256).

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace ajar::teams {

class Certificate {
public:
    /// `pem`: a certificate and its private key, in any order, the key without a passphrase.
    /// Malformed, with words for the operator: one of them is missing, they do not belong together,
    /// or the key is not one that Microsoft takes (RSA, 2048 bits or more).
    static Result<Certificate> from(std::string_view pem);

    /// That `app_id` asks `audience` for a token now; good for ten minutes, once. `id`: another one
    /// each time.
    std::string assertion(
        const std::string& app_id, const std::string& audience, TimePoint now, const std::string& id
    ) const;

    TimePoint ends() const { return ends_; }

private:
    std::shared_ptr<evp_pkey_st> key_;
    std::string thumbprint_;  ///< SHA-256 of the certificate, as base64url
    TimePoint ends_{};
};

}  // namespace ajar::teams
