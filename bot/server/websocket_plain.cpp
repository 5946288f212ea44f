// Websockets over plain TCP.
#include "bot/server/websocket_impl.hpp"

namespace ajar::server {

template Awaitable<void> serve_websocket<
    PlainStream>(PlainStream, UpgradeRequest, Accept, std::shared_ptr<Shared>, std::unique_ptr<Connections::Lease>);

}  // namespace ajar::server
