#include "adapters/slack/api/call.hpp"

#include "bot/crypto/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::slack::api {
namespace {

using nlohmann::json;

constexpr int kMessagesAtOnce = 200;
constexpr std::size_t kPromptsShown = 4;

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string form_encoded(const std::string& text) {
    constexpr std::string_view kPlain = "-._~";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                            (c >= '0' && c <= '9') || kPlain.find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (letter)
            out += c;
        else
            (((out += '%') += kDigits[byte >> 4]) += kDigits[byte & 15]);
    }
    return out;
}

/// Values that are no text stand as JSON.
std::string form(const json& arguments) {
    std::string body;
    for (const auto& [key, value] : arguments.items()) {
        if (!body.empty()) body += '&';
        const std::string text = value.is_string() ? value.get<std::string>() : dump(value);
        body += form_encoded(key) + "=" + form_encoded(text);
    }
    return body;
}

json merged(json arguments, const json& message) {
    for (const char* key : {"text", "blocks"})
        if (message.contains(key)) arguments[key] = message[key];
    return arguments;
}

}  // namespace

Call call(Method method, const json& arguments) {
    json kept = json::object();
    for (const auto& [key, value] : arguments.items()) {
        const bool empty = value.is_null() || (value.is_string() && value == "");
        if (!empty) kept[key] = value;
    }
    return {method, info(method).form ? form(kept) : dump(kept)};
}

Call post_message(
    const std::string& channel, const std::string& thread_ts, const json& message, const Mark& mark
) {
    const json metadata{
        {"event_type", kOutboxEvent},
        {"event_payload", {{"outbox_id", mark.outbox_id}, {"attempt", mark.attempt}}}};
    Call made = call(
        Method::ChatPostMessage,
        merged(
            {{"channel", channel},
             {"thread_ts", thread_ts},
             {"unfurl_links", false},
             {"unfurl_media", false},
             {"link_names", false},
             {"metadata", metadata}},
            message
        )
    );
    made.channel = channel;
    return made;
}

Call update_message(const std::string& channel, const std::string& ts, const json& message) {
    json arguments = merged({{"channel", channel}, {"ts", ts}}, message);
    // What is left out stays: buttons of a decided review would.
    if (!arguments.contains("blocks")) arguments["blocks"] = json::array();
    return call(Method::ChatUpdate, arguments);
}

Call post_ephemeral(
    const std::string& channel,
    const std::string& thread_ts,
    const std::string& user,
    const json& message
) {
    return call(
        Method::ChatPostEphemeral,
        merged({{"channel", channel}, {"thread_ts", thread_ts}, {"user", user}}, message)
    );
}

Call open_view(const std::string& trigger_id, const json& view) {
    return call(Method::ViewsOpen, {{"trigger_id", trigger_id}, {"view", view}});
}

Call update_view(const std::string& view_id, const std::string& hash, const json& view) {
    return call(Method::ViewsUpdate, {{"view_id", view_id}, {"hash", hash}, {"view", view}});
}

Call publish_home(const std::string& user, const std::string& hash, const json& view) {
    return call(Method::ViewsPublish, {{"user_id", user}, {"hash", hash}, {"view", view}});
}

Call read_messages(
    const std::string& channel,
    const std::string& thread_ts,
    const std::string& oldest,
    const std::string& cursor
) {
    return call(
        thread_ts.empty() ? Method::ConversationsHistory : Method::ConversationsReplies,
        {{"channel", channel},
         {"ts", thread_ts},
         {"oldest", oldest},
         {"cursor", cursor},
         {"limit", kMessagesAtOnce},
         {"include_all_metadata", true}}
    );
}

Call open_direct_message(const std::string& user) {
    return call(Method::ConversationsOpen, {{"users", user}});
}

Call user_info(const std::string& user) {
    return call(Method::UsersInfo, {{"user", user}, {"include_locale", true}});
}

Call user_with_email(const std::string& email) {
    return call(Method::UsersLookupByEmail, {{"email", email}});
}

Call auth_test() {
    return call(Method::AuthTest, json::object());
}

Call revoke_token() {
    return call(Method::AuthRevoke, json::object());
}

Call open_connection() {
    return call(Method::AppsConnectionsOpen, json::object());
}

Call set_session_status(
    const std::string& channel, const std::string& thread_ts, const std::string& status
) {
    return call(
        Method::SetSessionStatus,
        {{"channel_id", channel}, {"thread_ts", thread_ts}, {"status", status}}
    );
}

Call rename_session(
    const std::string& channel, const std::string& thread_ts, const std::string& title
) {
    return call(
        Method::RenameSession, {{"channel_id", channel}, {"thread_ts", thread_ts}, {"title", title}}
    );
}

Call set_suggested_prompts(
    const std::string& channel, const std::string& thread_ts, const std::vector<Prompt>& prompts
) {
    json shown = json::array();
    for (const Prompt& prompt : prompts)
        if (shown.size() < kPromptsShown)
            shown.push_back({{"title", prompt.title}, {"message", prompt.message}});
    return call(
        Method::SetSuggestedPrompts,
        {{"channel_id", channel}, {"thread_ts", thread_ts}, {"prompts", shown}}
    );
}

Call oauth_access(
    const std::string& client_id,
    const std::string& client_secret,
    const std::string& code,
    const std::string& redirect_uri,
    const std::string& refresh_token
) {
    return call(
        Method::OauthV2Access,
        {{"client_id", client_id},
         {"client_secret", client_secret},
         {"code", code},
         {"redirect_uri", redirect_uri},
         {"grant_type", code.empty() ? "refresh_token" : ""},
         {"refresh_token", code.empty() ? refresh_token : ""}}
    );
}

Call respond(const std::string& response_url, const json& message, bool replace) {
    Call made = call(
        Method::ResponseUrl,
        merged({{"replace_original", replace}, {"response_type", "ephemeral"}}, message)
    );
    made.url = response_url;
    return made;
}

server::RestRequest request_for(
    const Call& call, const std::string& base, const std::string& token
) {
    const MethodInfo& method = info(call.method);
    server::RestRequest request;
    request.method = "POST";
    request.url =
        call.method == Method::ResponseUrl ? call.url : base + "/" + std::string{method.name};
    request.headers.set(
        "Content-Type",
        method.form ? "application/x-www-form-urlencoded" : "application/json; charset=utf-8"
    );
    request.headers.set("Accept", "application/json");
    // The address is its own permission.
    if (!token.empty() && call.method != Method::ResponseUrl)
        request.headers.set("Authorization", "Bearer " + token);
    request.body = call.body;
    return request;
}

std::string as_ts(TimePoint time) {
    const auto since = time.time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since);
    const std::string millis = std::to_string((since - seconds).count());
    return std::to_string(seconds.count()) + "." + std::string(3 - millis.size(), '0') + millis +
           "000";
}

std::string opaque_id(const std::string& delivery_id) {
    return crypto::sha256_hex("ajar outbox " + delivery_id).substr(0, 32);
}

}  // namespace ajar::slack::api
