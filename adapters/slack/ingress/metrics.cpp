#include "adapters/slack/ingress/metrics.hpp"

#include <prometheus/counter.h>
#include <string>

namespace ajar::slack {
namespace {

prometheus::Family<prometheus::Counter>& family(
    prometheus::Registry& registry, const char* name, const char* help
) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

}  // namespace

IngressMetrics::IngressMetrics(prometheus::Registry& registry)
    : events_(family(registry, "ajar_slack_events_total", "Slack's events by what they meant")),
      interactions_(
          family(registry, "ajar_slack_interactions_total", "Clicks, forms and commands from Slack")
      ),
      refused_(family(
          registry, "ajar_slack_refused_total", "Requests to Slack's addresses that were refused"
      )) {}

void IngressMetrics::event(std::string_view meaning) {
    events_.Add({{"meaning", std::string{meaning}}}).Increment();
}

void IngressMetrics::interaction(std::string_view type, std::string_view end) {
    interactions_.Add({{"type", std::string{type}}, {"end", std::string{end}}}).Increment();
}

void IngressMetrics::refused(std::string_view why) {
    refused_.Add({{"why", std::string{why}}}).Increment();
}

}  // namespace ajar::slack
