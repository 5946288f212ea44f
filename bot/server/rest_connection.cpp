#include "bot/server/rest_connection.hpp"

#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <sys/socket.h>

namespace ajar::server {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

using Problem = std::optional<std::string>;

template <class Message>
void authorize(Message& message, const Proxy& proxy) {
    const std::string authorization = proxy.authorization();
    if (!authorization.empty()) message.set(http::field::proxy_authorization, authorization);
}

http::request<http::string_body> to_message(
    const RestRequest& request, const RestUrl& url, const Proxy* proxy
) {
    http::request<http::string_body> message;
    message.version(11);
    message.method_string(request.method);
    message.target(proxy ? "http://" + url.host_header() + url.target : url.target);
    if (proxy) authorize(message, *proxy);
    message.set(http::field::host, url.host_header());
    message.set(http::field::user_agent, "Ajar");
    for (const auto& [name, value] : request.headers) message.insert(name, value);
    message.body() = request.body;
    message.prepare_payload();
    return message;
}

}  // namespace

beast::tcp_stream& RestConnection::tcp() {
    return tls_ ? tls_->next_layer() : *plain_;
}

void RestConnection::cut() {
    cut_ = true;
    tcp().close();
}

bool RestConnection::is_quiet() {
    if (cut_ || !tcp().socket().is_open() || buffer_.size() > 0) return false;
    char byte = 0;
    const auto got = ::recv(tcp().socket().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

Awaitable<Problem> RestConnection::open(
    const RestUrl& url, const Proxy* proxy, asio::ssl::context& tls
) {
    const RestUrl& next_hop = proxy ? proxy->at : url;
    ErrorCode ec;
    asio::ip::basic_resolver<Tcp, asio::any_io_executor> resolver{plain_->get_executor()};
    const auto endpoints = co_await resolver.async_resolve(
        next_hop.host, next_hop.port, asio::redirect_error(asio::use_awaitable, ec)
    );
    if (ec) co_return Problem{"the name " + next_hop.host + " is not known: " + ec.message()};
    if (cut_) co_return Problem{"cancelled"};
    co_await plain_->async_connect(endpoints, asio::redirect_error(asio::use_awaitable, ec));
    if (ec) co_return Problem{"cannot connect to " + next_hop.key() + ": " + ec.message()};
    ErrorCode ignored;
    plain_->socket().set_option(Tcp::no_delay{true}, ignored);
    if (!url.secure) co_return std::nullopt;
    if (proxy) {
        Problem problem = co_await connect_through(url, *proxy);
        if (problem) co_return problem;
    }
    Problem problem = co_await secure(url, tls);
    co_return problem;
}

Awaitable<Problem> RestConnection::connect_through(const RestUrl& url, const Proxy& proxy) {
    const std::string goal = url.host + ":" + url.port;
    http::request<http::empty_body> message{http::verb::connect, goal, 11};
    message.set(http::field::host, goal);
    authorize(message, proxy);
    ErrorCode ec;
    co_await http::async_write(*plain_, message, asio::redirect_error(asio::use_awaitable, ec));
    if (ec) co_return Problem{"the proxy hung up: " + ec.message()};
    http::response_parser<http::empty_body> parser;
    parser.skip(true);
    co_await http::async_read_header(
        *plain_, buffer_, parser, asio::redirect_error(asio::use_awaitable, ec)
    );
    if (ec) co_return Problem{"the proxy hung up: " + ec.message()};
    if (parser.get().result() == http::status::proxy_authentication_required)
        co_return Problem{"the proxy wants another user name and password (status 407)"};
    if (parser.get().result_int() != 200)
        co_return Problem{
            "the proxy refused with status " + std::to_string(parser.get().result_int())};
    buffer_.clear();
    co_return std::nullopt;
}

Awaitable<Problem> RestConnection::secure(const RestUrl& url, asio::ssl::context& tls) {
    tls_.emplace(std::move(*plain_), tls);
    plain_.reset();
    SSL_set_tlsext_host_name(tls_->native_handle(), url.host.c_str());
    ErrorCode ec;
    tls_->set_verify_mode(asio::ssl::verify_peer, ec);
    tls_->set_verify_callback(asio::ssl::host_name_verification{url.host}, ec);
    co_await tls_->async_handshake(
        asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, ec)
    );
    if (ec) co_return Problem{"no trusted TLS connection to " + url.host + ": " + ec.message()};
    co_return std::nullopt;
}

Awaitable<RestConnection::Progress> RestConnection::exchange(
    const RestRequest& request,
    const RestUrl& url,
    const Proxy* proxy,
    std::size_t body_limit,
    RestResponse& response
) {
    if (tls_) {
        Progress progress =
            co_await exchange_on(*tls_, request, url, nullptr, body_limit, response);
        co_return progress;
    }
    Progress progress = co_await exchange_on(*plain_, request, url, proxy, body_limit, response);
    co_return progress;
}

template <class Stream>
Awaitable<RestConnection::Progress> RestConnection::exchange_on(
    Stream& stream,
    const RestRequest& request,
    const RestUrl& url,
    const Proxy* proxy,
    std::size_t body_limit,
    RestResponse& response
) {
    Progress progress;
    const auto message = to_message(request, url, proxy);
    http::request_serializer<http::string_body> serializer{message};
    ErrorCode ec;
    co_await http::async_write(stream, serializer, asio::redirect_error(asio::use_awaitable, ec));
    progress.sent = !ec || serializer.is_done();
    if (ec) {
        progress.problem = "the connection broke while sending: " + ec.message();
        co_return progress;
    }
    for (;;) {
        http::response_parser<http::string_body> parser;
        parser.header_limit(64 * 1024);
        parser.body_limit(body_limit);
        parser.skip(request.method == "HEAD");
        // The header first: when body bytes come along with it, Boost 1.74 forgets that the length
        // was over the limit.
        co_await http::async_read_header(
            stream, buffer_, parser, asio::redirect_error(asio::use_awaitable, ec)
        );
        if (!ec) {
            co_await http::async_read(
                stream, buffer_, parser, asio::redirect_error(asio::use_awaitable, ec)
            );
        }
        progress.answered = progress.answered || parser.got_some() || buffer_.size() > 0;
        if (ec == http::error::body_limit) {
            progress.problem = "the answer is larger than " + std::to_string(body_limit) + " bytes";
            co_return progress;
        }
        if (ec) {
            progress.problem = "no whole answer came: " + ec.message();
            co_return progress;
        }
        if (parser.get().result_int() / 100 == 1) continue;  // "100 Continue" and its kin
        response.status = static_cast<int>(parser.get().result_int());
        for (const auto& field : parser.get())
            response.headers.add(std::string{field.name_string()}, std::string{field.value()});
        progress.reusable = parser.keep_alive();
        response.body = std::move(parser.get().body());
        co_return progress;
    }
}

}  // namespace ajar::server
