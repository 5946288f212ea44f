#include "bot/server/tls_context.hpp"

#include "bot/server/asio.hpp"
#include "bot/server/server.hpp"

#include <fmt/format.h>
#include <fstream>

namespace ajar::server {
namespace {

void require_readable(const std::string& what, const std::string& file) {
    if (file.empty())
        throw StartError(fmt::format(
            "TLS needs a certificate file and a key file; the {} is not set. Set both, or none.",
            what
        ));
    if (!std::ifstream{file})
        throw StartError(fmt::format(
            "The TLS {} {} cannot be read. Check the path, and that the user who runs Ajar may "
            "read it.",
            what,
            file
        ));
}

}  // namespace

std::shared_ptr<asio::ssl::context> make_server_tls(
    const std::string& certificate_file, const std::string& key_file
) {
    require_readable("certificate", certificate_file);
    require_readable("key", key_file);
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    tls->set_options(
        asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
        asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1
    );
    ErrorCode ec;
    tls->use_certificate_chain_file(certificate_file, ec);
    if (ec)
        throw StartError(fmt::format(
            "{} holds no certificate that TLS can use ({}). It must be in PEM form, the server's "
            "certificate first, then the chain.",
            certificate_file,
            ec.message()
        ));
    tls->use_private_key_file(key_file, asio::ssl::context::pem, ec);
    if (ec)
        throw StartError(fmt::format(
            "{} holds no private key for {} ({}). It must be in PEM form, without a password, and "
            "belong to that certificate.",
            key_file,
            certificate_file,
            ec.message()
        ));
    return tls;
}

}  // namespace ajar::server
