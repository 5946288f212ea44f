#pragma once

// For which installation of ours something happened, and which conversation it belongs to. Pure.
// Ids and timestamps are texts: "1767326125.870439" is a name, never a number.

#include "adapters/slack/address/address.hpp"
#include "bot/domain/activity.hpp"

#include <string>
#include <string_view>

namespace ajar::slack {

/// The installation that something is for, as it is kept: the organisation's own when the app was
/// installed for all of its workspaces.
struct Tenant {
    std::string enterprise;  ///< "E…", in an Enterprise Grid
    std::string team;        ///< "T…"
    bool org_wide = false;
    bool operator==(const Tenant&) const = default;
};

/// "E1" for an organisation's installation, else "T1". Empty: nobody can tell.
std::string key_of(const Tenant& tenant);

/// One thread with one employee: two people in one thread have two conversations with us, answered
/// in the same place. Outside a thread (`thread` empty) it is their direct message as a whole.
ConversationRef conversation_of(
    const Tenant& tenant,
    const std::string& channel,
    const std::string& thread,
    const std::string& user
);

/// The same for an address of ours.
ConversationRef conversation_at(const Address& address);

/// "slack:T1:U1": who a person is as long as the directory does not know them.
std::string sender_of(const Tenant& tenant, std::string_view user);

}  // namespace ajar::slack
