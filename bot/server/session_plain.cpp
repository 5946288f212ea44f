// HTTP over plain TCP.
#include "bot/server/session_impl.hpp"

namespace ajar::server {

Awaitable<void> serve_plain(
    Tcp::socket socket, std::shared_ptr<Shared> shared, std::unique_ptr<Connections::Lease> lease
) {
    ErrorCode ec;
    socket.set_option(Tcp::no_delay{true}, ec);
    PlainStream stream{std::move(socket)};
    auto session = std::make_shared<Session<PlainStream>>(
        std::move(stream), std::move(shared), std::move(lease)
    );
    session->register_handle();
    const bool orderly = co_await session->run();
    if (orderly) session->tcp().socket().shutdown(Tcp::socket::shutdown_both, ec);
}

Awaitable<void> turn_away(Tcp::socket socket) {
    beast::tcp_stream stream{std::move(socket)};
    const std::string_view words =
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n"
        "Content-Type: application/json\r\nContent-Length: 87\r\n\r\n"
        R"({"error":{"code":"Unavailable","message":"Too many connections; please come again."}})"
        "\r\n";
    ErrorCode ec;
    stream.expires_after(std::chrono::seconds{1});
    const auto bytes = asio::buffer(words);
    co_await asio::async_write(stream, bytes, asio::redirect_error(asio::use_awaitable, ec));
    stream.socket().shutdown(Tcp::socket::shutdown_send, ec);
    // What the client sent is read, so that closing does not reset the answer away.
    std::array<char, 4096> unread;
    const auto space = asio::buffer(unread);
    for (int i = 0; i < 16 && !ec; ++i)
        co_await stream.async_read_some(space, asio::redirect_error(asio::use_awaitable, ec));
}

}  // namespace ajar::server
