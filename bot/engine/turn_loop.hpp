#pragma once

// The engine's thread: takes what waits – activities from the journal, acts of staff, timers – and
// makes turns of them, one after the other, in batches that are committed at once. The journal on
// disk is the queue: after a crash it simply goes on.

#include "bot/engine/change_hub.hpp"
#include "bot/engine/states.hpp"
#include "bot/engine/turn.hpp"
#include "bot/engine/writer.hpp"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace ajar::engine {

/// Something a person of IT did, and who wants to know what came of it.
struct Act {
    std::string id;
    std::string conversation_id;
    dialogue::Event event;
    std::function<void(Result<ActResult>)> done;
};

class TurnLoop {
public:
    struct Parts {
        Store& store;
        Writer& writer;
        const KnowledgeSource& knowledge;
        const ChangeHub& changes;
        const EngineOptions& options;
        const Observer& observer;
        StepFunction step;
        Directory directory;
        Now now;
        std::function<void()> poke_dispatcher;
    };

    explicit TurnLoop(Parts parts);
    ~TurnLoop();
    TurnLoop(const TurnLoop&) = delete;
    TurnLoop& operator=(const TurnLoop&) = delete;

    void start();

    /// False when the queue is full or the loop has ended.
    bool offer(Act act);
    /// An activity is on disk.
    void activity_stored();
    /// Look at everything again.
    void wake();

    bool idle() const;

    /// Activities on disk whose turn has not come, roughly.
    std::int64_t backlog() const { return backlog_; }

    /// Finishes what is there, at most until `deadline`; acts that are left get Unavailable.
    void stop(std::chrono::steady_clock::time_point deadline);

private:
    /// Where a turn came from.
    using Source = std::variant<StoredActivity, Act, TimerRow>;

    /// A turn in the batch: what is to be told when it is on disk, or when it could not be.
    struct Pending {
        Source source{};
        ActResult result{};
        std::vector<Change> changes{};
        bool says = false;
        bool decides = false;
    };

    /// The batch could not be committed while a turn was being made: the turn is void.
    struct Interrupted {};

    void run();
    bool round();
    void take_activities();
    void take_acts();
    void take_timers();
    void recover();
    std::optional<TimePoint> next_timer();
    void wait(std::optional<TimePoint> next);
    void end();

    /// Makes the turn, trying again if that fails; then it is in the batch, or set aside.
    void work_on(Source source);
    void make(const Source& source);
    void make_turn(const StoredActivity& stored);
    void make_turn(const Act& act);
    void make_turn(const TimerRow& timer);
    bool answered_before(const Act& act);
    void mark_suspect(const StoredActivity& stored);
    dialogue::EvidenceGathered gather(
        const dialogue::GatherEvidence& asked, const Person& requester
    );

    void add(TurnRecord turn, Pending pending, std::vector<Write> beside = {});
    /// Commits the batch. False: nothing of it has happened, and the round is over.
    bool flush();
    void told(const std::vector<Pending>& done);
    void not_committed(std::vector<Pending> batch, const Error& error);
    void set_aside(const Source& source, const std::string& why);
    void disk_not_ready(const std::string& why);

    Parts parts_;
    States states_;
    TurnMaker maker_;
    std::atomic<std::int64_t> backlog_{0};

    // The loop's own
    std::vector<Write> writes_;
    std::vector<Pending> batch_;
    std::set<std::string> batch_acts_;
    std::set<std::int64_t> suspects_;  ///< were waiting when the process started
    std::size_t careful_ = 0;          ///< so many turns are committed one by one
    bool broken_off_ = false;          ///< the round cannot go on; everything is read again
    bool more_activities_ = true;
    bool worked_ = false;                 ///< in this round
    std::chrono::milliseconds pause_{0};  ///< before the disk is tried again

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Act> acts_;
    bool woken_ = true;
    bool stored_ = true;
    bool waiting_ = false;
    bool stop_ = false;
    bool ended_ = false;
    std::chrono::steady_clock::time_point deadline_ = std::chrono::steady_clock::time_point::max();
    std::thread thread_;
};

}  // namespace ajar::engine
