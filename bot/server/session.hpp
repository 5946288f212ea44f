#pragma once

// One connection, from its first byte to its last. Behind it stand Beast's streams, plain and TLS;
// each is instantiated in a file of its own because they are slow to compile.

#include "bot/server/asio.hpp"
#include "bot/server/exchange.hpp"

#include <boost/asio/ssl/context.hpp>

#include <memory>

namespace ajar::server {

Awaitable<void> serve_plain(
    Tcp::socket socket, std::shared_ptr<Shared> shared, std::unique_ptr<Connections::Lease> lease
);

Awaitable<void> serve_tls(
    Tcp::socket socket,
    asio::ssl::context& tls,
    std::shared_ptr<Shared> shared,
    std::unique_ptr<Connections::Lease> lease
);

/// Tells a connection over the limit to come again, and closes it.
Awaitable<void> turn_away(Tcp::socket socket);

}  // namespace ajar::server
