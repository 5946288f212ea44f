#include "adapters/slack/desk/metrics.hpp"

#include <prometheus/counter.h>
#include <string>

namespace ajar::slack::desk {

Metrics::Metrics(prometheus::Registry& registry)
    : family_(prometheus::BuildCounter()
                  .Name("ajar_slack_desk_total")
                  .Help("What was done in Slack beside conversations, by what and how it ended")
                  .Register(registry)) {}

void Metrics::count(std::string_view what, std::string_view end) {
    family_.Add({{"what", std::string{what}}, {"end", std::string{end}}}).Increment();
}

}  // namespace ajar::slack::desk
