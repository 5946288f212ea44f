#pragma once

// Calls Slack: one call, one answer, within a deadline. Nothing waits here and nothing is repeated:
// who may wait, and what may be repeated, the caller knows.

#include "adapters/slack/api/answer.hpp"
#include "adapters/slack/api/call.hpp"
#include "adapters/slack/api/rate_limiter.hpp"
#include "bot/base/time.hpp"
#include "bot/server/rest_client.hpp"

#include <functional>
#include <mutex>
#include <string>

namespace ajar::slack::api {

struct ClientOptions {
    std::string base = "https://slack.com/api";
    std::chrono::milliseconds longest{10'000};  ///< no deadline is later
};

class Client {
public:
    using Done = std::function<void(Answer)>;

    /// `rest`: for deliveries, so the Beast one; must outlive the client and its calls.
    Client(server::RestClient& rest, Now now, ClientOptions options = {});

    /// Any thread. `workspace` is whose limits count (key_of the installation). What our own limits
    /// hold back is answered with RetryLater at once, without being sent. `done` exactly once, from
    /// this thread or one of the RestClient's.
    void send(const std::string& workspace, const std::string& token, Call call, Done done);

private:
    void note(const std::string& workspace, Method method, const Answer& answer);

    server::RestClient& rest_;
    const Now now_;
    const ClientOptions options_;
    std::mutex mutex_;
    RateLimiter limiter_;
};

}  // namespace ajar::slack::api
