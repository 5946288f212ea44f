#include "adapters/teams/connector/throttle.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct Window {
    std::size_t most;
    milliseconds within;
};

/// One bot in one thread: messages, and likewise conversations opened.
constexpr std::array<Window, 4> kWriting{{{7, 1s}, {8, 2s}, {60, 30s}, {1'800, 1h}}};
/// Likewise: members looked up.
constexpr std::array<Window, 4> kMembers{{{14, 1s}, {16, 2s}, {120, 30s}, {3'600, 1h}}};
/// One app in one tenant; older pages say 30.
constexpr std::array<Window, 1> kTenant{{{50, 1s}}};

constexpr milliseconds kLongest = 1h;
constexpr milliseconds kLongestBlock = 1h;
constexpr std::size_t kManyHistories = 10'000;

milliseconds wait_for(
    const std::deque<TimePoint>& sent, std::span<const Window> windows, TimePoint now
) {
    milliseconds wait = 0ms;
    for (const Window& window : windows) {
        if (sent.size() < window.most) continue;
        const TimePoint free = sent[sent.size() - window.most] + window.within;
        wait = std::max(wait, free - now);
    }
    return wait;
}

}  // namespace

milliseconds Throttle::take(
    const std::string& thread, const std::string& tenant, TimePoint now, Limits limits
) {
    if (histories_.size() >= kManyHistories) forget_idle(now);
    History& in_thread = history("thread " + thread, now);
    History& in_tenant = history("tenant " + tenant, now);
    const milliseconds wait = std::max(
        {milliseconds{in_thread.blocked_until - now},
         wait_for(in_thread.sent, limits == Limits::Members ? kMembers : kWriting, now),
         wait_for(in_tenant.sent, kTenant, now)}
    );
    if (wait > 0ms) return wait;
    in_thread.sent.push_back(now);
    in_tenant.sent.push_back(now);
    return 0ms;
}

void Throttle::refused(const std::string& thread, milliseconds after, TimePoint now) {
    History& one = history("thread " + thread, now);
    one.blocked_until = std::max(one.blocked_until, now + std::min(after, kLongestBlock));
}

Throttle::History& Throttle::history(const std::string& key, TimePoint now) {
    History& one = histories_[key];
    const milliseconds kept = key.starts_with("tenant ") ? milliseconds{1s} : kLongest;
    while (!one.sent.empty() && one.sent.front() + kept <= now) one.sent.pop_front();
    return one;
}

void Throttle::forget_idle(TimePoint now) {
    std::erase_if(histories_, [now](const auto& entry) {
        const History& one = entry.second;
        return one.blocked_until <= now && (one.sent.empty() || one.sent.back() + kLongest <= now);
    });
}

}  // namespace ajar::teams
