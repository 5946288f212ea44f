#pragma once

// Who somebody in Teams is, as the conversation's list of members says. Guests and people of other
// companies are nobody in our directory.

#include "adapters/shared/accounts.hpp"
#include "adapters/teams/desk/sender.hpp"
#include "adapters/teams/ingress/place.hpp"

#include <memory>
#include <optional>
#include <string>

namespace ajar::teams::desk {

/// What the connector says of the member at `place`. Malformed: it is no such answer, or it speaks
/// of somebody else.
Result<engine::KeepAccount> account_in(
    const Place& place, const std::string& answer, TimePoint now
);

using Knowledge = std::shared_ptr<const knowledge::Knowledge>;

class Accounts {
public:
    using Found = std::function<void(const std::optional<Person>&, bool known)>;

    Accounts(engine::Store& store, Sender& sender, Now now);

    /// Whom the person at `place` stands for: the directory's entry under their id over there, else
    /// the one with their e-mail address. Any thread.
    std::optional<Person> person(
        const std::string& account, const std::string& object_id, const knowledge::Knowledge& in
    ) const;

    bool is_fresh(const std::string& account) const { return accounts_.is_fresh(account); }

    /// On the worker: asks Teams when what is known is old. `found` on the worker; nobody: not in
    /// the directory, or (`known` is false) Teams could not say.
    void look_up(const Place& place, Knowledge in, Found found);

private:
    Sender& sender_;
    const Now now_;
    shared::Accounts accounts_;
};

}  // namespace ajar::teams::desk
