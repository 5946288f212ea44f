#pragma once

// The keys that incoming tokens are signed with, fetched when they are needed. Many who ask at once
// cause one fetch; keys that nobody knows cause one every few seconds at most, for anybody can make
// them up; when Microsoft cannot be reached, the keys we have stay good.

#include "adapters/teams/auth/keys.hpp"
#include "bot/base/time.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ajar::teams {

struct KeyCacheOptions {
    std::string metadata_url;
    std::string issuer;                                        ///< the metadata must name it
    std::chrono::milliseconds fresh = std::chrono::hours{24};  ///< then they are fetched anew …
    std::chrono::milliseconds usable = std::chrono::hours{5 * 24};  ///< … and until then used
    /// Between two fetches because of a key that nobody knows. Short: whoever comes with a new key
    /// right after somebody with a made-up one waits so long, and Teams waits for fifteen seconds.
    std::chrono::milliseconds unknown_gap = std::chrono::seconds{5};
    std::chrono::milliseconds failure_gap = std::chrono::seconds{5};  ///< after a failed fetch
    std::chrono::milliseconds deadline = std::chrono::seconds{5};     ///< of each document
    std::size_t most_waiting = 1'000;
};

class KeyCache {
public:
    using Done = std::function<void(Result<SigningKey>)>;

    /// `rest` must outlive the cache's last fetch, and be gone before the cache is.
    KeyCache(server::RestClient& rest, Now now, KeyCacheOptions options);

    /// Any thread. `done` once, from this thread or one of the RestClient's. NotFound: there is no
    /// such key. Conflict: it was not among them a moment ago, and may be looked for again only
    /// after `unknown_gap`. Unavailable: nobody can tell now.
    void find(const std::string& key_id, Done done);

    std::chrono::milliseconds unknown_gap() const { return options_.unknown_gap; }

private:
    struct Waiting {
        std::string key_id;
        Done done;
    };

    std::optional<SigningKey> known(const std::string& key_id) const;
    bool may_fetch(bool because_unknown, TimePoint now) const;
    void fetch();
    void got_metadata(const Result<server::RestResponse>& answer);
    void got_keys(const Result<server::RestResponse>& answer);
    void end(Result<KeySet> keys);

    server::RestClient& rest_;
    const Now now_;
    const KeyCacheOptions options_;

    std::mutex mutex_;
    KeySet keys_;
    std::optional<TimePoint> fetched_;
    std::optional<TimePoint> failed_;
    std::optional<TimePoint> asked_for_unknown_;
    bool fetching_ = false;
    std::vector<Waiting> waiting_;
};

}  // namespace ajar::teams
