#include "bot/crypto/sealer.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/hmac.hpp"
#include "bot/crypto/random.hpp"

#include <algorithm>
#include <sodium.h>
#include <stdexcept>

namespace ajar::crypto {
namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Which way it is sealed; another way would have another first letter.
constexpr char kFirstWay = '1';

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

Sealer::Sealer(std::string_view secret, std::string_view purpose) {
    static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);
    if (sodium_init() < 0) throw std::runtime_error{"libsodium cannot be used on this machine"};
    const Sha256::Digest made = hmac_sha256(secret, purpose);
    std::copy(made.begin(), made.end(), key_.begin());
}

Sealer::~Sealer() {
    sodium_memzero(key_.data(), key_.size());
}

std::string Sealer::seal(std::string_view text, std::string_view place) const {
    // 24 bytes of chance never meet again.
    const std::string nonce = random_bytes(kNonce);
    std::string locked(text.size() + kTag, '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes_of(locked),
        &length,
        bytes_of(text),
        text.size(),
        bytes_of(place),
        place.size(),
        nullptr,
        bytes_of(std::string_view{nonce}),
        key_.data()
    );
    locked.resize(length);
    return kFirstWay + to_base64url(nonce + locked);
}

Result<std::string> Sealer::open(std::string_view sealed, std::string_view place) const {
    const Error malformed{Error::Code::Malformed, "this was not sealed by Ajar"};
    if (!sealed.starts_with(kFirstWay)) return malformed;
    const auto bytes = from_base64url(sealed.substr(1));
    if (!bytes || bytes->size() < kNonce + kTag) return malformed;
    const std::string_view nonce = std::string_view{*bytes}.substr(0, kNonce);
    const std::string_view locked = std::string_view{*bytes}.substr(kNonce);
    std::string text(locked.size() - kTag, '\0');
    unsigned long long length = 0;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes_of(text),
        &length,
        nullptr,
        bytes_of(locked),
        locked.size(),
        bytes_of(place),
        place.size(),
        bytes_of(nonce),
        key_.data()
    );
    if (opened != 0)
        return Error{
            Error::Code::Forbidden, "it was sealed with another key, or it has been changed since"};
    text.resize(length);
    return text;
}

}  // namespace ajar::crypto
