#include "adapters/teams/ingress/metrics.hpp"

#include <string>

namespace ajar::teams {

IngressMetrics::IngressMetrics(prometheus::Registry& registry)
    : activities_(
          registry, "ajar_teams_activities_total", "Activities from Teams by what they meant"
      ),
      invokes_(registry, "ajar_teams_invokes_total", "Invokes from Teams"),
      refused_(registry, "ajar_teams_refused_total", "Requests for Teams that were refused") {}

void IngressMetrics::activity(std::string_view meaning) {
    activities_.add({{"meaning", std::string{meaning}}});
}

void IngressMetrics::invoke(std::string_view name, std::string_view end) {
    invokes_.add({{"name", std::string{name}}, {"end", std::string{end}}});
}

void IngressMetrics::refused(std::string_view why) {
    refused_.add({{"why", std::string{why}}});
}

}  // namespace ajar::teams
