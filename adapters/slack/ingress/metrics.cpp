#include "adapters/slack/ingress/metrics.hpp"

#include <string>

namespace ajar::slack {

IngressMetrics::IngressMetrics(prometheus::Registry& registry)
    : events_(registry, "ajar_slack_events_total", "Slack's events by what they meant"),
      interactions_(
          registry, "ajar_slack_interactions_total", "Clicks, forms and commands from Slack"
      ),
      refused_(
          registry, "ajar_slack_refused_total", "Requests to Slack's addresses that were refused"
      ) {}

void IngressMetrics::event(std::string_view meaning) {
    events_.add({{"meaning", std::string{meaning}}});
}

void IngressMetrics::interaction(std::string_view type, std::string_view end) {
    interactions_.add({{"type", std::string{type}}, {"end", std::string{end}}});
}

void IngressMetrics::refused(std::string_view why) {
    refused_.add({{"why", std::string{why}}});
}

}  // namespace ajar::slack
