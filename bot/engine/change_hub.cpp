#include "bot/engine/change_hub.hpp"

#include <utility>

namespace ajar::engine {

class ChangeHub::Held final : public Changes::Subscription {
public:
    Held(std::shared_ptr<Listeners> listeners, std::uint64_t number)
        : listeners_(std::move(listeners)), number_(number) {}

    ~Held() override {
        const std::lock_guard lock(listeners_->mutex);
        listeners_->by_number.erase(number_);
    }

private:
    std::shared_ptr<Listeners> listeners_;
    std::uint64_t number_;
};

std::unique_ptr<Changes::Subscription> ChangeHub::subscribe(
    std::function<void(const Change&)> notify
) {
    const std::lock_guard lock(listeners_->mutex);
    const auto number = listeners_->next++;
    listeners_->by_number.emplace(number, std::move(notify));
    return std::make_unique<Held>(listeners_, number);
}

void ChangeHub::tell(const Change& change) const {
    const std::lock_guard lock(listeners_->mutex);
    // By number rather than by iterator: the one who is told may end its subscription meanwhile.
    for (auto next = listeners_->by_number.begin(); next != listeners_->by_number.end();) {
        const auto number = next->first;
        const auto notify = next->second;
        notify(change);
        next = listeners_->by_number.upper_bound(number);
    }
}

}  // namespace ajar::engine
