#include "bot/program/engine_metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <spdlog/spdlog.h>

namespace ajar::program {
namespace {

prometheus::Counter& counter(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Histogram& histogram(
    prometheus::Registry& registry, const char* name, const char* help
) {
    const prometheus::Histogram::BucketBoundaries seconds{
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, seconds);
}

}  // namespace

EngineMetrics::EngineMetrics(const std::shared_ptr<prometheus::Registry>& registry)
    : registry_(registry),
      writes_(counter(*registry, "ajar_store_writes_total", "Values written to the store")),
      warnings_(counter(*registry, "ajar_engine_warnings_total", "Things worth an operator's look")
      ),
      commit_seconds_(histogram(*registry, "ajar_store_commit_seconds", "One transaction, to disk")
      ),
      turn_seconds_(histogram(*registry, "ajar_turn_seconds", "From received to the turn on disk")
      ) {}

engine::Observer EngineMetrics::observer(std::function<void(const std::string&)> fatal) {
    engine::Observer observer;
    observer.warn = [this](const std::string& what) {
        warnings_.Increment();
        spdlog::warn("{}", what);
    };
    observer.fatal = std::move(fatal);
    observer.committed = [this](std::size_t writes, std::chrono::microseconds took) {
        writes_.Increment(static_cast<double>(writes));
        commit_seconds_.Observe(std::chrono::duration<double>(took).count());
    };
    observer.turned = [this](std::chrono::milliseconds waited) {
        turn_seconds_.Observe(std::chrono::duration<double>(waited).count());
    };
    return observer;
}

}  // namespace ajar::program
