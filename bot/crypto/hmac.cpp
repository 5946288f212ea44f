#include "bot/crypto/hmac.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace ajar::crypto {

Sha256::Digest hmac_sha256(std::string_view key, std::string_view text) {
    Sha256::Digest digest{};
    unsigned length = 0;
    const auto* done = HMAC(
        EVP_sha256(),
        key.data(),
        static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char*>(text.data()),
        text.size(),
        digest.data(),
        &length
    );
    if (done == nullptr || length != digest.size())
        throw std::runtime_error{"OpenSSL gives no HMAC"};
    return digest;
}

bool equal_in_constant_time(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace ajar::crypto
