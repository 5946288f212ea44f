#pragma once

// Who somebody in Slack is, as users.info says. Guests, strangers and bots are nobody in our
// directory.

#include "adapters/shared/accounts.hpp"
#include "adapters/slack/address/place.hpp"
#include "adapters/slack/desk/sender.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <optional>
#include <string>

namespace ajar::slack::desk {

/// What users.info says of a user. Malformed: it is no such answer.
Result<engine::KeepAccount> account_in(
    const std::string& account, const std::string& answer, TimePoint now
);

class Accounts {
public:
    using Found = shared::Accounts::Found;

    Accounts(engine::Store& store, Sender& sender, Now now);

    /// Whom an activity's sender or a click's user stands for. Any thread.
    std::optional<Person> person(const std::string& account, const knowledge::Knowledge& knowledge)
        const {
        return accounts_.person(account, knowledge);
    }

    /// Whether look_up answers without asking Slack. Any thread.
    bool is_fresh(const std::string& account) const { return accounts_.is_fresh(account); }

    /// On the worker: see shared::Accounts.
    void look_up(const Tenant& tenant, const std::string& user, Found found);

private:
    Sender& sender_;
    const Now now_;
    shared::Accounts accounts_;
};

}  // namespace ajar::slack::desk
