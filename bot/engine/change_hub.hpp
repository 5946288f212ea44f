#pragma once

// Who wants to hear of changes, and telling them. Any thread.

#include "bot/engine/ports.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

namespace ajar::engine {

class ChangeHub {
public:
    std::unique_ptr<Changes::Subscription> subscribe(std::function<void(const Change&)> notify);

    /// Subscribers hear it on this thread. One that is ending its subscription hears nothing more
    /// once the destructor has returned.
    void tell(const Change& change) const;

private:
    struct Listeners {
        std::recursive_mutex mutex;  // a subscriber may end its subscription while it is told
        std::uint64_t next = 1;
        std::map<std::uint64_t, std::function<void(const Change&)>> by_number;
    };

    class Held;

    // Shared, so that a subscription may outlive the hub.
    std::shared_ptr<Listeners> listeners_ = std::make_shared<Listeners>();
};

}  // namespace ajar::engine
