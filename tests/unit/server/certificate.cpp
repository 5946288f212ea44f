#include "tests/unit/server/certificate.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <string>
#include <unistd.h>

namespace ajar::test {

Certificate::Certificate() {
    const std::string base =
        (std::filesystem::temp_directory_path() / ("ajar-tls-" + std::to_string(::getpid())))
            .string();
    certificate = base + ".crt";
    key = base + ".key";

    EVP_PKEY* pair = EVP_EC_gen("P-256");
    X509* x509 = X509_new();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -60);
    X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
    X509_set_pubkey(x509, pair);
    X509_NAME* name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0
    );
    X509_set_issuer_name(x509, name);
    X509_EXTENSION* names =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
    X509_add_ext(x509, names, -1);
    X509_sign(x509, pair, EVP_sha256());

    if (std::FILE* file = std::fopen(certificate.c_str(), "w")) {
        PEM_write_X509(file, x509);
        std::fclose(file);
    }
    if (std::FILE* file = std::fopen(key.c_str(), "w")) {
        PEM_write_PrivateKey(file, pair, nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(file);
    }
    X509_EXTENSION_free(names);
    X509_free(x509);
    EVP_PKEY_free(pair);
}

Certificate::~Certificate() {
    std::filesystem::remove(certificate);
    std::filesystem::remove(key);
}

}  // namespace ajar::test
