// HTTP over our own TLS, for those without a reverse proxy.
#include "bot/server/session_impl.hpp"

namespace ajar::server {

Awaitable<void> serve_tls(
    Tcp::socket socket,
    asio::ssl::context& tls,
    std::shared_ptr<Shared> shared,
    std::unique_ptr<Connections::Lease> lease
) {
    ErrorCode ec;
    socket.set_option(Tcp::no_delay{true}, ec);
    TlsStream stream{std::move(socket), tls};
    auto session = std::make_shared<Session<TlsStream>>(
        std::move(stream), std::move(shared), std::move(lease)
    );
    session->register_handle();
    session->tcp().expires_after(std::chrono::seconds{10});
    co_await session->stream().async_handshake(
        asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, ec)
    );
    if (ec) co_return;
    const bool orderly = co_await session->run();
    if (!orderly) co_return;
    session->tcp().expires_after(std::chrono::seconds{2});
    co_await session->stream().async_shutdown(asio::redirect_error(asio::use_awaitable, ec));
}

}  // namespace ajar::server
