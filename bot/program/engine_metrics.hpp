#pragma once

// What the engine tells about itself, under the names that /metrics shows, and in the log.

#include "bot/engine/engine.hpp"

#include <functional>
#include <memory>
#include <string>

namespace prometheus {
class Counter;
class Histogram;
class Registry;
}  // namespace prometheus

namespace ajar::program {

class EngineMetrics {
public:
    explicit EngineMetrics(const std::shared_ptr<prometheus::Registry>& registry);

    /// `fatal` is called, once more than the log, when the disk is broken.
    engine::Observer observer(std::function<void(const std::string&)> fatal);

private:
    std::shared_ptr<prometheus::Registry> registry_;
    prometheus::Counter& writes_;
    prometheus::Counter& warnings_;
    prometheus::Histogram& commit_seconds_;
    prometheus::Histogram& turn_seconds_;
};

}  // namespace ajar::program
