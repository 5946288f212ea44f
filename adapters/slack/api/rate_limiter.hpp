#pragma once

// How often each method may be called for a workspace, and how often a channel may be posted to.
// Pure: time comes in. Holds back what Slack would refuse, and remembers what Slack has refused.

#include "adapters/slack/api/method.hpp"
#include "bot/base/time.hpp"

#include <chrono>
#include <map>
#include <string>

namespace ajar::slack::api {

class RateLimiter {
public:
    /// Zero: go, it is counted. Otherwise how long to wait before asking again; those who ask
    /// meanwhile are told later times, so that they do not all come back at once.
    std::chrono::milliseconds take(
        Method method, const std::string& workspace, const std::string& channel, TimePoint now
    );

    /// Slack has answered 429: nothing by this method for this workspace until then.
    void refused(
        Method method, const std::string& workspace, std::chrono::milliseconds after, TimePoint now
    );

    std::size_t size() const { return buckets_.size(); }

private:
    struct Bucket {
        double tokens = 0;
        double most = 0;
        double per_ms = 0;
        TimePoint at{};
        TimePoint blocked_until{};
        TimePoint hinted{};  ///< the latest time that somebody was told

        void fill(TimePoint now);
        std::chrono::milliseconds wait(TimePoint now);
    };

    Bucket& bucket(const std::string& key, double most, double per_minute, TimePoint now);
    void forget_idle(TimePoint now);

    std::map<std::string, Bucket> buckets_;
};

}  // namespace ajar::slack::api
