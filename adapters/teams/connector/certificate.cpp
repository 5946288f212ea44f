#include "adapters/teams/connector/certificate.hpp"

#include "bot/crypto/base64url.hpp"

#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <ctime>
#include <optional>
#include <stdexcept>

namespace ajar::teams {
namespace {

using nlohmann::json;

constexpr int kFewestBits = 2048;
constexpr auto kGoodFor = std::chrono::minutes{10};
/// Their clock may be behind ours.
constexpr auto kBefore = std::chrono::minutes{1};

template <auto free_it>
struct Free {
    template <class T>
    void operator()(T* what) const {
        free_it(what);
    }
};

using Memory = std::unique_ptr<BIO, Free<BIO_free>>;
using Paper = std::unique_ptr<X509, Free<X509_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;

/// There is nobody at a terminal who could be asked.
int no_passphrase(char*, int, int, void*) {
    return 0;
}

Memory memory_of(std::string_view pem) {
    return Memory{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))};
}

Error wrong(std::string_view why) {
    return {Error::Code::Malformed, std::string{why}};
}

std::optional<TimePoint> time_of(const ASN1_TIME* time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) return std::nullopt;
    return TimePoint{std::chrono::seconds{timegm(&parts)}};
}

std::int64_t seconds_of(TimePoint time) {
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::string signature_of(EVP_PKEY* key, const std::string& text) {
    const Digest digest{EVP_MD_CTX_new()};
    EVP_PKEY_CTX* how = nullptr;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(key)), '\0');
    std::size_t size = signature.size();
    const bool well = digest &&
                      EVP_DigestSignInit(digest.get(), &how, EVP_sha256(), nullptr, key) == 1 &&
                      EVP_PKEY_CTX_set_rsa_padding(how, RSA_PKCS1_PSS_PADDING) == 1 &&
                      EVP_PKEY_CTX_set_rsa_pss_saltlen(how, RSA_PSS_SALTLEN_DIGEST) == 1 &&
                      EVP_DigestSign(
                          digest.get(),
                          reinterpret_cast<unsigned char*>(signature.data()),
                          &size,
                          bytes,
                          text.size()
                      ) == 1;
    if (!well) throw std::runtime_error{"OpenSSL cannot sign with the bot's certificate"};
    signature.resize(size);
    return signature;
}

}  // namespace

Result<Certificate> Certificate::from(std::string_view pem) {
    const Paper paper{PEM_read_bio_X509(memory_of(pem).get(), nullptr, no_passphrase, nullptr)};
    if (!paper) return wrong("there is no certificate in it (-----BEGIN CERTIFICATE-----)");
    Certificate made;
    made.key_ = {
        PEM_read_bio_PrivateKey(memory_of(pem).get(), nullptr, no_passphrase, nullptr),
        EVP_PKEY_free};
    if (!made.key_)
        return wrong(
            "there is no private key in it without a passphrase (-----BEGIN PRIVATE KEY-----)"
        );
    if (EVP_PKEY_get_base_id(made.key_.get()) != EVP_PKEY_RSA ||
        EVP_PKEY_get_bits(made.key_.get()) < kFewestBits)
        return wrong("its key is none that Microsoft takes: RSA, 2048 bits or more");
    if (X509_check_private_key(paper.get(), made.key_.get()) != 1)
        return wrong("the private key is not the certificate's");
    std::array<unsigned char, EVP_MAX_MD_SIZE> print{};
    unsigned size = 0;
    const auto ends = time_of(X509_get0_notAfter(paper.get()));
    if (!ends || X509_digest(paper.get(), EVP_sha256(), print.data(), &size) != 1)
        return wrong("the certificate cannot be read");
    made.ends_ = *ends;
    made.thumbprint_ =
        crypto::to_base64url(std::string_view{reinterpret_cast<const char*>(print.data()), size});
    return made;
}

std::string Certificate::assertion(
    const std::string& app_id, const std::string& audience, TimePoint now, const std::string& id
) const {
    const json head{{"alg", "PS256"}, {"typ", "JWT"}, {"x5t#S256", thumbprint_}};
    const json claims{
        {"aud", audience},
        {"iss", app_id},
        {"sub", app_id},
        {"jti", id},
        {"iat", seconds_of(now)},
        {"nbf", seconds_of(now - kBefore)},
        {"exp", seconds_of(now + kGoodFor)}};
    const std::string signed_part =
        crypto::to_base64url(head.dump()) + "." + crypto::to_base64url(claims.dump());
    return signed_part + "." + crypto::to_base64url(signature_of(key_.get(), signed_part));
}

}  // namespace ajar::teams
