// Websockets over our own TLS.
#include "bot/server/websocket_impl.hpp"

#include <boost/beast/websocket/ssl.hpp>

namespace ajar::server {

template Awaitable<void> serve_websocket<
    TlsStream>(TlsStream, UpgradeRequest, Accept, std::shared_ptr<Shared>, std::unique_ptr<Connections::Lease>);

}  // namespace ajar::server
