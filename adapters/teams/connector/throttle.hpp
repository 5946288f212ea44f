#pragma once

// How often Teams may be asked: a bot in a thread, and an app in a tenant. Pure: time comes in.
// Exact: what Microsoft allows is used, and no more.

#include "bot/base/time.hpp"

#include <chrono>
#include <deque>
#include <map>
#include <string>

namespace ajar::teams {

class Throttle {
public:
    /// What Microsoft counts apart: writing in a thread (and opening chats), looking up members.
    enum class Limits { Writing, Members };

    /// Zero: go, it is counted. Otherwise how long to wait before asking again.
    std::chrono::milliseconds take(
        const std::string& thread,
        const std::string& tenant,
        TimePoint now,
        Limits limits = Limits::Writing
    );

    /// Teams has said no: nothing in this thread until then.
    void refused(const std::string& thread, std::chrono::milliseconds after, TimePoint now);

    std::size_t size() const { return histories_.size(); }

private:
    struct History {
        std::deque<TimePoint> sent;  ///< oldest first, within the longest window
        TimePoint blocked_until{};
    };

    History& history(const std::string& key, TimePoint now);
    void forget_idle(TimePoint now);

    std::map<std::string, History> histories_;
};

}  // namespace ajar::teams
