#pragma once

// What comes in from Slack, counted under the names that /metrics shows. Labels are words of ours
// only: whoever sends cannot invent new ones.

#include <prometheus/registry.h>
#include <string_view>

namespace prometheus {
class Counter;
template <class T>
class Family;
}  // namespace prometheus

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
    prometheus::Family<prometheus::Counter>& events_;
    prometheus::Family<prometheus::Counter>& interactions_;
    prometheus::Family<prometheus::Counter>& refused_;
};

}  // namespace ajar::slack
