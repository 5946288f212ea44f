#pragma once

// Something that is counted for /metrics, told apart by labels. Labels are words of ours only:
// whoever sends cannot invent new ones.

#include <map>
#include <prometheus/registry.h>
#include <string>

namespace prometheus {
class Counter;
template <class T>
class Family;
}  // namespace prometheus

namespace ajar::server {

class Counters {
public:
    /// The registry must outlive this. `help` is what /metrics says beside the name.
    Counters(prometheus::Registry& registry, const std::string& name, const std::string& help);

    void add(const std::map<std::string, std::string>& labels);

private:
    prometheus::Family<prometheus::Counter>& family_;
};

}  // namespace ajar::server
