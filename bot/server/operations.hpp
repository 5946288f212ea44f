#pragma once

// What operators ask: /livez (the process answers), /readyz (it can do its work), /metrics.

#include "bot/server/router.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace prometheus {
class Registry;
}

namespace ajar::server {

struct ReadyCheck {
    std::string name;  ///< "store"
    /// Nothing when all is well, else one sentence for the operator. Must return at once.
    std::function<std::optional<std::string>()> problem;
    /// False: the problem is told, and we go on: others can still be served.
    bool vital = true;
};

void add_operations(
    Router& router, const prometheus::Registry& metrics, std::vector<ReadyCheck> checks
);

/// The registry in Prometheus' text format.
std::string metrics_text(const prometheus::Registry& metrics);

}  // namespace ajar::server
