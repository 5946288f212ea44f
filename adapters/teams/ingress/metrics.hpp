#pragma once

// What comes in from Teams, counted under the names that /metrics shows.

#include "bot/server/counters.hpp"

#include <string_view>

namespace ajar::teams {

class IngressMetrics {
public:
    explicit IngressMetrics(prometheus::Registry& registry);

    /// "heard", "other_event", …: see name_of(Reaction).
    void activity(std::string_view meaning);
    /// By known_name; `end` is "taken", "unwanted" or "failed".
    void invoke(std::string_view name, std::string_view end);
    /// "token" or "malformed".
    void refused(std::string_view why);

private:
    server::Counters activities_;
    server::Counters invokes_;
    server::Counters refused_;
};

}  // namespace ajar::teams
