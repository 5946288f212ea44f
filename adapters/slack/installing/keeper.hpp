#pragma once

// Looks after the installations: keeps them in the store, fetches the next token before one ends
// (once, and it is on disk before anybody uses it), finds out whether a refused token is really
// worth nothing, and drops the secrets of whoever has uninstalled the app.

#include "adapters/shared/worker.hpp"
#include "adapters/slack/api/client.hpp"
#include "adapters/slack/installing/workspaces.hpp"
#include "bot/engine/store.hpp"

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace ajar::slack::installing {

/// All of it must outlive the keeper.
struct KeeperParts {
    api::Client& client;
    engine::Store& store;
    Workspaces& workspaces;
    Now now;
};

struct KeeperOptions {
    std::string client_id{};  ///< empty: nobody can install; there is the settings' token alone
    std::string client_secret{};
    std::string secret{};  ///< the tokens are sealed with it
    std::string again{};   ///< where one installs, for whoever has to do it once more

    std::chrono::milliseconds longest_look{30'000};  ///< between looks at the clock
    std::chrono::milliseconds first_pause{2'000};    ///< after a failure; doubles
    std::chrono::milliseconds longest_pause{5 * 60'000};
};

class Keeper {
public:
    /// Reads what is kept. What cannot be opened is said in the log and left as it is. Throws
    /// engine::StoreError.
    Keeper(KeeperParts parts, KeeperOptions options);
    ~Keeper();
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;

    void start();
    /// Before the RestClient of `client` goes.
    void stop();

    /// Somebody has installed the app: `done` when it is on disk, or with false. Any thread.
    void keep(const Grant& grant, std::function<void(bool)> done);
    /// An event said that the app is gone, or its token. Any thread.
    void uninstalled(const Uninstalled& told);

private:
    using State = Workspaces::State;

    bool opens_many() const { return !options_.client_id.empty(); }

    void load();
    void look_around();
    void renew(const std::string& place);
    void answered(const std::string& place, std::uint64_t version, const api::Answer& answer);
    void save(const std::string& place, std::uint64_t version, const Grant& grant);
    void renew_later(const std::string& place, std::chrono::milliseconds pause);
    void check(const std::string& place);
    void checked(const std::string& place, std::uint64_t version, const api::Answer& answer);
    void check_later(const std::string& place, std::chrono::milliseconds pause);
    void refuse(const std::string& place, const std::string& why);
    void drop(const std::string& place);
    std::chrono::milliseconds pause_after_failure(const std::string& place);

    const KeeperParts parts_;
    const KeeperOptions options_;
    const crypto::Sealer sealer_;

    // The worker's only.
    std::set<std::string> renewing_;
    std::set<std::string> hopeless_;  ///< whose refresh token is refused
    std::set<std::string> checking_;
    std::map<std::string, TimePoint> fine_;  ///< when Slack last said so
    std::map<std::string, int> failures_;
    std::uint64_t look_ = 0;

    shared::Worker worker_;
};

}  // namespace ajar::slack::installing
