#pragma once

// With whose token a workspace is spoken to. Kept by whoever installs the app; asked here.

#include "adapters/slack/address/address.hpp"
#include "adapters/slack/api/answer.hpp"

#include <optional>
#include <string>

namespace ajar::slack::api {

struct Installation {
    std::string key;       ///< the workspace's or the organisation's id
    std::string token;     ///< "xoxb-…"
    std::string bot_id{};  ///< "B…", to know our own messages by; empty: not known
    std::string app_id{};  ///< "A…"; likewise
};

class Installations {
public:
    virtual ~Installations() = default;

    /// Any thread. Nothing: the app is not installed there (any more).
    virtual std::optional<Installation> of(const Address& address) = 0;

    /// Any thread; returns at once. Refresh: the token is over, get another; InstallationDead: its
    /// secrets are worth nothing; Config: somebody must look at the app's settings.
    virtual void refused(const Installation& installation, const Answer& answer) = 0;
};

}  // namespace ajar::slack::api
