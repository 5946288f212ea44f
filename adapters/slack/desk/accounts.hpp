#pragma once

// Who somebody in Slack is: users.info, asked once in a while and kept, leads by e-mail to the
// person in our directory. Guests, strangers and bots are nobody there.

#include "adapters/slack/desk/sender.hpp"
#include "adapters/slack/ingress/place.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ajar::slack::desk {

/// What users.info says of a user. Malformed: it is no such answer.
Result<engine::KeepAccount> account_in(
    const std::string& account, const std::string& answer, TimePoint now
);

/// The directory's entry with this address. Nothing for an empty one, or when two have it.
std::optional<Person> person_with_email(
    const knowledge::Knowledge& knowledge, const std::string& email
);

class Accounts {
public:
    using Found = std::function<void(const std::optional<engine::KeepAccount>&)>;

    Accounts(engine::Store& store, Sender& sender, Now now);

    /// What was heard of the account ("slack:T1:U1"), however long ago. Any thread.
    std::optional<engine::KeepAccount> known(const std::string& account) const;

    /// Whom an activity's sender or a click's user stands for in the directory; for somebody who is
    /// not there, their name and language. Nothing: not heard of yet. Any thread.
    std::optional<Person> person(const std::string& account, const knowledge::Knowledge& knowledge)
        const;

    /// Whether look_up answers without asking Slack. Any thread.
    bool is_fresh(const std::string& account) const { return is_fresh(known(account)); }

    /// On the worker: asks Slack when what is known is old. `found` on the worker; nothing: Slack
    /// could not say, and nothing was known.
    void look_up(const Tenant& tenant, const std::string& user, Found found);

private:
    bool is_fresh(const std::optional<engine::KeepAccount>& account) const;
    void answered(const std::string& account, const api::Answer& answer);
    void remember(const engine::KeepAccount& account) const;

    engine::Store& store_;
    Sender& sender_;
    const Now now_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, engine::KeepAccount> cache_;
    std::map<std::string, std::vector<Found>> asked_;  ///< worker's only
    std::map<std::string, TimePoint> failed_;          ///< worker's only
};

}  // namespace ajar::slack::desk
