#pragma once

// Beast's streams and the words for them. Only the session and websocket files include this.

#include "bot/server/asio.hpp"
#include "bot/server/connections.hpp"
#include "bot/server/exchange.hpp"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <memory>

namespace ajar::server {

namespace beast = boost::beast;
namespace beast_http = boost::beast::http;

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;
using UpgradeRequest = beast_http::request<beast_http::string_body>;

/// Serves an accepted websocket to its end.
template <class Stream>
Awaitable<void> serve_websocket(
    Stream stream,
    UpgradeRequest upgrade,
    Accept accept,
    std::shared_ptr<Shared> shared,
    std::unique_ptr<Connections::Lease> lease
);

extern template Awaitable<void> serve_websocket<
    PlainStream>(PlainStream, UpgradeRequest, Accept, std::shared_ptr<Shared>, std::unique_ptr<Connections::Lease>);
extern template Awaitable<void> serve_websocket<
    TlsStream>(TlsStream, UpgradeRequest, Accept, std::shared_ptr<Shared>, std::unique_ptr<Connections::Lease>);

}  // namespace ajar::server
