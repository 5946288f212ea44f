#include "adapters/slack/api/rate_limiter.hpp"

#include <algorithm>
#include <cmath>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// This share of a minute's calls may come at once; with the rest flowing evenly, no minute ever
/// holds more than Slack allows.
constexpr double kBurstShare = 0.2;

/// "One a second, short bursts allowed."
constexpr double kChannelBurst = 2;
constexpr double kChannelPerMinute = 60;

/// Nobody is sent away for longer, unless Slack says so.
constexpr milliseconds kLongestHint = 30s;

constexpr std::size_t kManyBuckets = 10'000;

std::string method_key(Method method, const std::string& workspace) {
    return std::string{info(method).name} + " " + workspace;
}

}  // namespace

void RateLimiter::Bucket::fill(TimePoint now) {
    if (now <= at) return;
    tokens = std::min(most, tokens + static_cast<double>((now - at).count()) * per_ms);
    at = now;
}

milliseconds RateLimiter::Bucket::wait(TimePoint now) {
    if (blocked_until > now) return blocked_until - now;
    if (tokens >= 1) return 0ms;
    const milliseconds each{static_cast<std::int64_t>(std::ceil(1 / per_ms))};
    const milliseconds next{static_cast<std::int64_t>(std::ceil((1 - tokens) / per_ms))};
    const TimePoint told = std::max(now + next, hinted + each);
    hinted = std::min(told, std::max(now + next, now + kLongestHint));
    return hinted - now;
}

milliseconds RateLimiter::take(
    Method method, const std::string& workspace, const std::string& channel, TimePoint now
) {
    if (buckets_.size() >= kManyBuckets) forget_idle(now);
    const double per_minute = info(method).per_minute;
    const double burst = std::max(1.0, per_minute * kBurstShare);
    Bucket& calls = bucket(method_key(method, workspace), burst, per_minute - burst, now);
    Bucket* posts = nullptr;
    if (method == Method::ChatPostMessage && !channel.empty())
        posts =
            &bucket("channel " + workspace + " " + channel, kChannelBurst, kChannelPerMinute, now);
    milliseconds wait = calls.wait(now);
    if (posts) wait = std::max(wait, posts->wait(now));
    if (wait > 0ms) return wait;
    calls.tokens -= 1;
    if (posts) posts->tokens -= 1;
    return 0ms;
}

void RateLimiter::refused(
    Method method, const std::string& workspace, milliseconds after, TimePoint now
) {
    const double per_minute = info(method).per_minute;
    const double burst = std::max(1.0, per_minute * kBurstShare);
    Bucket& calls = bucket(method_key(method, workspace), burst, per_minute - burst, now);
    calls.blocked_until = std::max(calls.blocked_until, now + after);
}

RateLimiter::Bucket& RateLimiter::bucket(
    const std::string& key, double most, double per_minute, TimePoint now
) {
    const auto [found, fresh] = buckets_.try_emplace(key);
    Bucket& one = found->second;
    if (fresh) {
        one.tokens = most;
        one.most = most;
        one.per_ms = per_minute / 60'000;
        one.at = now;
    }
    one.fill(now);
    return one;
}

/// A full bucket that nobody waits for is as good as none.
void RateLimiter::forget_idle(TimePoint now) {
    for (auto it = buckets_.begin(); it != buckets_.end();) {
        it->second.fill(now);
        const bool idle = it->second.tokens >= it->second.most && it->second.blocked_until <= now;
        it = idle ? buckets_.erase(it) : std::next(it);
    }
}

}  // namespace ajar::slack::api
