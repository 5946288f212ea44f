#pragma once

// Was it posted after all? Finds a message of ours by its metadata among those that Slack holds.
// Pure.

#include "adapters/slack/api/installation.hpp"

#include <optional>
#include <string>

namespace ajar::slack::api {

struct Looked {
    std::optional<std::string> ts;  ///< the message is there
    std::string cursor;             ///< not empty: there are further messages
};

/// In one page of conversations.history or .replies. Malformed: that is no such page.
Result<Looked> look_for(
    const std::string& outbox_id, const Installation& installation, const std::string& page
);

}  // namespace ajar::slack::api
