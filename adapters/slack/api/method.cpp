#include "adapters/slack/api/method.hpp"

#include <array>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;

// Slack's tiers: at least so many calls a minute.
constexpr int kTier2 = 20;
constexpr int kTier3 = 50;
constexpr int kTier4 = 100;
/// "Several hundred" for all channels of a workspace together; each channel has its own limit.
constexpr int kPosting = 300;
/// "Hundreds", and no reason for more.
constexpr int kRarely = 100;

/// A click is good for three seconds.
constexpr auto kAtOnce = 2'500ms;
constexpr auto kUsual = 10'000ms;

constexpr auto kMethods = std::to_array<MethodInfo>({
    {Method::ChatPostMessage, "chat.postMessage", false, kPosting, false, kUsual},
    {Method::ChatUpdate, "chat.update", false, kTier3, true, kUsual},
    {Method::ChatPostEphemeral, "chat.postEphemeral", false, kTier4, false, kUsual},
    {Method::ViewsOpen, "views.open", false, kTier4, false, kAtOnce},
    {Method::ViewsUpdate, "views.update", false, kTier4, true, kUsual},
    {Method::ViewsPublish, "views.publish", false, kTier4, true, kUsual},
    {Method::ConversationsHistory, "conversations.history", true, kTier3, true, kUsual},
    {Method::ConversationsReplies, "conversations.replies", true, kTier3, true, kUsual},
    {Method::ConversationsOpen, "conversations.open", false, kTier3, true, kUsual},
    {Method::UsersInfo, "users.info", true, kTier4, true, kUsual},
    {Method::UsersLookupByEmail, "users.lookupByEmail", true, kTier3, true, kUsual},
    {Method::AuthTest, "auth.test", true, kRarely, true, kUsual},
    {Method::AuthRevoke, "auth.revoke", true, kTier3, true, kUsual},
    // A code and a refresh token are good for one use.
    {Method::OauthV2Access, "oauth.v2.access", true, kTier4, false, kUsual},
    {Method::SetSessionStatus, "agents.sessions.setStatus", false, kTier2, true, kUsual},
    {Method::RenameSession, "agents.sessions.rename", false, kTier2, true, kUsual},
    {Method::SetSuggestedPrompts,
     "assistant.threads.setSuggestedPrompts",
     false,
     kTier3,
     true,
     kUsual},
    {Method::AppsConnectionsOpen, "apps.connections.open", true, kTier3, true, kUsual},
    {Method::ResponseUrl, "response_url", false, kPosting, false, kUsual},
});

constexpr bool in_order() {
    for (std::size_t i = 0; i < kMethods.size(); ++i)
        if (static_cast<std::size_t>(kMethods[i].method) != i) return false;
    return true;
}

static_assert(in_order());

}  // namespace

const MethodInfo& info(Method method) {
    return kMethods[static_cast<std::size_t>(method)];
}

}  // namespace ajar::slack::api
