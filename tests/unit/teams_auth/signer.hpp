#pragma once

// Signs tokens as Microsoft does, with a key of its own that it shows as a JWK.

#include <nlohmann/json.hpp>

#include <memory>
#include <string>

struct evp_pkey_st;

namespace ajar::test {

class Signer {
public:
    explicit Signer(std::string key_id, unsigned bits = 2048);

    const std::string& key_id() const { return key_id_; }

    /// {"kty":"RSA","use":"sig","kid":…,"n":…,"e":…,"endorsements":["msteams"]}
    nlohmann::json jwk() const;

    /// With alg RS256 and our key id.
    std::string token(const nlohmann::json& claims) const;
    /// Whatever the header says, the signature is ours, of RS256.
    std::string token(const nlohmann::json& header, const nlohmann::json& claims) const;

private:
    std::string number(const char* name) const;

    std::string key_id_;
    std::shared_ptr<evp_pkey_st> key_;
};

/// "<header>.<claims>" as a token has them.
std::string unsigned_part(const nlohmann::json& header, const nlohmann::json& claims);

}  // namespace ajar::test
