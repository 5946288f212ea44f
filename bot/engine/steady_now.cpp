#include "bot/engine/steady_now.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace ajar::engine {
namespace {

using std::chrono::milliseconds;

/// Smaller differences are the clock being disciplined; those are followed at once, but never
/// backwards.
constexpr milliseconds kJump{1000};

class SteadyClock {
public:
    SteadyClock(Now wall, std::function<milliseconds()> steady, milliseconds believe_after)
        : wall_(std::move(wall)), steady_(std::move(steady)), believe_after_(believe_after) {
        offset_ = wall_().time_since_epoch() - steady_();
    }

    TimePoint now() {
        const std::lock_guard lock(mutex_);
        const auto steady = steady_();
        const auto offset = wall_().time_since_epoch() - steady;
        const auto difference = offset - offset_;
        if (difference > -kJump && difference < kJump) {
            differs_since_.reset();
            offset_ = offset;
        } else if (!differs_since_) {
            differs_since_ = steady;
        } else if (steady - *differs_since_ >= believe_after_) {
            differs_since_.reset();
            offset_ = offset;
            last_ = {};  // this once it may run backwards
        }
        last_ = std::max(last_, TimePoint{steady + offset_});
        return last_;
    }

private:
    Now wall_;
    std::function<milliseconds()> steady_;
    milliseconds believe_after_;
    std::mutex mutex_;
    milliseconds offset_{};
    std::optional<milliseconds> differs_since_;
    TimePoint last_{};
};

}  // namespace

Now steady_now(Now wall, std::function<milliseconds()> steady, milliseconds believe_after) {
    const auto clock =
        std::make_shared<SteadyClock>(std::move(wall), std::move(steady), believe_after);
    return [clock] { return clock->now(); };
}

Now steady_now() {
    const auto steady = [] {
        return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch()
        );
    };
    return steady_now(system_now, steady);
}

}  // namespace ajar::engine
