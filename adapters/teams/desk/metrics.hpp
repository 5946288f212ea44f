#pragma once

// What the desk has done, left out and failed at, counted under the names that /metrics shows.

#include "bot/server/counters.hpp"

#include <string_view>

namespace ajar::teams::desk {

class Metrics {
public:
    explicit Metrics(prometheus::Registry& registry);

    /// `what`: "review_message", "approve", …; `end`: "done", "refused", "failed", "ignored",
    /// "late", "full". Words of ours only.
    void count(std::string_view what, std::string_view end);

private:
    server::Counters counters_;
};

}  // namespace ajar::teams::desk
