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

Reaction home_opened(const json& event, const EventContext& context) {
    const std::string user = id_at(event, "user");
    const std::string channel = id_at(event, "channel");
    const std::string tab = text_at(event, "tab");
    if (user.empty()) return ignored(Ignored::Why::Incomplete);
    if (tab == "home") return HomeOpened{context.tenant, user};
    if (tab != "messages" || channel.empty()) return ignored(Ignored::Why::Incomplete);

    Heard heard;
    heard.tenant = context.tenant;
    heard.channel = channel;
    heard.user = user;
    Activity& activity = heard.activity;
    activity.conversation = conversation_of(context.tenant, channel, "", user);
    // Once and for all: whoever comes back is not greeted again.
    activity.id = activity.conversation.conversation_id + ":opened";
    activity.kind = Activity::Kind::Joined;
    activity.sender_id = sender_of(context.tenant, user);
    activity.received_at = context.now;
    return heard;
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
