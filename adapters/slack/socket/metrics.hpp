#pragma once

// Socket Mode, counted under the names that /metrics shows.

#include "bot/server/counters.hpp"

#include <string_view>

namespace prometheus {
class Gauge;
class Histogram;
}  // namespace prometheus

namespace ajar::slack::socket {

class SocketMetrics {
public:
    explicit SocketMetrics(prometheus::Registry& registry);

    /// "event", "interaction", …; `end` is "confirmed", "kept_back" (Slack shall come again),
    /// "malformed", or "too_late": the connection was gone.
    void envelope(std::string_view type, std::string_view end);
    /// Connections of ours that Slack has greeted, by +1 and -1.
    void open(int change);
    /// As Slack counts the app's connections, those of other processes too.
    void counted(int connections);
    /// "greeted", "refused" (no address was given), "failed" (no connection came of it), "lost".
    void attempt(std::string_view end);
    void took(double seconds);

private:
    server::Counters envelopes_;
    server::Counters attempts_;
    prometheus::Gauge& open_;
    prometheus::Gauge& counted_;
    prometheus::Histogram& seconds_;
};

}  // namespace ajar::slack::socket
