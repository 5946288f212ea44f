#pragma once

// One outgoing connection and one exchange on it. Used by the Beast RestClient, and by the
// websocket client to get as far as TLS.

#include "bot/server/asio.hpp"
#include "bot/server/proxy.hpp"
#include "bot/server/rest_client.hpp"
#include "bot/server/rest_url.hpp"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <chrono>
#include <optional>

namespace ajar::server {

class RestConnection {
public:
    explicit RestConnection(asio::io_context& io) : plain_(std::in_place, io) {}

    explicit RestConnection(const asio::any_io_executor& executor)
        : plain_(std::in_place, executor) {}

    boost::beast::tcp_stream& tcp();
    /// Ends whatever goes on; the coroutine that waits gets an error.
    void cut();

    /// Name, TCP, proxy (may be null), TLS: nothing, or why not.
    Awaitable<std::optional<std::string>> open(
        const RestUrl& url, const Proxy* proxy, asio::ssl::context& tls
    );

    /// How far an exchange got, for the decision what its failure means.
    struct Progress {
        bool sent = false;      ///< the last byte of the request was handed over
        bool answered = false;  ///< at least one byte came back
        bool reusable = false;  ///< the connection may serve another request
        std::string problem;    ///< empty: all is well
    };

    Awaitable<Progress> exchange(
        const RestRequest& request,
        const RestUrl& url,
        const Proxy* proxy,
        std::size_t body_limit,
        RestResponse& response
    );

    /// What an open connection consists of, for who speaks something else on it than HTTP: the one
    /// that it has; the other is null.
    boost::beast::tcp_stream* plain() { return plain_ ? &*plain_ : nullptr; }

    boost::beast::ssl_stream<boost::beast::tcp_stream>* secured() {
        return tls_ ? &*tls_ : nullptr;
    }

    /// False when the other side has closed it meanwhile, or has said something unasked.
    bool is_quiet();

    std::chrono::steady_clock::time_point idle_since{};

private:
    template <class Stream>
    Awaitable<Progress> exchange_on(
        Stream& stream,
        const RestRequest& request,
        const RestUrl& url,
        const Proxy* proxy,
        std::size_t body_limit,
        RestResponse& response
    );

    Awaitable<std::optional<std::string>> connect_through(const RestUrl& url, const Proxy& proxy);
    Awaitable<std::optional<std::string>> secure(const RestUrl& url, asio::ssl::context& tls);

    std::optional<boost::beast::tcp_stream> plain_;
    std::optional<boost::beast::ssl_stream<boost::beast::tcp_stream>> tls_;
    boost::beast::flat_buffer buffer_;
    bool cut_ = false;
};

}  // namespace ajar::server
