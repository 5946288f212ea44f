#pragma once

// Signs as Slack does, by another way through OpenSSL than the code's.

#include <openssl/evp.h>

#include <memory>
#include <string>

namespace ajar::slack::test {

inline std::string peer_signature(
    const std::string& secret, const std::string& sent, const std::string& body
) {
    const std::string base = "v0:" + sent + ":" + body;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{
        EVP_PKEY_new_raw_private_key(
            EVP_PKEY_HMAC,
            nullptr,
            reinterpret_cast<const unsigned char*>(secret.data()),
            secret.size()
        ),
        EVP_PKEY_free};
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
        EVP_MD_CTX_new(), EVP_MD_CTX_free};
    unsigned char digest[EVP_MAX_MD_SIZE];
    std::size_t length = sizeof digest;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSignUpdate(context.get(), base.data(), base.size());
    EVP_DigestSignFinal(context.get(), digest, &length);
    std::string text = "v0=";
    for (std::size_t i = 0; i < length; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4];
        text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
}

}  // namespace ajar::slack::test
