#pragma once

// The HTTP/1.1 and websocket server: listens, serves every connection on a strand of its own, and
// ends politely. What it answers is the router's business.

#include "bot/server/asio.hpp"
#include "bot/server/router.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace prometheus {
class Registry;
}

namespace ajar::server {

struct Options {
    std::string address = "127.0.0.1";  ///< where to listen; "0.0.0.0" or "::" for everywhere
    unsigned short port = 8080;         ///< 0: any free one, see Server::port()
    std::string certificate_file;       ///< PEM; with `key_file`: TLS of our own
    std::string key_file;
    std::size_t max_connections = 8'192;  ///< more are answered 503
    std::size_t header_limit = 16 * 1024;
    std::chrono::milliseconds timeout{30'000};  ///< to send a header, a body, or take an answer
    std::size_t socket_queue = 256;             ///< messages that may wait for one websocket
    std::size_t socket_queue_bytes = 1024 * 1024;
    std::chrono::milliseconds grace{5'000};  ///< at stop: how long requests may go on
    /// Origins whose pages may show ours in a frame ("https://intranet.example"); empty: none.
    std::vector<std::string> frame_ancestors;
};

/// Listening failed; what() says why and what to do about it.
class StartError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Server {
public:
    /// `io` may be run by any number of threads. Both references must outlive the server.
    Server(asio::io_context& io, Router router, Options options, prometheus::Registry& metrics);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Binds, listens and begins to accept. Throws StartError.
    void start();

    /// The port listened on, also when it was chosen by the system.
    unsigned short port() const;
    /// "http://127.0.0.1:8080", for people.
    std::string url() const;

    /// Any thread. Stops accepting, lets running requests finish, closes websockets with 1001, and
    /// cuts what is left after Options::grace. `done` is called once, when the last is gone.
    void stop(std::function<void()> done);
    bool stopping() const;

private:
    class Listener;
    std::shared_ptr<Listener> listener_;
};

}  // namespace ajar::server
