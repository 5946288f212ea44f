#pragma once

// Calls the connector: one call, one answer. Nothing waits here but for the call before it in the
// same conversation, and nothing is repeated but what a refused token has kept from being done.

#include "adapters/teams/connector/answer.hpp"
#include "adapters/teams/connector/call.hpp"
#include "adapters/teams/connector/throttle.hpp"
#include "adapters/teams/connector/token_client.hpp"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ajar::teams {

struct ClientOptions {
    std::vector<std::string> service_hosts;  ///< who may see our token: see is_trusted_service
    std::chrono::milliseconds deadline = std::chrono::seconds{15};  ///< of each call
    std::size_t most_waiting = 100;  ///< in one lane; more come again later
};

class Client {
public:
    using Done = std::function<void(Answer)>;

    /// `rest`: for deliveries, so the Beast one. It and `tokens` must outlive the client and its
    /// calls. Null `tokens`: for trying things out, none is sent.
    Client(server::RestClient& rest, TokenClient* tokens, Now now, ClientOptions options);

    /// Any thread. What our own limits hold back is answered with RetryLater at once, without being
    /// sent. `done` exactly once.
    void send(Call call, Done done);

private:
    struct Try;
    using TryPtr = std::shared_ptr<Try>;

    /// False: it waits for its turn, or has ended.
    bool take_lane(const TryPtr& one);
    void begin(const TryPtr& one);
    /// The next one in the lane goes.
    void end(const TryPtr& one, Answer answer);
    void with_token(const std::shared_ptr<Try>& one);
    void sent(const std::shared_ptr<Try>& one, const Result<server::RestResponse>& result);

    server::RestClient& rest_;
    TokenClient* const tokens_;
    const Now now_;
    const ClientOptions options_;
    std::mutex mutex_;
    Throttle throttle_;
    std::map<std::string, std::deque<TryPtr>> lanes_;  ///< those taken, with who waits
};

}  // namespace ajar::teams
