#pragma once

// What comes in from Slack, counted under the names that /metrics shows.

#include "bot/server/counters.hpp"

#include <string_view>

namespace ajar::slack {

class IngressMetrics {
public:
    explicit IngressMetrics(prometheus::Registry& registry);

    /// "heard", "not_addressed", …: see name_of(Reaction).
    void event(std::string_view meaning);
    /// "block_actions", …, "command"; `end` is "taken", "unwanted" or "failed".
    void interaction(std::string_view type, std::string_view end);
    /// "signature" or "malformed".
    void refused(std::string_view why);

private:
    server::Counters events_;
    server::Counters interactions_;
    server::Counters refused_;
};

}  // namespace ajar::slack
