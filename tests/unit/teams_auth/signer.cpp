#include "tests/unit/teams_auth/signer.hpp"

#include "bot/crypto/base64url.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace ajar::test {

using crypto::to_base64url;
using nlohmann::json;

Signer::Signer(std::string key_id, unsigned bits)
    : key_id_(std::move(key_id)), key_(EVP_RSA_gen(bits), EVP_PKEY_free) {}

std::string Signer::number(const char* name) const {
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key_.get(), name, &number);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_free(number);
    return to_base64url(bytes);
}

json Signer::jwk() const {
    return {
        {"kty", "RSA"},
        {"use", "sig"},
        {"kid", key_id_},
        {"n", number(OSSL_PKEY_PARAM_RSA_N)},
        {"e", number(OSSL_PKEY_PARAM_RSA_E)},
        {"endorsements", json::array({"msteams", "webchat"})}};
}

std::string Signer::token(const json& claims) const {
    return token({{"alg", "RS256"}, {"typ", "JWT"}, {"kid", key_id_}}, claims);
}

std::string Signer::token(const json& header, const json& claims) const {
    const std::string text = unsigned_part(header, claims);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key_.get());
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, bytes, text.size());
    std::string signature(size, '\0');
    EVP_DigestSign(
        context, reinterpret_cast<unsigned char*>(signature.data()), &size, bytes, text.size()
    );
    EVP_MD_CTX_free(context);
    signature.resize(size);
    return text + "." + to_base64url(signature);
}

std::string unsigned_part(const json& header, const json& claims) {
    return to_base64url(header.dump()) + "." + to_base64url(claims.dump());
}

}  // namespace ajar::test
