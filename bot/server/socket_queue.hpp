#pragma once

// What a websocket has still to send, and how it is to end: filled from any thread, emptied by the
// one coroutine that writes. Bounded; who fills it learns when it is full.

#include <cstddef>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace ajar::server {

/// Messages are short: compressing them gains nothing.
inline constexpr bool kCompressSockets = false;

class SocketQueue {
public:
    struct Limits {
        std::size_t messages = 0;
        std::size_t bytes = std::numeric_limits<std::size_t>::max();
    };

    enum class Added { Yes, Full, Ended };

    /// A close frame's code and reason.
    using Close = std::pair<unsigned short, std::string>;

    /// What comes next; all empty: nothing for now.
    struct Item {
        std::optional<std::string> text;
        std::optional<Close> close;  ///< told once, after all texts
        bool ended = false;
    };

    explicit SocketQueue(Limits limits) : limits_(limits) {}

    /// Nothing is taken any more once close() was called.
    Added add(std::string text);

    /// The reason is cut to what fits a close frame. False: it is closing or ended already.
    bool close(unsigned short code, std::string reason);

    Item next();

    /// Leaves aside what is not sent yet. False: it has ended before.
    bool end();

    std::size_t size() const;

private:
    const Limits limits_;
    mutable std::mutex mutex_;
    std::deque<std::string> texts_;
    std::size_t bytes_ = 0;
    std::optional<Close> closing_;
    bool close_told_ = false;
    bool ended_ = false;
};

}  // namespace ajar::server
