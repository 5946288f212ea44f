#include "bot/store/readers.hpp"

namespace ajar::store {

Readers::Readers(std::filesystem::path file, std::size_t most)
    : file_(std::move(file)), may_be_made_(most) {}

Readers::Loan Readers::lend() {
    return Loan(*this, take());
}

std::unique_ptr<Connection> Readers::take() {
    {
        std::unique_lock lock(mutex_);
        given_back_.wait(lock, [&] { return !free_.empty() || may_be_made_ > 0; });
        if (!free_.empty()) {
            auto connection = std::move(free_.back());
            free_.pop_back();
            return connection;
        }
        --may_be_made_;
    }
    try {
        auto connection = std::make_unique<Connection>(file_, SQLite::OPEN_READONLY);
        connection->database().exec("PRAGMA query_only=ON");
        return connection;
    } catch (...) {
        take_back(nullptr);
        throw;
    }
}

void Readers::take_back(std::unique_ptr<Connection> connection) {
    {
        const std::lock_guard lock(mutex_);
        if (connection)
            free_.push_back(std::move(connection));
        else
            ++may_be_made_;
    }
    given_back_.notify_one();
}

}  // namespace ajar::store
