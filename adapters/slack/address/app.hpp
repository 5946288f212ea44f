#pragma once

// What the app is at Slack's: what it asks for when somebody installs it, and what it is told. The
// install page and the manifest share it; nothing stands here that is not used.

#include <array>
#include <string_view>

namespace ajar::slack::app {

inline constexpr std::string_view kName = "Ajar";
inline constexpr std::string_view kCommand = "/it";

/// In the order in which people read them. What each is for: README.md beside this folder.
inline constexpr std::array<std::string_view, 10> kScopes{
    "chat:write",
    "im:history",
    "im:write",
    "app_mentions:read",
    "channels:history",
    "groups:history",
    "users:read",
    "users:read.email",
    "commands",
    "assistant:write"};

inline constexpr std::array<std::string_view, 9> kEvents{
    "message.im",
    "app_mention",
    "message.channels",
    "message.groups",
    "app_home_opened",
    "app_uninstalled",
    "tokens_revoked",
    "agent_session_stopped",
    "agent_session_title_changed"};

}  // namespace ajar::slack::app
