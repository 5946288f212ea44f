// Server: listens, gives each connection a strand, and stops politely.
#include "bot/server/server.hpp"
#include "bot/server/session.hpp"
#include "bot/server/tls_context.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace ajar::server {
namespace {

/// A session that throws ends alone; the server goes on.
void report(std::exception_ptr thrown) {
    if (!thrown) return;
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& problem) {
        spdlog::warn("connection: {}", problem.what());
    }
}

asio::ip::address parse_address(const std::string& text) {
    ErrorCode ec;
    const auto address = asio::ip::make_address(text, ec);
    if (!ec) return address;
    throw StartError(fmt::format(
        "\"{}\" is not an IP address to listen on. Use 127.0.0.1 for this machine only, or "
        "0.0.0.0 for every network of it.",
        text
    ));
}

std::string why_not(ErrorCode ec, const Options& options) {
    const std::string where = fmt::format("{} port {}", options.address, options.port);
    if (ec == asio::error::address_in_use)
        return fmt::format(
            "{} is used by another program. Stop that one (`ss -ltnp 'sport = :{}'` names it), or "
            "choose another port.",
            where,
            options.port
        );
    if (ec == asio::error::access_denied)
        return fmt::format(
            "{} needs administrator rights. Choose a port from 1024 up, or allow the program with "
            "`setcap cap_net_bind_service=+ep`.",
            where
        );
    if (ec == boost::system::errc::address_not_available)
        return fmt::format(
            "{} does not belong to this machine (`ip address` lists what does). Use 0.0.0.0 for "
            "all of them.",
            options.address
        );
    return fmt::format("Cannot listen on {}: {}.", where, ec.message());
}

}  // namespace

class Server::Listener : public std::enable_shared_from_this<Listener> {
public:
    Listener(asio::io_context& io, Router router, Options options, prometheus::Registry& registry)
        : io_(io),
          strand_(asio::make_strand(io)),
          acceptor_(strand_),
          pause_(strand_),
          grace_(strand_),
          shared_(std::make_shared<Shared>(std::move(router), std::move(options), registry)) {}

    void start() {
        const Options& options = shared_->options;
        if (!options.certificate_file.empty() || !options.key_file.empty())
            tls_ = make_server_tls(options.certificate_file, options.key_file);
        const Tcp::endpoint endpoint{parse_address(options.address), options.port};
        ErrorCode ec;
        acceptor_.open(endpoint.protocol(), ec);
        if (!ec) acceptor_.set_option(asio::socket_base::reuse_address{true}, ec);
        if (!ec) acceptor_.bind(endpoint, ec);
        if (!ec) acceptor_.listen(1024, ec);
        if (ec) throw StartError(why_not(ec, options));
        port_ = acceptor_.local_endpoint().port();
        const auto self = shared_from_this();
        asio::co_spawn(
            strand_, [self]() -> Awaitable<void> { return self->accept_all(); }, report
        );
    }

    void stop(std::function<void()> done) {
        const auto self = shared_from_this();
        asio::post(strand_, [self, done = std::move(done)]() mutable {
            ErrorCode ec;
            self->acceptor_.close(ec);
            self->pause_.cancel();
            self->grace_.expires_after(self->shared_->options.grace);
            self->grace_.async_wait([self](ErrorCode cancelled) {
                if (!cancelled) self->shared_->connections->abort_all();
            });
            self->shared_->connections->stop_all([self, done = std::move(done)] {
                asio::post(self->strand_, [self, done] {
                    self->grace_.cancel();
                    done();
                });
            });
        });
    }

    unsigned short port() const { return port_; }

    bool secure() const { return tls_ != nullptr; }

    const Shared& shared() const { return *shared_; }

private:
    Awaitable<void> accept_all() {
        for (;;) {
            ErrorCode ec;
            auto strand = asio::make_strand(io_);
            Tcp::socket socket{strand};
            co_await acceptor_.async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
            if (!acceptor_.is_open()) co_return;
            if (!ec) {
                serve(std::move(socket));
            } else if (ec != asio::error::connection_aborted) {
                // Out of file descriptors, most likely: those who are here finish first.
                spdlog::warn("accepting a connection: {}", ec.message());
                pause_.expires_after(std::chrono::milliseconds{100});
                co_await pause_.async_wait(asio::redirect_error(asio::use_awaitable, ec));
            }
        }
    }

    void serve(Tcp::socket socket) {
        const auto executor = socket.get_executor();
        auto lease = shared_->connections->enter();
        shared_->metrics.connections.Set(static_cast<double>(shared_->connections->count()));
        if (!lease) {
            shared_->metrics.turned_away.Increment();
            if (!tls_) asio::co_spawn(executor, turn_away(std::move(socket)), report);
            return;
        }
        const auto ended = [shared = shared_](std::exception_ptr thrown) {
            report(thrown);
            shared->metrics.connections.Set(static_cast<double>(shared->connections->count()));
        };
        if (tls_)
            asio::co_spawn(
                executor, serve_tls(std::move(socket), *tls_, shared_, std::move(lease)), ended
            );
        else
            asio::co_spawn(
                executor, serve_plain(std::move(socket), shared_, std::move(lease)), ended
            );
    }

    asio::io_context& io_;
    asio::strand<asio::io_context::executor_type> strand_;
    asio::basic_socket_acceptor<Tcp, asio::any_io_executor> acceptor_;
    asio::steady_timer pause_;
    asio::steady_timer grace_;
    std::shared_ptr<Shared> shared_;
    std::shared_ptr<asio::ssl::context> tls_;
    unsigned short port_ = 0;
};

Server::Server(asio::io_context& io, Router router, Options options, prometheus::Registry& metrics)
    : listener_(std::make_shared<Listener>(io, std::move(router), std::move(options), metrics)) {}

Server::~Server() = default;

void Server::start() {
    listener_->start();
}

unsigned short Server::port() const {
    return listener_->port();
}

std::string Server::url() const {
    const std::string& address = listener_->shared().options.address;
    const bool everywhere = address == "0.0.0.0" || address == "::";
    const bool v6 = address.find(':') != std::string::npos;
    const std::string host = everywhere ? "localhost" : v6 ? "[" + address + "]" : address;
    return (listener_->secure() ? "https://" : "http://") + host + ":" + std::to_string(port());
}

void Server::stop(std::function<void()> done) {
    listener_->stop(std::move(done));
}

bool Server::stopping() const {
    return listener_->shared().connections->stopping();
}

}  // namespace ajar::server
