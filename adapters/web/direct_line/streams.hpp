#pragma once

// The open Direct Line websockets. A stream is a cursor in a conversation's transcript: whenever
// something changes it reads on from there, so nothing is lost or sent twice, whatever happens
// between a change and its news.

#include "adapters/web/direct_line/present.hpp"
#include "bot/engine/ports.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/websocket.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace ajar::web {

/// All that is sent in one set, and read at once. Microsoft's client shows the first activity of a
/// set at once and the others a moment later: the next set would come between them.
inline constexpr std::size_t kLinesAtOnce = 1;

class Streams : public std::enable_shared_from_this<Streams> {
public:
    /// `transcript` must outlive the last call.
    Streams(
        asio::io_context& io,
        const engine::Transcript& transcript,
        std::string bot_name,
        std::chrono::milliseconds keep_alive
    );

    /// What the server does with a websocket of this conversation.
    server::Accept open(std::string conversation, std::int64_t watermark);

    // Any thread; these return at once.
    void changed(const std::string& conversation);  ///< Direct Line's id
    void show_typing(const std::string& conversation, TimePoint now);
    void start();  ///< the empty messages that keep proxies from closing quiet connections
    void stop();

private:
    struct Stream {
        std::string conversation;
        std::int64_t cursor = 0;
        std::shared_ptr<server::WebSocket> socket;
    };

    using StreamPtr = std::shared_ptr<Stream>;

    void pump(const StreamPtr& stream);
    void forget(const StreamPtr& stream);
    void tick();

    asio::strand<asio::io_context::executor_type> strand_;
    asio::steady_timer timer_;
    const engine::Transcript& transcript_;
    const std::string bot_name_;
    const std::chrono::milliseconds keep_alive_;
    std::multimap<std::string, StreamPtr> open_;  // the strand's
    bool stopped_ = false;                        // the strand's
};

/// One page of a conversation, for GET and for streams alike.
struct Reading {
    std::string set;             ///< the activity set, ready to send
    std::int64_t watermark = 0;  ///< after it
    bool empty = true;           ///< no lines at all
    bool more = false;           ///< there may be further lines
};

Result<Reading> read_on(
    const engine::Transcript& transcript,
    const std::string& conversation,
    std::int64_t watermark,
    std::size_t limit,
    const std::string& bot_name
);

}  // namespace ajar::web
