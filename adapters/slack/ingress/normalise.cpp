#include "adapters/slack/ingress/normalise.hpp"

#include "adapters/slack/ingress/fields.hpp"

namespace ajar::slack {
namespace {

using nlohmann::json;

/// The year 9999, beyond which no time of ours goes.
constexpr std::int64_t kLatestSecond = 253'402'300'800;

Ignored ignored(Ignored::Why why) {
    return Ignored{why};
}

/// The installation that the event was sent to. `team_id` alone may be a foreign workspace's, in a
/// channel that is shared.
const json& authorisation(const json& envelope) {
    const json& list = member(envelope, "authorizations");
    if (!list.is_array() || list.empty()) return member({}, "");
    for (const json& one : list)
        if (flag_at(one, "is_bot")) return one;
    return list.front();
}

EventContext context_of(const json& envelope, const Self& self, TimePoint now) {
    const json& ours = authorisation(envelope);
    EventContext context{{}, {}, {}, {}, false, now, now, self};
    const json& told = member(envelope, "event_time");
    if (told.is_number_integer()) {
        const auto seconds = told.get<std::int64_t>();
        if (seconds > 0 && seconds < kLatestSecond)
            context.at = TimePoint{std::chrono::seconds{seconds}};
    }
    context.tenant.team = first_of(
        id_at(ours, "team_id"), id_at(envelope, "context_team_id"), id_at(envelope, "team_id")
    );
    context.tenant.org_wide = flag_at(ours, "is_enterprise_install");
    context.tenant.enterprise = first_of(
        id_at(ours, "enterprise_id"),
        id_at(envelope, "context_enterprise_id"),
        ours.is_object() ? "" : id_at(envelope, "enterprise_id")
    );
    context.enterprise = context.tenant.enterprise;
    if (flag_at(ours, "is_bot")) context.bot_user = id_at(ours, "user_id");
    context.app_id = id_at(envelope, "api_app_id");
    context.shared = flag_at(envelope, "is_ext_shared_channel");
    return context;
}

/// The person is there and has said nothing yet; `thread` is empty for the direct message as such.
Reaction opened(
    const std::string& user,
    const std::string& channel,
    const std::string& thread,
    const EventContext& context
) {
    if (user.empty() || channel.empty()) return ignored(Ignored::Why::Incomplete);
    Heard heard;
    heard.tenant = context.tenant;
    heard.channel = channel;
    heard.ts = thread;
    heard.user = user;
    Activity& activity = heard.activity;
    activity.conversation = conversation_of(context.tenant, channel, thread, user);
    // Once and for all: whoever comes back is not greeted again.
    activity.id = activity.conversation.conversation_id + ":opened";
    activity.kind = Activity::Kind::Joined;
    activity.sender_id = sender_of(context.tenant, user);
    activity.received_at = context.now;
    return heard;
}

Reaction home_opened(const json& event, const EventContext& context) {
    const std::string user = id_at(event, "user");
    const std::string tab = text_at(event, "tab");
    if (tab == "home" && !user.empty()) return HomeOpened{context.tenant, user};
    if (tab != "messages") return ignored(Ignored::Why::Incomplete);
    return opened(user, id_at(event, "channel"), "", context);
}

/// Apps with Slack's older assistant view: every chat with us is a thread that Slack begins.
Reaction thread_started(const json& event, const EventContext& context) {
    const json& thread = member(event, "assistant_thread");
    const std::string ts = ts_at(thread, "thread_ts");
    if (ts.empty()) return ignored(Ignored::Why::Incomplete);
    return opened(id_at(thread, "user_id"), id_at(thread, "channel_id"), ts, context);
}

Reaction session_titled(const json& event, const EventContext& context) {
    const std::string channel = id_at(event, "channel");
    const std::string thread = ts_at(event, "thread_ts");
    const std::string user = id_at(event, "user");
    if (channel.empty() || thread.empty() || user.empty()) return ignored(Ignored::Why::Incomplete);
    if (user == context.bot_user) return ignored(Ignored::Why::NothingNew);
    return SessionTitled{conversation_of(context.tenant, channel, thread, user)};
}

std::vector<std::string> ids_in(const json& list) {
    std::vector<std::string> ids;
    if (!list.is_array()) return ids;
    for (const json& one : list)
        if (one.is_string() && is_id(one.get_ref<const std::string&>()))
            ids.push_back(one.get<std::string>());
    return ids;
}

Reaction session_stopped(const json& event, const EventContext& context) {
    const std::string channel = id_at(event, "channel");
    const std::string user = id_at(event, "user");
    if (channel.empty() || user.empty()) return ignored(Ignored::Why::Incomplete);
    return SessionStopped{
        conversation_of(context.tenant, channel, ts_at(event, "thread_ts"), user)};
}

Reaction read_event(const json& event, const EventContext& context) {
    const std::string type = text_at(event, "type");
    if (type.empty() || key_of(context.tenant).empty()) return ignored(Ignored::Why::Incomplete);
    if (type == "message" || type == "app_mention") return read_message(event, context);
    if (type == "app_home_opened") return home_opened(event, context);
    if (type == "app_uninstalled") return Uninstalled{context.tenant, true, {}, {}, context.at};
    if (type == "tokens_revoked") {
        const json& tokens = member(event, "tokens");
        return Uninstalled{
            context.tenant,
            false,
            ids_in(member(tokens, "bot")),
            ids_in(member(tokens, "oauth")),
            context.at};
    }
    if (type == "agent_session_stopped") return session_stopped(event, context);
    if (type == "agent_session_title_changed") return session_titled(event, context);
    if (type == "assistant_thread_started") return thread_started(event, context);
    // What else somebody is looking at in Slack is none of our business.
    if (type == "assistant_thread_context_changed" || type == "app_context_changed")
        return ignored(Ignored::Why::NothingNew);
    return ignored(Ignored::Why::OtherEvent);
}

}  // namespace

Reaction normalise(const json& envelope, const Self& self, TimePoint now) {
    const std::string type = text_at(envelope, "type");
    if (type == "url_verification") {
        const std::string word = text_at(envelope, "challenge");
        if (word.empty()) return ignored(Ignored::Why::Incomplete);
        return Challenge{word};
    }
    if (type == "app_rate_limited") {
        const json& minute = member(envelope, "minute_rate_limited");
        return RateLimited{
            id_at(envelope, "team_id"),
            minute.is_number_integer() ? minute.get<std::int64_t>() : 0};
    }
    if (type != "event_callback") return ignored(Ignored::Why::UnknownEnvelope);
    return read_event(member(envelope, "event"), context_of(envelope, self, now));
}

}  // namespace ajar::slack
