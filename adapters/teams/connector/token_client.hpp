#pragma once

// Our token, fetched when it is needed, kept, and fetched anew before it ends. Many who ask at once
// cause one fetch.

#include "adapters/teams/connector/token.hpp"
#include "bot/base/time.hpp"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ajar::teams {

struct TokenClientOptions {
    std::chrono::milliseconds ahead = std::chrono::minutes{5};  ///< fetched so long before its end
    std::chrono::milliseconds failure_gap = std::chrono::seconds{2};   ///< after a failed fetch
    std::chrono::milliseconds refusal_gap = std::chrono::seconds{30};  ///< when we were refused
    std::chrono::milliseconds deadline = std::chrono::seconds{10};
    std::size_t most_waiting = 10'000;
};

class TokenClient {
public:
    using Done = std::function<void(Result<std::string>)>;

    /// `rest` must outlive the client's last fetch, and be gone before the client is.
    TokenClient(
        server::RestClient& rest, Now now, Credentials credentials, TokenClientOptions options = {}
    );

    /// Any thread. `done` once, from this thread or one of the RestClient's. Errors as
    /// read_token's.
    void get(Done done);

    /// The connector has refused this token: it is given to nobody any more.
    void refused(const std::string& token);

private:
    void fetch();
    void ask(const std::string& word);
    void got(const Result<server::RestResponse>& answer);

    server::RestClient& rest_;
    const Now now_;
    const Credentials credentials_;
    const TokenClientOptions options_;

    std::mutex mutex_;
    std::string token_;
    TimePoint ends_{};
    TimePoint renew_{};
    std::optional<Error> failure_;
    TimePoint not_before_{};  ///< after a failure
    bool fetching_ = false;
    std::vector<Done> waiting_;
};

}  // namespace ajar::teams
