// A certificate shows who we are, without its key ever leaving us.
#include "adapters/teams/connector/certificate.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/sha256.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;
using Key = std::shared_ptr<EVP_PKEY>;
using Paper = std::shared_ptr<X509>;

const TimePoint kNow{1'795'356'000s};

Key new_key(unsigned bits = 2048) {
    return {EVP_RSA_gen(bits), EVP_PKEY_free};
}

Paper paper_for(const Key& key) {
    const Paper paper{X509_new(), X509_free};
    ASN1_INTEGER_set(X509_get_serialNumber(paper.get()), 1);
    ASN1_TIME_set(X509_getm_notBefore(paper.get()), 1'795'000'000);
    ASN1_TIME_set(X509_getm_notAfter(paper.get()), 1'796'000'000);
    X509_set_pubkey(paper.get(), key.get());
    X509_sign(paper.get(), key.get(), EVP_sha256());
    return paper;
}

template <class Write>
std::string pem_of(const Write& write) {
    const std::shared_ptr<BIO> memory{BIO_new(BIO_s_mem()), BIO_free};
    write(memory.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

std::string text_of(const Paper& paper) {
    return pem_of([&](BIO* out) { PEM_write_bio_X509(out, paper.get()); });
}

std::string text_of(const Key& key, const char* passphrase = nullptr) {
    return pem_of([&](BIO* out) {
        PEM_write_bio_PrivateKey(
            out,
            key.get(),
            passphrase ? EVP_aes_128_cbc() : nullptr,
            reinterpret_cast<const unsigned char*>(passphrase),
            passphrase ? 4 : 0,
            nullptr,
            nullptr
        );
    });
}

bool verifies(const Key& key, const std::string& text, const std::string& signature) {
    const std::shared_ptr<EVP_MD_CTX> digest{EVP_MD_CTX_new(), EVP_MD_CTX_free};
    EVP_PKEY_CTX* how = nullptr;
    const auto bytes = [](const std::string& of) {
        return reinterpret_cast<const unsigned char*>(of.data());
    };
    return EVP_DigestVerifyInit(digest.get(), &how, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(how, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(how, 32) == 1 &&
           EVP_DigestVerify(
               digest.get(), bytes(signature), signature.size(), bytes(text), text.size()
           ) == 1;
}

json part(const std::string& text) {
    return json::parse(*crypto::from_base64url(text));
}

TEST(TeamsCertificate, SignsThatItIsUsForTenMinutes) {
    const Key key = new_key();
    const Paper paper = paper_for(key);
    const auto certificate = Certificate::from(text_of(key) + text_of(paper));
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->ends(), TimePoint{1'796'000'000s});
    const std::string said = certificate->assertion("app", "https://login/token", kNow, "once");
    const auto first = said.find('.');
    const auto second = said.find('.', first + 1);
    const json head = part(said.substr(0, first));
    EXPECT_EQ(head["alg"], "PS256");
    unsigned char* bytes = nullptr;
    const int size = i2d_X509(paper.get(), &bytes);
    const auto print = crypto::sha256({reinterpret_cast<char*>(bytes), std::size_t(size)});
    OPENSSL_free(bytes);
    EXPECT_EQ(
        head["x5t#S256"],
        crypto::to_base64url({reinterpret_cast<const char*>(print.data()), print.size()})
    );
    const json claims = part(said.substr(first + 1, second - first - 1));
    EXPECT_EQ(claims["iss"], "app");
    EXPECT_EQ(claims["sub"], "app");
    EXPECT_EQ(claims["aud"], "https://login/token");
    EXPECT_EQ(claims["jti"], "once");
    EXPECT_EQ(claims["exp"], 1'795'356'600);
    EXPECT_LE(claims["nbf"], 1'795'356'000);
    EXPECT_TRUE(
        verifies(key, said.substr(0, second), *crypto::from_base64url(said.substr(second + 1)))
    );
}

TEST(TeamsCertificate, WhatIsOfNoUseSaysWhy) {
    const Key key = new_key();
    const std::string paper = text_of(paper_for(key));
    const auto why = [](const std::string& pem) {
        const auto made = Certificate::from(pem);
        return made ? "(none)" : made.error().detail;
    };
    EXPECT_EQ(why(paper + text_of(key)), "(none)");
    EXPECT_THAT(why(""), HasSubstr("no certificate"));
    EXPECT_THAT(why("secret"), HasSubstr("no certificate"));
    EXPECT_THAT(why(paper), HasSubstr("no private key"));
    EXPECT_THAT(why(paper + text_of(key, "word")), HasSubstr("passphrase"));
    EXPECT_THAT(why(paper + text_of(new_key())), HasSubstr("not the certificate's"));
    const Key small = new_key(1024);
    EXPECT_THAT(why(text_of(paper_for(small)) + text_of(small)), HasSubstr("2048"));
}

}  // namespace
}  // namespace ajar::teams
