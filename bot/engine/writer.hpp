#pragma once

// The one thread that commits. Whatever waits when it is ready goes into one transaction (group
// commit: 38–160 times the rate of one by one, engine-notes.md 1b), and only when that is on disk
// does anybody hear "done".

#include "bot/engine/engine.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ajar::engine {

/// Writes that belong together: all of them or none.
struct Unit {
    std::vector<Write> writes;
    /// Once, from the writer's thread; must not throw. Malformed: this unit can never be kept.
    /// Unavailable: nothing is wrong with it, but the disk could not take it.
    std::function<void(Result<std::vector<WriteResult>>)> done;
};

class Writer {
public:
    Writer(Store& store, const Observer& observer, std::size_t limit);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// False, and `done` is not called, when the queue is full or nothing can be written any more.
    bool offer(Unit unit);
    /// For those who have a bounded number of units under way themselves. After a fail-stop `done`
    /// is called at once.
    void put(Unit unit);
    /// Puts and waits. Not from the writer's thread.
    Result<std::vector<WriteResult>> write(std::vector<Write> writes);

    bool idle() const;
    /// False after a fail-stop: the disk is broken, nothing is confirmed any more.
    bool healthy() const;
    /// Writes what is there, then ends the thread.
    void stop();

private:
    void run();
    void commit(std::vector<Unit> batch);
    void commit_singly(std::vector<Unit> batch);
    /// Commits and answers all units; false when one of them was rejected and there are several.
    bool try_commit(std::vector<Unit>& batch);
    void fail(std::vector<Unit>& batch, const StoreError& error);

    bool may_write() const { return healthy_ && !stopped_; }

    Store& store_;
    const Observer& observer_;
    const std::size_t limit_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Unit> queue_;
    bool busy_ = false;
    bool stop_ = false;
    bool stopped_ = false;
    bool healthy_ = true;
    std::thread thread_;
};

}  // namespace ajar::engine
