#include "bot/crypto/sha256.hpp"

#include "bot/base/hex.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace ajar::crypto {
namespace {

void demand(int done) {
    if (done != 1) throw std::runtime_error{"OpenSSL gives no SHA-256"};
}

}  // namespace

struct Sha256::Context {
    struct Free {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };

    std::unique_ptr<EVP_MD_CTX, Free> openssl{EVP_MD_CTX_new()};
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    demand(EVP_DigestInit_ex(context_->openssl.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    demand(EVP_DigestUpdate(context_->openssl.get(), bytes.data(), bytes.size()));
}

Sha256::Digest Sha256::digest() {
    Digest digest{};
    demand(EVP_DigestFinal_ex(context_->openssl.get(), digest.data(), nullptr));
    return digest;
}

Sha256::Digest sha256(std::string_view bytes) {
    Sha256 sum;
    sum.add(bytes);
    return sum.digest();
}

std::string sha256_hex(std::string_view bytes) {
    return to_hex(sha256(bytes));
}

}  // namespace ajar::crypto
