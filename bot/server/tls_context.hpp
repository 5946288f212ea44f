#pragma once

// TLS with a certificate of our own.

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <string>

namespace ajar::server {

/// Throws StartError with what is wrong with the files and what to do.
std::shared_ptr<boost::asio::ssl::context> make_server_tls(
    const std::string& certificate_file, const std::string& key_file
);

}  // namespace ajar::server
