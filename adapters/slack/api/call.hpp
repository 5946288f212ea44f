#pragma once

// Calls of the Web API as values, and the request that each becomes. Pure.

#include "adapters/slack/api/method.hpp"
#include "bot/base/time.hpp"
#include "bot/server/rest_client.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ajar::slack::api {

struct Call {
    Method method = Method::AuthTest;
    std::string body;       ///< JSON, or a web form, as info(method) says
    std::string channel{};  ///< where a message is posted: Slack limits each channel by itself
    std::string url{};      ///< of Method::ResponseUrl
};

/// By any method. Values that are null or empty texts are left out: Slack takes them for values.
Call call(Method method, const nlohmann::json& arguments);

/// What names a message of ours again after a lost answer: metadata, with an id that tells others
/// nothing. `attempt` is for whoever looks into it.
struct Mark {
    std::string outbox_id;
    int attempt = 1;
};

/// The event_type of our metadata.
inline constexpr const char* kOutboxEvent = "ajar_outbox";

/// `message`: {"text","blocks"} (blocks/surface.hpp). Links are not unfurled, names not looked for.
Call post_message(
    const std::string& channel,
    const std::string& thread_ts,
    const nlohmann::json& message,
    const Mark& mark
);
Call update_message(
    const std::string& channel, const std::string& ts, const nlohmann::json& message
);
/// Seen by `user` only, and not kept by Slack.
Call post_ephemeral(
    const std::string& channel,
    const std::string& thread_ts,
    const std::string& user,
    const nlohmann::json& message
);
Call open_view(const std::string& trigger_id, const nlohmann::json& view);
/// `hash`: of the view as we know it; Slack refuses when it has changed since. May be empty.
Call update_view(const std::string& view_id, const std::string& hash, const nlohmann::json& view);
Call publish_home(const std::string& user, const std::string& hash, const nlohmann::json& view);
/// Messages since `oldest`, with everybody's metadata; an empty thread asks for the channel's own.
Call read_messages(
    const std::string& channel,
    const std::string& thread_ts,
    const std::string& oldest,
    const std::string& cursor
);
/// The direct message with a person.
Call open_direct_message(const std::string& user);
Call user_info(const std::string& user);
/// Who has this address in the workspace.
Call user_with_email(const std::string& email);
Call auth_test();
/// The token that it is sent with is worth nothing afterwards.
Call revoke_token();
/// An address for Socket Mode; sent with the app-level token.
Call open_connection();

/// `status`: "processing", "active", "suspended", "closed".
Call set_session_status(
    const std::string& channel, const std::string& thread_ts, const std::string& status
);

/// What a session is called in the person's list of them.
Call rename_session(
    const std::string& channel, const std::string& thread_ts, const std::string& title
);

struct Prompt {
    std::string title;
    std::string message;
};

/// At most four are shown.
Call set_suggested_prompts(
    const std::string& channel, const std::string& thread_ts, const std::vector<Prompt>& prompts
);

/// For a code, or with an empty one for a refresh token. The secret goes into the body; the call
/// has no token.
Call oauth_access(
    const std::string& client_id,
    const std::string& client_secret,
    const std::string& code,
    const std::string& redirect_uri,
    const std::string& refresh_token
);

/// To the address that came with a click. `replace`: takes the place of the message clicked on.
Call respond(const std::string& response_url, const nlohmann::json& message, bool replace);

/// `base`: "https://slack.com/api". The token goes into the header, never into the body, which
/// others log.
server::RestRequest request_for(
    const Call& call, const std::string& base, const std::string& token
);

/// "1795356180.000000": a time as Slack's methods take one.
std::string as_ts(TimePoint time);

/// An id that says nothing about the conversation it is from.
std::string opaque_id(const std::string& delivery_id);

}  // namespace ajar::slack::api
