#include "adapters/teams/ingress/metrics.hpp"

#include <prometheus/counter.h>
#include <string>

namespace ajar::teams {
namespace {

prometheus::Family<prometheus::Counter>& family(
    prometheus::Registry& registry, const char* name, const char* help
) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

}  // namespace

IngressMetrics::IngressMetrics(prometheus::Registry& registry)
    : activities_(family(
          registry, "ajar_teams_activities_total", "Activities from Teams by what they meant"
      )),
      invokes_(family(registry, "ajar_teams_invokes_total", "Invokes from Teams")),
      refused_(family(registry, "ajar_teams_refused_total", "Requests for Teams that were refused")
      ) {}

void IngressMetrics::activity(std::string_view meaning) {
    activities_.Add({{"meaning", std::string{meaning}}}).Increment();
}

void IngressMetrics::invoke(std::string_view name, std::string_view end) {
    invokes_.Add({{"name", std::string{name}}, {"end", std::string{end}}}).Increment();
}

void IngressMetrics::refused(std::string_view why) {
    refused_.Add({{"why", std::string{why}}}).Increment();
}

}  // namespace ajar::teams
