#include "bot/store/checkpointer.hpp"

#include <sqlite3.h>

namespace ajar::store {

Checkpointer::Checkpointer(const std::filesystem::path& file)
    : connection_(file, SQLite::OPEN_READWRITE), thread_([this] { run(); }) {}

Checkpointer::~Checkpointer() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Checkpointer::ask() {
    {
        const std::lock_guard lock(mutex_);
        asked_ = true;
    }
    wake_.notify_one();
}

void Checkpointer::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [&] { return asked_ || stop_; });
        if (stop_) return;
        asked_ = false;
        lock.unlock();
        // PASSIVE waits for nobody. Whatever is left, or fails, comes with the next one; an error
        // that matters shows at the next commit.
        sqlite3_wal_checkpoint_v2(
            connection_.database().getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr
        );
        lock.lock();
    }
}

}  // namespace ajar::store
