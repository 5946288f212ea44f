#pragma once

// What the server counts about itself, under the names that /metrics shows.

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <string>
#include <string_view>

namespace ajar::server {

class HttpMetrics {
public:
    explicit HttpMetrics(prometheus::Registry& registry);

    /// `route` is the pattern, never the address: few label values, no ids.
    void answered(std::string_view method, std::string_view route, int status, double seconds);

    prometheus::Gauge& connections;
    prometheus::Gauge& sockets;
    prometheus::Counter& slow_readers;  ///< websockets dropped because their queue was full
    prometheus::Counter& turned_away;   ///< connections over the limit

private:
    prometheus::Family<prometheus::Counter>& requests_;
    prometheus::Family<prometheus::Histogram>& seconds_;
};

}  // namespace ajar::server
