#pragma once

// The HTTP side of a connection, for any of the two streams. Included by session_plain.cpp and
// session_tls.cpp only.

#include "bot/server/session.hpp"
#include "bot/server/streams.hpp"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <array>
#include <chrono>
#include <limits>

namespace ajar::server {

template <class Stream>
class Session : public std::enable_shared_from_this<Session<Stream>> {
public:
    Session(
        Stream stream, std::shared_ptr<Shared> shared, std::unique_ptr<Connections::Lease> lease
    )
        : stream_(std::move(stream)), shared_(std::move(shared)), lease_(std::move(lease)) {
        ErrorCode ec;
        const auto peer = tcp().socket().remote_endpoint(ec);
        if (!ec) remote_ = peer.address().to_string();
    }

    Stream& stream() { return stream_; }

    beast::tcp_stream& tcp() { return beast::get_lowest_layer(stream_); }

    /// Lets the server stop or cut this connection from any thread.
    void register_handle() {
        const std::weak_ptr<Session> weak = this->weak_from_this();
        const auto executor = tcp().get_executor();
        lease_->handle(
            {[weak, executor] {
                 asio::post(executor, [weak] {
                     if (const auto self = weak.lock()) self->stop();
                 });
             },
             [weak, executor] {
                 asio::post(executor, [weak] {
                     if (const auto self = weak.lock()) self->abort();
                 });
             }}
        );
    }

    /// Serves requests until the connection ends. True: it ended in good order (TLS may say so).
    Awaitable<bool> run() {
        for (;;) {
            const Next next = co_await one_exchange();
            if (next == Next::Close) co_return true;
            if (next == Next::Gone) co_return false;
        }
    }

private:
    enum class Next { Again, Close, Gone };
    using Parser = beast_http::request_parser<beast_http::string_body>;

    void stop() {
        stopping_ = true;
        if (idle_) tcp().cancel();
    }

    void abort() {
        if (!handed_over_) tcp().close();
    }

