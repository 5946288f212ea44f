#include "bot/engine/writer.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

namespace ajar::engine {
namespace {

/// More would only make everybody wait longer for one commit (engine-notes.md 1b: p99 at 256 rows).
constexpr std::size_t kMostAtOnce = 256;

Error unavailable(const std::string& why) {
    return {Error::Code::Unavailable, why};
}

/// Each unit gets its writes again, to be tried on its own.
void give_back(
    std::vector<Write>& writes, const std::vector<std::size_t>& sizes, std::vector<Unit>& batch
) {
    auto next = writes.begin();
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto end = next + static_cast<std::ptrdiff_t>(sizes[i]);
        batch[i].writes.assign(std::make_move_iterator(next), std::make_move_iterator(end));
        next = end;
    }
}

}  // namespace

Writer::Writer(Store& store, const Observer& observer, std::size_t limit)
    : store_(store), observer_(observer), limit_(limit), thread_([this] { run(); }) {}

Writer::~Writer() {
    stop();
}

bool Writer::offer(Unit unit) {
    {
        const std::lock_guard lock(mutex_);
        if (!may_write() || stop_ || queue_.size() >= limit_) return false;
        queue_.push_back(std::move(unit));
    }
    wake_.notify_one();
    return true;
}

void Writer::put(Unit unit) {
    {
        const std::lock_guard lock(mutex_);
        if (may_write()) {
            queue_.push_back(std::move(unit));
            wake_.notify_one();
            return;
        }
    }
    unit.done(unavailable("The store is closed."));
}

Result<std::vector<WriteResult>> Writer::write(std::vector<Write> writes) {
    std::promise<Result<std::vector<WriteResult>>> promise;
    auto future = promise.get_future();
    Unit unit{std::move(writes), [&](Result<std::vector<WriteResult>> result) {
                  promise.set_value(std::move(result));
              }};
    put(std::move(unit));
    return future.get();
}

bool Writer::idle() const {
    const std::lock_guard lock(mutex_);
    return queue_.empty() && !busy_;
}

bool Writer::healthy() const {
    const std::lock_guard lock(mutex_);
    return healthy_;
}

void Writer::stop() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void Writer::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        busy_ = false;
        wake_.wait(lock, [&] { return !queue_.empty() || stop_; });
        if (queue_.empty()) break;
        busy_ = true;
        std::vector<Unit> batch;
        while (!queue_.empty() && batch.size() < kMostAtOnce) {
            batch.push_back(std::move(queue_.front()));
            queue_.pop_front();
        }
        lock.unlock();
        commit(std::move(batch));
        lock.lock();
    }
    stopped_ = true;
}

void Writer::commit(std::vector<Unit> batch) {
    if (!healthy()) {
        for (auto& unit : batch) unit.done(unavailable("The store can no longer be written."));
        return;
    }
    if (!try_commit(batch)) commit_singly(std::move(batch));
}

void Writer::commit_singly(std::vector<Unit> batch) {
    for (auto& unit : batch) {
        std::vector<Unit> one;
        one.push_back(std::move(unit));
        try_commit(one);
    }
}

bool Writer::try_commit(std::vector<Unit>& batch) {
    std::vector<Write> writes;
    std::vector<std::size_t> sizes;
    for (auto& unit : batch) {
        sizes.push_back(unit.writes.size());
        std::move(unit.writes.begin(), unit.writes.end(), std::back_inserter(writes));
    }
    std::vector<WriteResult> results;
    try {
        const auto start = std::chrono::steady_clock::now();
        results = store_.commit(writes);
        const auto took = std::chrono::steady_clock::now() - start;
        observer_.committed(
            writes.size(), std::chrono::duration_cast<std::chrono::microseconds>(took)
        );
    } catch (const StoreError& error) {
        if (error.kind() == StoreError::Kind::Rejected && batch.size() > 1) {
            give_back(writes, sizes, batch);
            return false;
        }
        fail(batch, error);
        return true;
    } catch (const std::exception& error) {
        fail(batch, StoreError(StoreError::Kind::Broken, error.what()));
        return true;
    }
    auto next = results.begin();
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto end = next + static_cast<std::ptrdiff_t>(sizes[i]);
        batch[i].done(std::vector<WriteResult>(next, end));
        next = end;
    }
    return true;
}

void Writer::fail(std::vector<Unit>& batch, const StoreError& error) {
    using Kind = StoreError::Kind;
    const bool rejected = error.kind() == Kind::Rejected;
    const bool passes = error.kind() == Kind::Full || error.kind() == Kind::Busy;
    observer_.warn(error.what());
    if (!rejected && !passes) {
        {
            const std::lock_guard lock(mutex_);
            healthy_ = false;
        }
        observer_.fatal(error.what());
    }
    const auto code = rejected ? Error::Code::Malformed : Error::Code::Unavailable;
    for (auto& unit : batch) unit.done(Error{code, error.what()});
}

}  // namespace ajar::engine
