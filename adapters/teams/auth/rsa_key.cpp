#include "adapters/teams/auth/rsa_key.hpp"

#include "bot/crypto/base64url.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <string>

namespace ajar::teams {
namespace {

constexpr int kFewestBits = 2048;
constexpr int kMostBits = 8192;

template <auto free_it>
struct Free {
    template <class T>
    void operator()(T* what) const {
        free_it(what);
    }
};

template <class T, auto free_it>
using Owned = std::unique_ptr<T, Free<free_it>>;

using Number = Owned<BIGNUM, BN_free>;
using Builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using Context = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Digest = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Number number_from(std::string_view text) {
    const std::optional<std::string> bytes = crypto::from_base64url(text);
    if (!bytes || bytes->empty() || bytes->size() > kMostBits / 8 + 1) return nullptr;
    return Number{BN_bin2bn(bytes_of(*bytes), static_cast<int>(bytes->size()), nullptr)};
}

std::shared_ptr<EVP_PKEY> key_from(const BIGNUM* modulus, const BIGNUM* exponent) {
    const Builder builder{OSSL_PARAM_BLD_new()};
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent) != 1)
        return nullptr;
    const Params params{OSSL_PARAM_BLD_to_param(builder.get())};
    const Context context{EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr)};
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return {key, EVP_PKEY_free};
}

}  // namespace

Result<RsaKey> RsaKey::from(std::string_view modulus, std::string_view exponent) {
    const Number n = number_from(modulus);
    const Number e = number_from(exponent);
    const Error unusable{Error::Code::Malformed, "the key is none that could be used"};
    if (!n || !e || !BN_is_odd(e.get()) || BN_num_bits(e.get()) < 2 || BN_num_bits(e.get()) > 64)
        return unusable;
    if (BN_num_bits(n.get()) < kFewestBits || BN_num_bits(n.get()) > kMostBits) return unusable;
    std::shared_ptr<EVP_PKEY> key = key_from(n.get(), e.get());
    if (!key) return unusable;
    return RsaKey{std::move(key)};
}

bool RsaKey::verifies(std::string_view text, std::string_view signature) const {
    const Digest digest{EVP_MD_CTX_new()};
    return digest &&
           EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
           EVP_DigestVerify(
               digest.get(), bytes_of(signature), signature.size(), bytes_of(text), text.size()
           ) == 1;
}

}  // namespace ajar::teams
