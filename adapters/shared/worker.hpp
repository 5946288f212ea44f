#pragma once

// One thread for what must not keep a platform waiting: it reads the store, renders, and hears what
// the platform has answered. Whoever works on it needs no locks.

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace ajar::shared {

class Worker {
public:
    using Task = std::function<void()>;

    /// `limit`: jobs that may wait. `failed` hears of a job that threw.
    Worker(std::size_t limit, std::function<void(const std::string&)> failed);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Any thread; returns at once. False: too much is waiting, the job is not taken.
    bool offer(Task task);
    /// For what comes back to a job that was taken. Nothing once the worker has stopped.
    void put(Task task);
    /// Likewise, when the time has passed.
    void after(std::chrono::milliseconds delay, Task task);
    /// Lets go of all that waits; returns when the job under way has ended. Not from a job.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::shared
