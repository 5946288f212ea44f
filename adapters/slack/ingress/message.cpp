// Messages: who speaks to us, who only talks beside us, and what is no person's word at all.
#include "adapters/slack/ingress/fields.hpp"
#include "adapters/slack/ingress/normalise.hpp"
#include "adapters/slack/text/incoming.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace ajar::slack {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFiles = 10;
constexpr std::size_t kLongestName = 200;
constexpr std::chrono::seconds kMayStillCome{15 * 60};

/// A person's own words.
constexpr std::array<std::string_view, 4> kSpoken{
    "", "file_share", "thread_broadcast", "me_message"};

/// Slack's lines about the channel, and what people did not write to anybody.
constexpr std::array<std::string_view, 31> kSystem{
    "assistant_app_thread",
    "bot_add",
    "bot_remove",
    "channel_archive",
    "channel_canvas_updated",
    "channel_convert_to_private",
    "channel_convert_to_public",
    "channel_join",
    "channel_leave",
    "channel_name",
    "channel_posting_permissions",
    "channel_purpose",
    "channel_topic",
    "channel_unarchive",
    "document_mention",
    "ekm_access_denied",
    "file_comment",
    "file_mention",
    "group_archive",
    "group_join",
    "group_leave",
    "group_name",
    "group_purpose",
    "group_topic",
    "group_unarchive",
    "huddle_thread",
    "message_replied",
    "pinned_item",
    "reminder_add",
    "reply_broadcast",
    "unpinned_item"};

template <class List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

Ignored ignored(Ignored::Why why) {
    return Ignored{why};
}

/// The loop guard. New posts of bots have no subtype; only these fields tell.
bool is_own(const json& message, const EventContext& context) {
    const std::string app =
        first_of(text_at(message, "app_id"), text_at(member(message, "bot_profile"), "app_id"));
    const std::string bot = text_at(message, "bot_id");
    const std::string user = text_at(message, "user");
    return (!user.empty() && user == context.bot_user) ||
           (!bot.empty() && bot == context.self.bot_id) ||
           (!app.empty() && app == context.app_id && !bot.empty());
}

bool is_bots(const json& message) {
    return !text_at(message, "bot_id").empty() || member(message, "bot_profile").is_object() ||
           text_at(message, "subtype") == "bot_message" || text_at(message, "user") == "USLACKBOT";
}

/// In a channel shared with another organisation, somebody of theirs. They are no colleagues; who
/// cannot be told apart from them is none there either.
bool is_outsider(const json& message, const EventContext& context) {
    if (!context.shared) return false;
    const std::string home = first_of(
        text_at(message, "user_team"), text_at(message, "source_team"), text_at(message, "team")
    );
    return !home.empty() && home != context.tenant.team && home != context.enterprise;
}

std::vector<File> files_in(const json& message) {
    std::vector<File> files;
    const json& list = member(message, "files");
    if (!list.is_array()) return files;
    for (const json& one : list) {
        if (files.size() == kMostFiles) break;
        File file;
        file.id = id_at(one, "id");
        file.name = tidy(first_of(text_at(one, "name"), text_at(one, "title")), kLongestName);
        file.media_type = text_at(one, "mimetype");
        file.stub = text_at(one, "mode") == "file_access";
        files.push_back(std::move(file));
    }
    return files;
}

/// What somebody else wrote and the person passes on to us without a word of their own.
std::string forwarded(const json& message) {
    const json& list = member(message, "attachments");
    if (!list.is_array()) return {};
    for (const json& one : list)
        if (flag_at(one, "is_msg_unfurl") || flag_at(one, "is_share"))
            if (std::string text = text_at(one, "text"); !text.empty()) return text;
    return {};
}

NameOf our_name(const EventContext& context) {
    return [&context](std::string_view id) {
        return !id.empty() && id == context.bot_user ? context.self.name : std::string{};
    };
}

std::string words_of(const json& message, const EventContext& context, bool mention) {
    const std::string written = text_at(message, "text");
    std::string_view text = written;
    // app_mention says that the mention is one of us, even where nobody says who we are.
    if (!context.bot_user.empty() || mention)
        text = without_leading_mention(text, context.bot_user);
    std::string words = tidy(decode(text, our_name(context)), kMostCharacters);
    if (words.empty()) words = tidy(decode(forwarded(message), our_name(context)), kMostCharacters);
    return words;
}

/// Files are not read, but who helps sees that there are some; in no language in particular.
std::string with_files(std::string words, const std::vector<File>& files) {
    for (const File& file : files) {
        if (!words.empty()) words += "\n";
        words += "📎" + (file.name.empty() ? "" : " " + file.name);
    }
    return tidy(words, kMostCharacters);
}

std::string activity_id(const Tenant& tenant, const std::string& channel, const std::string& ts) {
    return "slack:" + key_of(tenant) + ":" + channel + ":" + ts;
}

bool is_direct(const json& event, const std::string& channel) {
    const std::string type = text_at(event, "channel_type");
    return type.empty() ? channel.starts_with('D') : type == "im" || type == "app_home";
}

/// Which thread an answer belongs to: that of the message, else the one that it begins.
std::string thread_of(const json& message, const std::string& ts) {
    return first_of(ts_at(message, "thread_ts"), ts);
}

bool speaks_to_us(const json& message, const EventContext& context) {
    return is_direct(message, id_at(message, "channel")) ||
           mentions(text_at(message, "text"), context.bot_user);
}

