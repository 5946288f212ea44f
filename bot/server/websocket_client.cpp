#include "bot/server/websocket_client.hpp"

#include "bot/server/rest_connection.hpp"
#include "bot/server/socket_queue.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <spdlog/spdlog.h>

namespace ajar::server {
namespace {

namespace beast = boost::beast;
namespace ws = boost::beast::websocket;

bool is_this_machine(const std::string& host) {
    if (host == "localhost") return true;
    ErrorCode problem;
    const auto address = asio::ip::make_address(host, problem);
    return !problem && address.is_loopback();
}

Result<RestUrl> parse_websocket_url(const std::string& url) {
    const bool secure = url.starts_with("wss://");
    if (!secure && !url.starts_with("ws://"))
        return Error{kUnsendable, "the address does not begin with wss://"};
    Result<RestUrl> parsed = parse_rest_url("http" + url.substr(2));
    if (parsed && !secure && !is_this_machine(parsed->host))
        return Error{kUnsendable, "ws:// is for this machine only; elsewhere it is wss://"};
    return parsed;
}

/// What sends and closes, whatever the stream below is. Everything but the WebSocket's own
/// functions happens on the strand.
class Outgoing final : public WebSocket, public std::enable_shared_from_this<Outgoing> {
public:
    Outgoing(asio::any_io_executor strand, WebsocketClientOptions options, WebsocketEvents events)
        : strand_(std::move(strand)),
          options_(std::move(options)),
          events_(std::move(events)),
          wake_(strand_),
          deadline_(strand_),
          connection_(strand_),
          queue_({.messages = options_.queue_limit}) {}

    bool send(std::string text) override {
        if (queue_.add(std::move(text)) != SocketQueue::Added::Yes) return false;
        notify();
        return true;
    }

    void close(unsigned short code, std::string reason) override {
        if (queue_.close(code, std::move(reason))) notify();
    }

    std::size_t queued() const override { return queue_.size(); }

    /// From the name to the end.
    Awaitable<void> run(std::string url, asio::ssl::context& tls) {
        std::string why;
        try {
            std::string end = co_await live(std::move(url), tls);
            why = std::move(end);
        } catch (const std::exception& problem) {
            why = problem.what();
        }
        queue_.end();
        wake_.cancel();
        deadline_.cancel();
        guarded([&] { events_.closed(why); });
        // Whoever still holds this object holds none of what the events hold.
        events_ = {};
    }

private:
    Awaitable<std::string> live(std::string url, asio::ssl::context& tls) {
        const Result<RestUrl> where = parse_websocket_url(url);
        if (!where) co_return where.error().detail;
        const Result<std::optional<Proxy>> proxy = parse_proxy(options_.proxy);
        if (!proxy) co_return "the proxy: " + proxy.error().detail;
        const bool through = where->secure && *proxy && (*proxy)->is_for(*where);
        deadline_.expires_after(options_.open_limit);
        deadline_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
            if (!cancelled) self->connection_.cut();
        });
        std::optional<std::string> problem =
            co_await connection_.open(*where, through ? &**proxy : nullptr, tls);
        if (problem) co_return std::move(*problem);
        if (auto* secured = connection_.secured()) {
            std::string why = co_await speak(*secured, *where);
            co_return why;
        }
        std::string why = co_await speak(*connection_.plain(), *where);
        co_return why;
    }

    template <class Stream>
    Awaitable<std::string> speak(Stream& below, RestUrl where) {
        // Shared by who reads and who writes: either may be the last to end.
        const auto stream = std::make_shared<ws::stream<Stream&, kCompressSockets>>(below);
        auto timeouts = ws::stream_base::timeout::suggested(beast::role_type::client);
        timeouts.handshake_timeout = options_.close_limit;
        timeouts.idle_timeout = options_.quiet_limit;
        timeouts.keep_alive_pings = true;
        stream->set_option(timeouts);
        stream->read_message_max(options_.message_limit);
        stream->auto_fragment(false);
        stream->control_callback([this](ws::frame_type kind, beast::string_view) {
            if (kind == ws::frame_type::ping && events_.pinged) guarded(events_.pinged);
        });
        ErrorCode ec;
        const std::string host = where.host_header();
        co_await stream->async_handshake(
            host, where.target, asio::redirect_error(asio::use_awaitable, ec)
        );
        deadline_.cancel();
        if (ec) co_return "no websocket with " + where.host + ": " + ec.message();
        guarded([&] { events_.opened(shared_from_this()); });
        auto writing = [self = shared_from_this(), stream]() -> Awaitable<void> {
            return self->write_all(*stream);
        };
        asio::co_spawn(strand_, std::move(writing), asio::detached);
        std::string why = co_await read_all(*stream);
        queue_.end();
        wake_.cancel();
        connection_.cut();
        co_return why;
    }

    template <class Socket>
    Awaitable<std::string> read_all(Socket& stream) {
        beast::flat_buffer buffer;
        for (;;) {
            ErrorCode ec;
            co_await stream.async_read(buffer, asio::redirect_error(asio::use_awaitable, ec));
            if (ec == ws::error::closed) co_return "closed by the other side";
            if (ec == asio::error::operation_aborted) co_return "closed by us";
            if (ec) co_return ec.message();
            std::string text = beast::buffers_to_string(buffer.data());
            buffer.consume(buffer.size());
            if (stream.got_text()) guarded([&] { events_.received(std::move(text)); });
        }
    }

    template <class Socket>
    Awaitable<void> write_all(Socket& stream) {
        for (;;) {
            SocketQueue::Item item = queue_.next();
            ErrorCode ec;
            if (item.ended) co_return;
            if (item.text) {
                stream.text(true);
                const auto bytes = asio::buffer(*item.text);
                co_await stream.async_write(bytes, asio::redirect_error(asio::use_awaitable, ec));
                if (ec) co_return;  // the reader meets it too
            } else if (item.close) {
                ws::close_reason reason{item.close->first};
                reason.reason.assign(item.close->second.data(), item.close->second.size());
                co_await stream.async_close(reason, asio::redirect_error(asio::use_awaitable, ec));
                co_return;
            } else {
                wake_.expires_at(asio::steady_timer::time_point::max());
                co_await wake_.async_wait(asio::redirect_error(asio::use_awaitable, ec));
            }
        }
    }

    void notify() {
        asio::post(strand_, [self = shared_from_this()] { self->wake_.cancel(); });
    }

    /// Who throws in an event's function ends this connection, and nothing else.
    template <class F>
    void guarded(F f) {
        try {
            f();
        } catch (const std::exception& problem) {
            spdlog::error("websocket to another service: {}", problem.what());
            close(1011, "");
        }
    }

    const asio::any_io_executor strand_;
    const WebsocketClientOptions options_;
    WebsocketEvents events_;
    asio::steady_timer wake_;
    asio::steady_timer deadline_;
    RestConnection connection_;
    SocketQueue queue_;
};

}  // namespace

void open_websocket(
    asio::any_io_executor strand,
    std::string url,
    WebsocketClientOptions options,
    asio::ssl::context& tls,
    WebsocketEvents events
) {
    const auto made = std::make_shared<Outgoing>(strand, std::move(options), std::move(events));
    auto running = [made, url = std::move(url), &tls]() -> Awaitable<void> {
        return made->run(url, tls);
    };
    asio::co_spawn(strand, std::move(running), asio::detached);
}

}  // namespace ajar::server
