#pragma once

// Where the app is installed, in memory: with whose token a conversation is spoken to. One
// installation may come from the settings; the others were installed by OAuth and are kept in the
// store by the keeper, who is told what is refused.

#include "adapters/slack/api/installation.hpp"
#include "adapters/slack/ingress/reaction.hpp"
#include "adapters/slack/installing/grant.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ajar::slack::installing {

/// The place of the token out of the settings: it belongs to wherever no other is known for.
inline const std::string kConfigured = "(settings)";

class Workspaces final : public api::Installations {
public:
    enum class State {
        Live,
        Refused,     ///< Slack says that the token is worth nothing; looked at again
        Unreadable,  ///< what is kept of it cannot be opened
        Gone,        ///< uninstalled
    };

    struct Entry {
        Grant grant;
        State state = State::Live;
        std::string why{};          ///< of what is not Live
        TimePoint since{};          ///< likewise
        std::uint64_t version = 0;  ///< another one with every grant
        bool known = true;  ///< whose the token is; false: out of the settings, not yet asked
    };

    /// Both on any thread, and at once: the keeper's.
    struct Told {
        std::function<void(const std::string& place)> expired;
        std::function<void(const std::string& place)> doubted;
    };

    /// `bot_token`: out of the settings; may be empty.
    Workspaces(const std::string& bot_token, Now now);

    // ---- For whoever speaks: any thread --------------------------------------------------------

    /// The workspace's own installation before its organisation's, both before the settings'.
    std::optional<api::Installation> of(const Address& address) override;
    void refused(const api::Installation& installation, const api::Answer& answer) override;

    // ---- For the keeper ------------------------------------------------------------------------

    void tell(Told told);
    void put(const std::string& place, Entry entry);
    /// The token after a renewal; nothing when the installation has changed meanwhile.
    bool renew(const std::string& place, std::uint64_t version, const Grant& grant);
    void state(const std::string& place, State state, const std::string& why);
    /// Whose the settings' token is.
    void settle_configured(const Tenant& tenant, const std::string& name);
    std::optional<Entry> entry(const std::string& place) const;
    std::map<std::string, Entry> all() const;

    /// One sentence for the operator, about all that cannot be spoken to; nothing: all is well.
    std::optional<std::string> problem() const;

private:
    const Entry* find(const Address& address) const;
    void say_once(const std::string& place, const std::string& error);

    const Now now_;
    mutable std::mutex mutex_;
    std::map<std::string, Entry> entries_;
    std::map<std::string, TimePoint> said_;
    std::uint64_t versions_ = 0;
    Told told_;
};

/// "Fernhall (T0FERNHALL)".
std::string title_of(const std::string& place, const Workspaces::Entry& entry);

}  // namespace ajar::slack::installing
