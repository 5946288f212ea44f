#include "bot/server/connections.hpp"

#include <utility>

namespace ajar::server {

Connections::Lease::Lease(std::shared_ptr<Connections> owner, std::uint64_t id)
    : owner_(std::move(owner)), id_(id) {}

Connections::Lease::~Lease() {
    owner_->leave(id_);
}

void Connections::Lease::handle(Handle handle) {
    bool stop_now = false;
    {
        const std::lock_guard lock{owner_->mutex_};
        owner_->open_[id_] = handle;
        stop_now = owner_->stopping_;
    }
    if (stop_now && handle.stop) handle.stop();
}

std::unique_ptr<Connections::Lease> Connections::enter() {
    const std::lock_guard lock{mutex_};
    if (open_.size() >= limit_) return nullptr;
    const std::uint64_t id = next_++;
    open_[id] = {};
    return std::make_unique<Lease>(shared_from_this(), id);
}

void Connections::leave(std::uint64_t id) {
    std::function<void()> empty;
    Handle dropped;  // destroyed outside the lock
    {
        const std::lock_guard lock{mutex_};
        if (const auto found = open_.find(id); found != open_.end()) {
            dropped = std::move(found->second);
            open_.erase(found);
        }
        if (stopping_ && open_.empty()) empty = std::exchange(empty_, {});
    }
    if (empty) empty();
}

std::size_t Connections::count() const {
    const std::lock_guard lock{mutex_};
    return open_.size();
}

bool Connections::stopping() const {
    const std::lock_guard lock{mutex_};
    return stopping_;
}

std::vector<Connections::Handle> Connections::handles() const {
    const std::lock_guard lock{mutex_};
    std::vector<Handle> all;
    for (const auto& [id, handle] : open_) all.push_back(handle);
    return all;
}

void Connections::stop_all(std::function<void()> empty) {
    bool nobody = false;
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
        nobody = open_.empty();
        if (!nobody) empty_ = std::move(empty);
    }
    if (nobody) return empty();
    for (const auto& handle : handles())
        if (handle.stop) handle.stop();
}

void Connections::abort_all() {
    for (const auto& handle : handles())
        if (handle.abort) handle.abort();
}

}  // namespace ajar::server
