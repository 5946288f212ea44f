#pragma once

// The Web API methods that Ajar calls: how each is asked, how often, and what doing it twice would
// mean. Data; the names and tiers are Slack's.

#include <chrono>
#include <string_view>

namespace ajar::slack::api {

enum class Method {
    ChatPostMessage,
    ChatUpdate,
    ChatPostEphemeral,
    ViewsOpen,
    ViewsUpdate,
    ViewsPublish,
    ConversationsHistory,
    ConversationsReplies,
    ConversationsOpen,
    UsersInfo,
    UsersLookupByEmail,
    AuthTest,
    AuthRevoke,
    OauthV2Access,
    SetSessionStatus,
    RenameSession,
    SetSuggestedPrompts,
    AppsConnectionsOpen,  ///< with the app-level token: an address for Socket Mode
    ResponseUrl,          ///< no method, but an address that Slack gave with a click
};

struct MethodInfo {
    Method method;
    std::string_view name;
    bool form = false;        ///< reads are asked by web form, which works with every method
    int per_minute = 0;       ///< for one workspace
    bool repeatable = false;  ///< done twice is as done once
    std::chrono::milliseconds deadline{10'000};
};

const MethodInfo& info(Method method);

}  // namespace ajar::slack::api