/// `event`: the message with its channel.
Reaction heard(const json& event, const EventContext& context) {
    Heard heard;
    heard.tenant = context.tenant;
    heard.channel = id_at(event, "channel");
    heard.ts = ts_at(event, "ts");
    heard.user = id_at(event, "user");
    if (heard.channel.empty() || heard.ts.empty() || heard.user.empty())
        return ignored(Ignored::Why::Incomplete);
    if (is_outsider(event, context)) return ignored(Ignored::Why::Outsider);

    const bool mention = text_at(event, "type") == "app_mention";
    const bool addressed = mention || speaks_to_us(event, context);
    const std::string thread = thread_of(event, heard.ts);
    if (!addressed && thread == heard.ts) return ignored(Ignored::Why::NotAddressed);
    heard.only_if_known = !addressed;
    heard.files = files_in(event);

    Activity& activity = heard.activity;
    activity.id = activity_id(context.tenant, heard.channel, heard.ts);
    activity.conversation = conversation_of(context.tenant, heard.channel, thread, heard.user);
    activity.sender_id = sender_of(context.tenant, heard.user);
    activity.text = with_files(words_of(event, context, mention), heard.files);
    // Calling us by name and nothing more is a greeting.
    activity.kind = activity.text.empty() ? Activity::Kind::Joined : Activity::Kind::Message;
    activity.received_at = context.now;
    if (activity.text.empty() && heard.only_if_known) return ignored(Ignored::Why::NotAddressed);
    return heard;
}

/// Within an event that tells of a change: the message, with the event's channel.
json in_its_channel(const json& message, const json& event) {
    json whole = message.is_object() ? message : json::object();
    whole["channel"] = id_at(event, "channel");
    if (std::string type = text_at(event, "channel_type"); !type.empty())
        whole["channel_type"] = std::move(type);
    return whole;
}

/// Whether so little time lies between the message and now that it may come after its edit: Slack
/// repeats what did not arrive after one and after five minutes.
bool is_fresh(const std::string& ts, TimePoint at) {
    std::int64_t seconds = 0;
    const auto [end, problem] = std::from_chars(ts.data(), ts.data() + ts.size(), seconds);
    if (problem != std::errc{} || *end != '.') return false;
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    return now - seconds <= kMayStillCome.count();
}

Reaction edited(const json& event, const EventContext& context) {
    const json message = in_its_channel(member(event, "message"), event);
    const json before = in_its_channel(member(event, "previous_message"), event);
    const std::string ts = ts_at(message, "ts");
    if (id_at(event, "channel").empty() || ts.empty()) return ignored(Ignored::Why::Incomplete);
    const std::string subtype = text_at(message, "subtype");
    if (subtype == "tombstone")
        return Deleted{{}, activity_id(context.tenant, id_at(event, "channel"), ts)};
    const bool spoken = contains(kSpoken, subtype) && !id_at(message, "user").empty();
    if (!spoken || is_bots(message) || is_own(message, context))
        return ignored(Ignored::Why::NothingNew);

    const Reaction reads = heard(message, context);
    const auto* now = std::get_if<Heard>(&reads);
    if (!now) return reads;
    Edited edited;
    edited.now = *now;
    // Before they named us they had said nothing to us.
    if (edited.now.only_if_known || speaks_to_us(before, context))
        edited.before = with_files(words_of(before, context, false), files_in(before));
    // Slack also tells of its own work: previews added, the language found out.
    if (edited.now.activity.text.empty() || edited.before == edited.now.activity.text)
        return ignored(Ignored::Why::NothingNew);
    edited.mark = first_of(
        ts_at(member(message, "edited"), "ts"), ts_at(event, "event_ts"), ts_at(event, "ts")
    );
    edited.fresh = is_fresh(ts, context.at);
    return edited;
}

Reaction deleted(const json& event, const EventContext& context) {
    const json& before = member(event, "previous_message");
    const std::string channel = id_at(event, "channel");
    const std::string ts = first_of(ts_at(event, "deleted_ts"), ts_at(before, "ts"));
    if (channel.empty() || ts.empty()) return ignored(Ignored::Why::Incomplete);
    if (is_bots(before) || is_own(before, context)) return ignored(Ignored::Why::NothingNew);
    Deleted deleted{{}, activity_id(context.tenant, channel, ts)};
    if (const std::string user = id_at(before, "user"); !user.empty())
        deleted.conversation =
            conversation_of(context.tenant, channel, thread_of(before, ts), user);
    return deleted;
}

Echo echo(const json& event) {
    const json& payload = member(member(event, "metadata"), "event_payload");
    return Echo{
        id_at(event, "channel"),
        ts_at(event, "ts"),
        ts_at(event, "thread_ts"),
        text_at(payload, "outbox_id")};
}

}  // namespace

Reaction read_message(const json& event, const EventContext& context) {
    const std::string subtype = text_at(event, "subtype");
    if (subtype == "message_changed") return edited(event, context);
    if (subtype == "message_deleted") return deleted(event, context);
    if (contains(kSystem, subtype)) return ignored(Ignored::Why::System);
    if (is_own(event, context)) return echo(event);
    if (is_bots(event)) return ignored(Ignored::Why::Bot);
    if (!contains(kSpoken, subtype)) return ignored(Ignored::Why::UnknownSubtype);
    if (flag_at(event, "hidden")) return ignored(Ignored::Why::System);
    return heard(event, context);
}

}  // namespace ajar::slack
