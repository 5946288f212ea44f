#include "adapters/teams/desk/metrics.hpp"

#include <string>

namespace ajar::teams::desk {

Metrics::Metrics(prometheus::Registry& registry)
    : counters_(
          registry,
          "ajar_teams_desk_total",
          "What was done in Teams beside conversations, by what and how it ended"
      ) {}

void Metrics::count(std::string_view what, std::string_view end) {
    counters_.add({{"what", std::string{what}}, {"end", std::string{end}}});
}

}  // namespace ajar::teams::desk
