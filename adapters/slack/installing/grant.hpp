#pragma once

// What a workspace or an organisation has granted: the answer of oauth.v2.access as a value, and
// how it is kept. Pure.

#include "adapters/slack/address/place.hpp"
#include "bot/base/result.hpp"
#include "bot/base/time.hpp"
#include "bot/crypto/sealer.hpp"
#include "bot/engine/records.hpp"

#include <optional>
#include <string>

namespace ajar::slack::installing {

struct Grant {
    Tenant tenant;
    std::string name;      ///< of the workspace or the organisation, as people know it
    std::string bot_user;  ///< "U…"
    std::string app_id;
    std::string scopes;  ///< "chat:write,im:history"
    std::string token;
    std::string refresh_token;       ///< empty: the token is good until it is revoked
    std::optional<TimePoint> ends;   ///< of the token
    std::optional<TimePoint> renew;  ///< when to fetch the next one
    TimePoint installed{};
    bool operator==(const Grant&) const = default;
};

/// Malformed: that is no grant of a bot's.
Result<Grant> read_grant(const std::string& answer, TimePoint now);

/// The pair of tokens that `fresh` brings, for what `before` is.
Grant renewed(const Grant& before, const Grant& fresh);

/// As it is kept: tokens sealed, for its place alone.
engine::KeepInstallation kept(const Grant& grant, const crypto::Sealer& sealer, TimePoint now);

/// As `row` says, the app being gone from there: without any secret.
engine::KeepInstallation dropped(const engine::KeepInstallation& row, TimePoint now);

/// All but the tokens.
Grant read_about(const engine::KeepInstallation& row);

/// Forbidden or Malformed: the tokens cannot be opened, with the reason.
Result<Grant> read_kept(const engine::KeepInstallation& row, const crypto::Sealer& sealer);

}  // namespace ajar::slack::installing
