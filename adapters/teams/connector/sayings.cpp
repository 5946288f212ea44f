#include "adapters/teams/connector/sayings.hpp"

#include <utility>

namespace ajar::teams {

void Sayings::keep(const std::string& place, Said said) {
    const std::lock_guard lock(mutex_);
    if (!said_.insert_or_assign(place, std::move(said)).second) return;
    order_.push_back(place);
    if (order_.size() <= most_) return;
    said_.erase(order_.front());
    order_.pop_front();
}

std::optional<Sayings::Said> Sayings::at(const std::string& place) const {
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = said_.find(place); found != said_.end()) return found->second;
    }
    return recall_(place);
}

}  // namespace ajar::teams
