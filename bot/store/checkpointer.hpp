#pragma once

// Moves the write-ahead log into the database file, on a connection and a thread of its own, so
// that commits need not wait for it (engine-notes.md 1b: p99 from 75–109 ms to 8–14 ms).

#include "bot/store/connection.hpp"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

namespace ajar::store {

class Checkpointer {
public:
    explicit Checkpointer(const std::filesystem::path& file);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Any thread; returns at once.
    void ask();

private:
    void run();

    Connection connection_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool asked_ = false;
    bool stop_ = false;
    std::thread thread_;  // last: starts when everything else is there
};

}  // namespace ajar::store
