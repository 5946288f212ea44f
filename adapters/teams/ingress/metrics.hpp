#pragma once

// What comes in from Teams, counted under the names that /metrics shows. Labels are words of ours
// only: whoever sends cannot invent new ones.

#include <prometheus/registry.h>
#include <string_view>

namespace prometheus {
class Counter;
template <class T>
class Family;
}  // namespace prometheus

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
    prometheus::Family<prometheus::Counter>& activities_;
    prometheus::Family<prometheus::Counter>& invokes_;
    prometheus::Family<prometheus::Counter>& refused_;
};

}  // namespace ajar::teams