    Awaitable<Next> one_exchange() {
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(shared_->options.header_limit));
        // The route's own limit comes once the route is known. (Boost 1.74 takes "none" for zero.)
        parser.body_limit(std::numeric_limits<std::uint64_t>::max());
        ErrorCode ec;
        if (stopping_ && buffer_.size() == 0) co_return Next::Close;
        tcp().expires_after(shared_->options.timeout);
        idle_ = buffer_.size() == 0;
        co_await beast_http::async_read_header(
            stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, ec)
        );
        idle_ = false;
        if (ec) {
            const Next next = co_await refuse_broken(ec);
            co_return next;
        }
        Request request;
        const bool readable = read_header(parser, request);
        if (!readable) {
            Response response = error(400, "BadArgument", "The address of the request is broken.");
            const Router::Match none;
            const Next next = co_await answer_early(request, none, std::move(response));
            co_return next;
        }
        const bool upgrade = beast::websocket::is_upgrade(parser.get());
        Router::Match match = shared_->router.match(request.method, request.path, upgrade);
        request.params = match.params;
        std::optional<Response> refusal = refuse(request, match, upgrade);
        const bool early = !refusal && match.route->options.early;
        if (early) {
            Awaitable<Response> running = run_handler(match.route->handler, request);
            Response response = co_await std::move(running);
            refusal = std::move(response);
        }
        if (!refusal && !upgrade) refusal = too_large(parser, *match.route);
        if (refusal) {
            const bool has_body = !parser.is_done();
            if (has_body) {
                const Next next = co_await answer_early(request, match, std::move(*refusal));
                co_return next;
            }
            const Next next =
                co_await answer(request, match, std::move(*refusal), parser.keep_alive());
            co_return next;
        }
        if (match.route->upgrade) {
            const Next next = co_await upgrade_to_websocket(parser, request, match);
            co_return next;
        }
        const Next next = co_await read_and_answer(parser, request, match);
        co_return next;
    }

    Awaitable<Next> read_and_answer(Parser& parser, Request& request, const Router::Match& match) {
        ErrorCode ec;
        parser.body_limit(match.route->options.body_limit);
        if (!parser.is_done()) {
            tcp().expires_after(shared_->options.timeout);
            const bool expects =
                beast::iequals(parser.get()[beast_http::field::expect], "100-continue");
            if (expects) {
                const std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
                const auto bytes = asio::buffer(go_on);
                co_await asio::async_write(
                    stream_, bytes, asio::redirect_error(asio::use_awaitable, ec)
                );
                if (ec) co_return Next::Gone;
            }
            co_await beast_http::async_read(
                stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, ec)
            );
        }
        if (ec == beast_http::error::body_limit) {
            Response response = too_large_answer(match.route->options.body_limit);
            const Next next = co_await answer_early(request, match, std::move(response));
            co_return next;
        }
        if (ec) {
            const Next next = co_await refuse_broken(ec);
            co_return next;
        }
        request.body = std::move(parser.get().body());
        tcp().expires_never();
        const auto begun = std::chrono::steady_clock::now();
        Request handed = request;
        Awaitable<Response> running = run_handler(match.route->handler, std::move(handed));
        Response response = co_await std::move(running);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        record(*shared_, request, match, response.status, took.count());
        const Next next = co_await write(request, match, std::move(response), parser.keep_alive());
        co_return next;
    }

    Awaitable<Next> upgrade_to_websocket(
        Parser& parser, const Request& request, const Router::Match& match
    ) {
        Request handed = request;
        tcp().expires_never();
        Awaitable<UpgradeAnswer> running = run_upgrade(match.route->upgrade, std::move(handed));
        UpgradeAnswer answered = co_await std::move(running);
        if (Response* refusal = std::get_if<Response>(&answered)) {
            const Next next =
                co_await answer(request, match, std::move(*refusal), parser.keep_alive());
            co_return next;
        }
        record(*shared_, request, match, 101, 0);
        Accept accept = std::get<Accept>(std::move(answered));
        UpgradeRequest upgrade = parser.release();
        handed_over_ = true;
        Awaitable<void> socket = serve_websocket<Stream>(
            std::move(stream_), std::move(upgrade), std::move(accept), shared_, std::move(lease_)
        );
        co_await std::move(socket);
        co_return Next::Gone;
    }

    bool read_header(Parser& parser, Request& request) {
        const auto& head = parser.get();
        request.id = make_request_id();
        request.method = std::string{head.method_string()};
        request.remote = remote_;
        request.secure = !std::is_same_v<Stream, PlainStream>;
        for (const auto& field : head) {
            const auto name = field.name_string();
            request.headers.add(std::string{name}, std::string{field.value()});
        }
        const auto target = head.target();
        return read_target({target.data(), target.size()}, request);
    }

    static Response too_large_answer(std::size_t limit) {
        return error(
            413,
            "MessageSizeTooBig",
            "The request is larger than the " + std::to_string(limit / 1024) +
                " KB that this address takes."
        );
    }

    static std::optional<Response> too_large(const Parser& parser, const Router::Route& route) {
        const auto length = parser.content_length();
        if (!length || *length <= route.options.body_limit) return std::nullopt;
        return too_large_answer(route.options.body_limit);
    }

    /// What could not be read: a word of explanation where the other side still listens.
    Awaitable<Next> refuse_broken(ErrorCode ec) {
        static const auto& http_errors =
            beast_http::make_error_code(beast_http::error::end_of_stream).category();
        if (ec == beast_http::error::end_of_stream) co_return Next::Close;
        if (ec == asio::error::operation_aborted && stopping_) co_return Next::Close;
        if (ec.category() != http_errors || ec == beast_http::error::partial_message)
            co_return Next::Gone;
        Request nameless;
        nameless.id = make_request_id();
        const bool large = ec == beast_http::error::header_limit;
        Response response = large
                                ? error(431, "HeaderTooBig", "The request's headers are too large.")
                                : error(400, "BadArgument", "This is not an HTTP/1.1 request.");
        const Router::Match none;
        const Next next = co_await answer_early(nameless, none, std::move(response));
        co_return next;
    }

    Awaitable<Next> answer(
        const Request& request, const Router::Match& match, Response response, bool keep_alive
    ) {
        record(*shared_, request, match, response.status, 0);
        const Next next = co_await write(request, match, std::move(response), keep_alive);
        co_return next;
    }

    /// Answers before the request was read to its end, and listens a little longer: closing with
    /// unread bytes would reset the connection and take the answer with it.
    Awaitable<Next> answer_early(
        const Request& request, const Router::Match& match, Response response
    ) {
        const Next written = co_await answer(request, match, std::move(response), false);
        if (written == Next::Gone) co_return Next::Gone;
        ErrorCode ec;
        tcp().socket().shutdown(Tcp::socket::shutdown_send, ec);
        tcp().expires_after(std::chrono::seconds{2});
        std::array<char, 4096> unread;
        const auto bytes = asio::buffer(unread);
        for (int i = 0; i < 256 && !ec; ++i)
            co_await tcp().async_read_some(bytes, asio::redirect_error(asio::use_awaitable, ec));
        co_return Next::Gone;
    }

    Awaitable<Next> write(
        const Request& request, const Router::Match& match, Response response, bool keep_alive
    ) {
        finish(response, request, match, shared_->options);
        const std::string_view content = response.content();
        using Body = beast_http::span_body<const char>;
        beast_http::response<Body> message{
            beast_http::int_to_status(static_cast<unsigned>(response.status)), 11};
        for (const auto& [name, value] : response.headers)
            if (value.find_first_of("\r\n") == std::string::npos) message.insert(name, value);
        const bool stays = keep_alive && !stopping_;
        message.keep_alive(stays);
        const bool bodiless = response.status == 204 || response.status == 304;
        if (!bodiless) message.content_length(content.size());
        if (!bodiless && request.method != "HEAD")
            message.body() = beast::span<const char>{content.data(), content.size()};
        const auto extra = std::chrono::seconds{content.size() / (64 * 1024)};
        tcp().expires_after(shared_->options.timeout + extra);
        ErrorCode ec;
        co_await beast_http::async_write(
            stream_, message, asio::redirect_error(asio::use_awaitable, ec)
        );
        if (ec) co_return Next::Gone;
        co_return stays ? Next::Again : Next::Close;
    }

    Stream stream_;
    std::shared_ptr<Shared> shared_;
    std::unique_ptr<Connections::Lease> lease_;
    beast::flat_buffer buffer_;
    std::string remote_;
    bool idle_ = false;
    bool stopping_ = false;
    bool handed_over_ = false;  ///< the stream is the websocket's now
};

}  // namespace ajar::server
