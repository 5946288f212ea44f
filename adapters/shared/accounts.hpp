#pragma once

// Who somebody on a platform is: asked there once in a while and kept, an account leads by its
// e-mail address to the person in our directory.

#include "bot/base/time.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ajar::shared {

/// In small letters, as addresses are compared.
std::string in_small(std::string text);

/// The directory's entry with this address. Nothing for an empty one, or when two have it.
std::optional<Person> person_with_email(
    const knowledge::Knowledge& knowledge, const std::string& email
);

class Accounts {
public:
    using Found = std::function<void(const std::optional<engine::KeepAccount>&)>;
    /// Asks the platform; the answer comes back on the worker, once. Nothing: it could not say.
    using Ask = std::function<void(Found)>;

    /// `store` must outlive it.
    Accounts(engine::Store& store, Now now);

    /// What was heard of the account ("slack:T1:U1"), however long ago. Any thread.
    std::optional<engine::KeepAccount> known(const std::string& account) const;

    /// Whom the account stands for in the directory; for somebody who is not there, their name and
    /// language. Nothing: not heard of yet. Any thread.
    std::optional<Person> person(const std::string& account, const knowledge::Knowledge& knowledge)
        const;

    /// Whether look_up answers without asking. Any thread.
    bool is_fresh(const std::string& account) const { return is_fresh(known(account)); }

    /// On the worker: asks when what is known is old, once for all who want to know at that moment.
    /// `found` on the worker; nothing: the platform could not say, and nothing was known.
    void look_up(const std::string& account, const Ask& ask, Found found);

private:
    bool is_fresh(const std::optional<engine::KeepAccount>& account) const;
    void answered(const std::string& account, const std::optional<engine::KeepAccount>& heard);
    void remember(const engine::KeepAccount& account) const;

    engine::Store& store_;
    const Now now_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, engine::KeepAccount> cache_;
    std::map<std::string, std::vector<Found>> asked_;  ///< worker's only
    std::map<std::string, TimePoint> failed_;          ///< worker's only
};

}  // namespace ajar::shared
