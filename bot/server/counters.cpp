#include "bot/server/counters.hpp"

#include <prometheus/counter.h>

namespace ajar::server {

Counters::Counters(prometheus::Registry& registry, const std::string& name, const std::string& help)
    : family_(prometheus::BuildCounter().Name(name).Help(help).Register(registry)) {}

void Counters::add(const std::map<std::string, std::string>& labels) {
    family_.Add(labels).Increment();
}

}  // namespace ajar::server
