#pragma once

// Phrases that an admin has accepted, one after the other, on a thread of their own: each is tried
// on phrases that are held back, and published when the understanding does not get worse by it.
// What is under way is in the store, so that a restart goes on with it.

#include "bot/publishing/publishing.hpp"
#include "bot/understanding/compare.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace ajar::publishing {

/// Two models on the phrases that both know: before a phrase is taught, and after.
using Compare = std::function<
    understanding::Comparison(const knowledge::Knowledge&, const knowledge::Knowledge&)>;

class Teaching {
public:
    struct Parts {
        engine::Store& store;
        Publishing& publishing;
        Compare compare;
        Now now;
        std::function<void(const engine::Change&)> announce;
        std::function<void(const std::string&)> warn;
    };

    explicit Teaching(Parts parts);
    /// Ends what is being tried; what waits goes on after the next start.
    ~Teaching();
    Teaching(const Teaching&) = delete;
    Teaching& operator=(const Teaching&) = delete;

    void start();

    // Any thread from here on.

    /// Something has been accepted.
    void wake();

    /// Publishes an earlier version of the taught phrases again; 0 is none at all. It is not tried:
    /// it was in force before. `done` is called once, from the thread that teaches or, when that
    /// ends, from the one that ends it.
    void roll_back(
        int version,
        std::string by,
        std::string note,
        std::function<void(Result<Publishing::Outcome>)> done
    );

    /// Waits until nothing is left to try. False: it took longer.
    bool settle(std::chrono::milliseconds patience);

private:
    struct WayBack {
        int version = 0;
        std::string by;
        std::string note;
        std::function<void(Result<Publishing::Outcome>)> done;
    };

    void run();
    void work(std::deque<WayBack> ways_back);
    void go_back(const WayBack& way);
    void try_waiting();
    void try_one(const engine::PhraseRow& row);
    engine::Trial trial_of(const engine::PhraseRow& row);
    bool stopping() const;

    Parts parts_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = true;  // there may be something from before the start
    bool busy_ = false;
    bool stopping_ = false;
    std::deque<WayBack> ways_back_;
    std::thread thread_;
};

}  // namespace ajar::publishing
