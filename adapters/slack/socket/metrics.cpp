#include "adapters/slack/socket/metrics.hpp"

#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <string>

namespace ajar::slack::socket {
namespace {

prometheus::Gauge& gauge(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

/// Slack's patience ends at three seconds.
const prometheus::Histogram::BucketBoundaries kBounds{
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5};

}  // namespace

SocketMetrics::SocketMetrics(prometheus::Registry& registry)
    : envelopes_(
          registry, "ajar_slack_socket_envelopes_total", "What came over Socket Mode, by its end"
      ),
      attempts_(
          registry, "ajar_slack_socket_attempts_total", "Connections of Socket Mode, by their end"
      ),
      open_(gauge(
          registry, "ajar_slack_socket_connections", "Connections of Socket Mode that are served"
      )),
      counted_(gauge(
          registry,
          "ajar_slack_socket_counted_connections",
          "Connections of the app as Slack counts them, those of other processes too"
      )),
      seconds_(prometheus::BuildHistogram()
                   .Name("ajar_slack_socket_confirm_seconds")
                   .Help("From an envelope's arrival to its confirmation")
                   .Register(registry)
                   .Add({}, kBounds)) {}

void SocketMetrics::envelope(std::string_view type, std::string_view end) {
    envelopes_.add({{"type", std::string{type}}, {"end", std::string{end}}});
}

void SocketMetrics::open(int change) {
    open_.Increment(change);
}

void SocketMetrics::counted(int connections) {
    counted_.Set(connections);
}

void SocketMetrics::attempt(std::string_view end) {
    attempts_.add({{"end", std::string{end}}});
}

void SocketMetrics::took(double seconds) {
    seconds_.Observe(seconds);
}

}  // namespace ajar::slack::socket
