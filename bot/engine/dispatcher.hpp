#pragma once

// Delivers what the outbox holds: one message at a time per conversation, in order; several
// conversations at once. Before a message leaves, the outbox says so, and afterwards how it ended:
// what lies between is in doubt after a crash, and the messenger is told to look first.

#include "bot/engine/change_hub.hpp"
#include "bot/engine/writer.hpp"

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <thread>

namespace ajar::engine {

/// How long to wait before try number `attempt + 1`: doubling, with jitter so that a platform that
/// comes back is not met by everybody at once. Never before Retry-After.
std::chrono::milliseconds backoff(
    int attempt,
    std::chrono::milliseconds retry_after,
    const EngineOptions& options,
    std::mt19937_64& random
);

class Dispatcher {
public:
    struct Parts {
        Store& store;
        Writer& writer;
        const ChangeHub& changes;
        const EngineOptions& options;
        const Observer& observer;
        Now now;
    };

    explicit Dispatcher(Parts parts);
    ~Dispatcher();
    Dispatcher(const Dispatcher&) = delete;
    Dispatcher& operator=(const Dispatcher&) = delete;

    /// Before start.
    void add_messenger(const std::string& channel, Messenger& messenger);
    void start();

    /// There may be something new, or the clock was moved. Any thread.
    void poke();
    bool idle() const;
    /// Begins nothing new; waits for what is under way, at most until `deadline`.
    void stop(std::chrono::steady_clock::time_point deadline);

private:
    /// What other threads tell this one. Shared, because a messenger may answer late.
    struct Mailbox;

    void run();
    bool round();
    bool begin_due();
    void begin(OutboxRow row);
    void send(OutboxRow row);
    void ended(OutboxRow row, const DeliveryResult& result);
    void keep_end(std::vector<Write> writes, const std::string& conversation_id);
    std::optional<TimePoint> next_due();
    void wait(std::optional<TimePoint> next);

    Parts parts_;
    std::map<std::string, Messenger*> messengers_;
    std::mt19937_64 random_;
    std::set<std::string> busy_;  ///< conversations with a message under way
    bool look_ = true;            ///< read the outbox again
    TimePoint looked_at_{};
    /// Ends of deliveries that the disk has not taken yet, with their conversations.
    std::vector<std::pair<std::vector<Write>, std::string>> unkept_;
    bool pause_ = false;  ///< the disk was not ready
    std::shared_ptr<Mailbox> mailbox_;
    std::thread thread_;
};

}  // namespace ajar::engine
