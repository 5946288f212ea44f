#include "bot/server/http_metrics.hpp"

namespace ajar::server {
namespace {

prometheus::Gauge& gauge(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter& counter(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

}  // namespace

HttpMetrics::HttpMetrics(prometheus::Registry& registry)
    : connections(gauge(registry, "ajar_http_connections", "Open connections")),
      sockets(gauge(registry, "ajar_websockets", "Open websockets")),
      slow_readers(counter(
          registry, "ajar_websocket_slow_readers_total", "Websockets dropped for reading too slowly"
      )),
      turned_away(counter(
          registry, "ajar_http_turned_away_total", "Connections refused because of the limit"
      )),
      requests_(prometheus::BuildCounter()
                    .Name("ajar_http_requests_total")
                    .Help("Requests answered")
                    .Register(registry)),
      seconds_(prometheus::BuildHistogram()
                   .Name("ajar_http_request_seconds")
                   .Help("From the whole request read to the answer ready")
                   .Register(registry)) {}

void HttpMetrics::answered(
    std::string_view method, std::string_view route, int status, double seconds
) {
    const std::string where{route.empty() ? "none" : route};
    // Only known methods become labels: a client may invent as many as it likes.
    const bool known = method == "GET" || method == "POST" || method == "PUT" ||
                       method == "DELETE" || method == "PATCH" || method == "HEAD" ||
                       method == "OPTIONS";
    requests_
        .Add(
            {{"method", known ? std::string{method} : "other"},
             {"route", where},
             {"status", std::to_string(status)}}
        )
        .Increment();
    seconds_
        .Add(
            {{"route", where}},
            prometheus::Histogram::BucketBoundaries{0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0}
        )
        .Observe(seconds);
}

}  // namespace ajar::server
