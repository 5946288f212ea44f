#pragma once

// A websocket over any of the two streams: one coroutine reads, one writes what is queued.
// Included by websocket_plain.cpp and websocket_tls.cpp only.

#include "bot/server/socket_queue.hpp"
#include "bot/server/streams.hpp"

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <spdlog/spdlog.h>

namespace ajar::server {

template <class Stream>
class Socket final : public WebSocket, public std::enable_shared_from_this<Socket<Stream>> {
public:
    Socket(
        Stream stream,
        Accept accept,
        std::shared_ptr<Shared> shared,
        std::unique_ptr<Connections::Lease> lease
    )
        : ws_(std::move(stream)),
          accept_(std::move(accept)),
          shared_(std::move(shared)),
          lease_(std::move(lease)),
          executor_(ws_.get_executor()),
          wake_(executor_),
          queue_(
              {.messages = shared_->options.socket_queue,
               .bytes = shared_->options.socket_queue_bytes}
          ) {
        shared_->metrics.sockets.Increment();
    }

    bool send(std::string text) override {
        const auto added = queue_.add(std::move(text));
        if (added == SocketQueue::Added::Yes) notify();
        if (added == SocketQueue::Added::Full && queue_.end()) {
            shared_->metrics.slow_readers.Increment();
            abort_soon();
        }
        return added == SocketQueue::Added::Yes;
    }

    void close(unsigned short code, std::string reason) override {
        if (queue_.close(code, std::move(reason))) notify();
    }

    std::size_t queued() const override { return queue_.size(); }

    /// Everything from the handshake to the end; runs on the connection's strand.
    Awaitable<void> run(UpgradeRequest upgrade) {
        register_handle();
        namespace ws = beast::websocket;
        auto timeouts = ws::stream_base::timeout::suggested(beast::role_type::server);
        timeouts.idle_timeout = std::chrono::seconds{60};
        ws_.set_option(timeouts);
        ws_.read_message_max(64 * 1024);
        ws_.auto_fragment(false);  // one message, one frame
        ErrorCode ec;
        co_await ws_.async_accept(upgrade, asio::redirect_error(asio::use_awaitable, ec));
        if (!ec) {
            auto self = this->shared_from_this();
            asio::co_spawn(
                executor_, [self]() -> Awaitable<void> { return self->write_all(); }, asio::detached
            );
            guarded([&] { accept_.opened(self); });
            Awaitable<void> reading = read_all();
            co_await std::move(reading);
        }
        end();
        guarded([&] { accept_.closed(); });
        accept_ = {};
        // Somebody may hold on to this object; the place among the connections is free all the
        // same.
        shared_->metrics.sockets.Decrement();
        lease_.reset();
    }

private:
    Awaitable<void> read_all() {
        beast::flat_buffer buffer;
        for (;;) {
            ErrorCode ec;
            co_await ws_.async_read(buffer, asio::redirect_error(asio::use_awaitable, ec));
            if (ec) co_return;
            if (!ws_.got_text()) {
                close(1003, "only text is understood here");
                buffer.consume(buffer.size());
                continue;
            }
            std::string text = beast::buffers_to_string(buffer.data());
            buffer.consume(buffer.size());
            guarded([&] { accept_.received(std::move(text)); });
        }
    }

    Awaitable<void> write_all() {
        for (;;) {
            SocketQueue::Item item = queue_.next();
            ErrorCode ec;
            if (item.ended) co_return;
            if (item.text) {
                ws_.text(true);
                const auto bytes = asio::buffer(*item.text);
                co_await ws_.async_write(bytes, asio::redirect_error(asio::use_awaitable, ec));
                if (ec) abort();
                if (!ec && accept_.drained && queued() == 0) guarded(accept_.drained);
            } else if (item.close) {
                beast::websocket::close_reason reason{item.close->first};
                reason.reason.assign(item.close->second.data(), item.close->second.size());
                co_await ws_.async_close(reason, asio::redirect_error(asio::use_awaitable, ec));
                end();
            } else {
                wake_.expires_at(std::chrono::steady_clock::time_point::max());
                co_await wake_.async_wait(asio::redirect_error(asio::use_awaitable, ec));
            }
        }
    }

    /// A page that throws in its handler ends alone.
    template <class F>
    void guarded(F f) {
        try {
            f();
        } catch (const std::exception& problem) {
            spdlog::error("websocket handler: {}", problem.what());
            abort();
        }
    }

    /// The timer is touched on the strand only.
    void notify() {
        const auto self = this->shared_from_this();
        asio::post(executor_, [self] { self->wake_.cancel(); });
    }

    void abort_soon() {
        const auto self = this->shared_from_this();
        asio::post(executor_, [self] { self->abort(); });
    }

    void abort() {
        end();
        beast::get_lowest_layer(ws_).close();
    }

    void end() {
        queue_.end();
        wake_.cancel();
    }

    void register_handle() {
        const std::weak_ptr<Socket> weak = this->weak_from_this();
        lease_->handle(
            {[weak] {
                 if (const auto self = weak.lock()) self->close(1001, "the server is restarting");
             },
             [weak] {
                 if (const auto self = weak.lock()) self->abort_soon();
             }}
        );
    }

    beast::websocket::stream<Stream, kCompressSockets> ws_;
    Accept accept_;
    std::shared_ptr<Shared> shared_;
    std::unique_ptr<Connections::Lease> lease_;
    asio::any_io_executor executor_;
    asio::steady_timer wake_;
    SocketQueue queue_;
};

template <class Stream>
Awaitable<void> serve_websocket(
    Stream stream,
    UpgradeRequest upgrade,
    Accept accept,
    std::shared_ptr<Shared> shared,
    std::unique_ptr<Connections::Lease> lease
) {
    beast::get_lowest_layer(stream).expires_never();
    auto socket = std::make_shared<Socket<Stream>>(
        std::move(stream), std::move(accept), std::move(shared), std::move(lease)
    );
    Awaitable<void> running = socket->run(std::move(upgrade));
    co_await std::move(running);
}

}  // namespace ajar::server
