#include "bot/engine/turn_loop.hpp"

#include <algorithm>
#include <utility>

namespace ajar::engine {

using namespace std::chrono_literals;

TurnLoop::TurnLoop(Parts parts)
    : parts_(std::move(parts)),
      states_(parts_.store, parts_.knowledge, parts_.step),
      maker_(
          parts_.knowledge,
          parts_.step,
          parts_.directory,
          parts_.options,
          [this](const auto& asked, const auto& requester) { return gather(asked, requester); }
      ) {}

TurnLoop::~TurnLoop() {
    stop(std::chrono::steady_clock::now());
}

void TurnLoop::start() {
    recover();
    thread_ = std::thread([this] { run(); });
}

/// What was waiting when we started may be what ended the last run: it is worked on one by one,
/// each try counted on disk beforehand, so that a message which kills the process does so three
/// times at most.
void TurnLoop::recover() {
    backlog_ = parts_.store.figures(parts_.now()).activities_waiting;
    for (const auto& stored : parts_.store.waiting_activities(parts_.options.batch))
        suspects_.insert(stored.seq);
}

bool TurnLoop::offer(Act act) {
    {
        const std::lock_guard lock(mutex_);
        if (stop_ || acts_.size() >= parts_.options.queue_limit) return false;
        acts_.push_back(std::move(act));
    }
    wake_.notify_one();
    return true;
}

void TurnLoop::activity_stored() {
    ++backlog_;
    {
        const std::lock_guard lock(mutex_);
        stored_ = true;
    }
    wake_.notify_one();
}

void TurnLoop::wake() {
    {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        stored_ = true;
    }
    wake_.notify_one();
}

bool TurnLoop::idle() const {
    const std::lock_guard lock(mutex_);
    return ended_ || (waiting_ && !woken_ && !stored_ && acts_.empty());
}

void TurnLoop::stop(std::chrono::steady_clock::time_point deadline) {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
        deadline_ = deadline;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void TurnLoop::run() {
    for (;;) {
        bool worked = false;
        try {
            worked = round();
            states_.trim(parts_.options.cached_states);
        } catch (const std::exception& error) {
            disk_not_ready(error.what());
        }
        {
            const std::lock_guard lock(mutex_);
            const bool late = std::chrono::steady_clock::now() >= deadline_;
            if (stop_ && (!worked || late || pause_ > 0ms)) break;
        }
        if (!worked) wait(next_timer());
    }
    end();
}

/// Who is still waiting for an answer gets one.
void TurnLoop::end() {
    std::deque<Act> left;
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        left.swap(acts_);
    }
    for (auto& act : left)
        act.done(Error{Error::Code::Unavailable, "Ajar is shutting down; try again in a moment."});
}

/// True when there was something to do.
bool TurnLoop::round() {
    broken_off_ = false;
    worked_ = false;
    take_activities();
    if (!broken_off_) take_acts();
    if (!broken_off_) take_timers();
    if (!broken_off_) flush();
    if (!broken_off_) pause_ = 0ms;
    return worked_;
}

void TurnLoop::take_activities() {
    {
        const std::lock_guard lock(mutex_);
        if (!stored_ && !more_activities_) return;
        stored_ = false;
    }
    more_activities_ = true;  // unless we get through
    const auto page = parts_.store.waiting_activities(parts_.options.batch);
    for (const auto& stored : page) {
        work_on(stored);
        if (broken_off_) return;
    }
    more_activities_ = page.size() == parts_.options.batch;
}

void TurnLoop::take_acts() {
    for (std::size_t taken = 0; taken < parts_.options.batch; ++taken) {
        Act act;
        {
            const std::lock_guard lock(mutex_);
            if (acts_.empty()) return;
            act = std::move(acts_.front());
            acts_.pop_front();
        }
        work_on(std::move(act));
        if (broken_off_) return;
    }
}

void TurnLoop::take_timers() {
    const auto now = parts_.now();
    auto due = parts_.store.timers_due(now, parts_.options.batch);
    if (due.empty()) return;
    // A turn in the batch may have stopped or moved one of them.
    if (!flush()) return;
    due = parts_.store.timers_due(now, parts_.options.batch);
    std::set<std::string> touched;
    for (const auto& timer : due) {
        // So may an earlier timer of the same conversation: the next round reads again.
        if (!touched.insert(timer.conversation_id).second) continue;
        work_on(timer);
        if (broken_off_) return;
    }
}

std::optional<TimePoint> TurnLoop::next_timer() {
    if (pause_ > 0ms) return std::nullopt;
    try {
        return parts_.store.next_timer();
    } catch (const std::exception& error) {
        disk_not_ready(error.what());
        return std::nullopt;
    }
}

void TurnLoop::wait(std::optional<TimePoint> next) {
    std::unique_lock lock(mutex_);
    const auto something = [&] { return woken_ || stored_ || !acts_.empty() || stop_; };
    if (pause_ > 0ms) {
        // The disk was not ready: only time or the end helps, not more work.
        wake_.wait_for(lock, pause_, [&] { return stop_ || woken_; });
        woken_ = false;
        return;
    }
    if (more_activities_) return;
    waiting_ = true;
    if (next) {
        // The wall clock may jump: it is looked at again every half minute.
        const auto left = std::clamp<std::chrono::milliseconds>(*next - parts_.now(), 0ms, 30s);
        wake_.wait_for(lock, left, something);
    } else {
        wake_.wait(lock, something);
    }
    waiting_ = false;
    woken_ = false;
}

}  // namespace ajar::engine
