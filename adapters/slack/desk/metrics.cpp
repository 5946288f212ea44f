#include "adapters/slack/desk/metrics.hpp"

#include <string>

namespace ajar::slack::desk {

Metrics::Metrics(prometheus::Registry& registry)
    : counters_(
          registry,
          "ajar_slack_desk_total",
          "What was done in Slack beside conversations, by what and how it ended"
      ) {}

void Metrics::count(std::string_view what, std::string_view end) {
    counters_.add({{"what", std::string{what}}, {"end", std::string{end}}});
}

}  // namespace ajar::slack::desk
