#include "adapters/shared/worker.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace ajar::shared {

class Worker::Impl {
public:
    using Clock = std::chrono::steady_clock;

    Impl(std::size_t limit, std::function<void(const std::string&)> failed)
        : limit_(limit), failed_(std::move(failed)), thread_([this] { run(); }) {}

    ~Impl() { stop(); }

    bool put(Task task, bool bounded) {
        {
            const std::lock_guard lock(mutex_);
            if (stop_ || (bounded && ready_.size() >= limit_)) return false;
            ready_.push_back(std::move(task));
        }
        wake_.notify_one();
        return true;
    }

    void after(std::chrono::milliseconds delay, Task task) {
        {
            const std::lock_guard lock(mutex_);
            if (stop_) return;
            later_.emplace(Clock::now() + delay, std::move(task));
        }
        wake_.notify_one();
    }

    void stop() {
        std::deque<Task> ready;
        std::multimap<Clock::time_point, Task> later;
        {
            const std::lock_guard lock(mutex_);
            stop_ = true;
            ready.swap(ready_);
            later.swap(later_);
        }
        wake_.notify_one();
        if (thread_.joinable()) thread_.join();
        // What the jobs own goes here, outside the lock.
    }

private:
    void run() {
        while (Task task = next()) {
            try {
                task();
            } catch (const std::exception& problem) {
                failed_(problem.what());
            } catch (...) {
                failed_("an error of unknown kind");
            }
        }
    }

    Task next() {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (stop_) return {};
            const auto now = Clock::now();
            while (!later_.empty() && later_.begin()->first <= now) {
                ready_.push_back(std::move(later_.begin()->second));
                later_.erase(later_.begin());
            }
            if (!ready_.empty()) {
                Task task = std::move(ready_.front());
                ready_.pop_front();
                return task;
            }
            if (later_.empty())
                wake_.wait(lock);
            else
                wake_.wait_until(lock, Clock::time_point{later_.begin()->first});
        }
    }

    const std::size_t limit_;
    const std::function<void(const std::string&)> failed_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> ready_;
    std::multimap<Clock::time_point, Task> later_;
    bool stop_ = false;
    std::thread thread_;
};

Worker::Worker(std::size_t limit, std::function<void(const std::string&)> failed)
    : impl_(std::make_unique<Impl>(limit, std::move(failed))) {}

Worker::~Worker() = default;

bool Worker::offer(Task task) {
    return impl_->put(std::move(task), true);
}

void Worker::put(Task task) {
    impl_->put(std::move(task), false);
}

void Worker::after(std::chrono::milliseconds delay, Task task) {
    impl_->after(delay, std::move(task));
}

void Worker::stop() {
    impl_->stop();
}

}  // namespace ajar::shared
