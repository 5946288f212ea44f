#include "adapters/teams/ingress/normalise.hpp"

#include <algorithm>

namespace ajar::teams {
namespace {

using nlohmann::json;
using Why = Ignored::Why;

bool names_the_bot(const json& members, const std::string& bot) {
    return members.is_array() && !bot.empty() &&
           std::any_of(members.begin(), members.end(), [&](const json& one) {
               return text_at(one, "id") == bot;
           });
}

/// A chat with a person is greeted, once: whichever of the two ways it is told in comes first.
Reaction has_come(const Place& place, TimePoint now) {
    if (place.scope != Scope::Personal) return Installed{place, false};
    Heard heard;
    heard.activity = activity_of(place, now);
    heard.activity.id = journal_id(place, "joined:" + place.user);
    heard.activity.kind = Activity::Kind::Joined;
    return heard;
}

Reaction members_changed(const json& activity, const Place& place, TimePoint now) {
    if (names_the_bot(member(activity, "membersAdded"), place.address.bot_id))
        return has_come(place, now);
    if (names_the_bot(member(activity, "membersRemoved"), place.address.bot_id))
        return Installed{place, true};
    return Ignored{Why::OtherEvent};
}

Reaction installation(const json& activity, const Place& place, TimePoint now) {
    const std::string action = text_at(activity, "action");
    if (action == "add") return has_come(place, now);
    if (action == "remove") return Installed{place, true};
    return Ignored{Why::OtherEvent};  // the app is another version now
}

std::vector<std::string> reactions_at(const json& activity, const char* key) {
    std::vector<std::string> types;
    const json& list = member(activity, key);
    if (list.is_array())
        for (const json& one : list)
            if (std::string type = id_at(one, "type"); !type.empty()) types.push_back(type);
    return types;
}

Reaction reacted(const json& activity, const Place& place, TimePoint now) {
    Reacted reacted;
    reacted.activity = activity_of(place, now);
    reacted.to = id_at(activity, "replyToId");
    reacted.added = reactions_at(activity, "reactionsAdded");
    reacted.removed = reactions_at(activity, "reactionsRemoved");
    if (reacted.to.empty()) return Ignored{Why::Incomplete};
    if (reacted.added.empty() && reacted.removed.empty()) return Ignored{Why::NothingNew};
    return reacted;
}

Reaction edited(const json& activity, const Place& place, TimePoint now) {
    if (place.activity_id.empty()) return Ignored{Why::Incomplete};
    Edited edited{activity_of(place, now), journal_id(place, place.activity_id)};
    edited.activity.text = words_of(activity, place);
    if (edited.activity.text.empty()) return Ignored{Why::NothingNew};
    return edited;
}

Reaction deleted(const Place& place) {
    if (place.activity_id.empty()) return Ignored{Why::Incomplete};
    return Deleted{conversation_of(place), journal_id(place, place.activity_id)};
}

bool is_known_type(const std::string& type) {
    for (const char* known :
         {"event",
          "typing",
          "endOfConversation",
          "command",
          "commandResult",
          "trace",
          "handoff",
          "suggestion",
          "deleteUserData",
          "contactRelationUpdate",
          "invokeResponse"})
        if (type == known) return true;
    return false;
}

}  // namespace

std::optional<Ignored> not_for_us(const json& activity, const Place& place, const Self& self) {
    if (text_at(activity, "channelId") != "msteams") return Ignored{Why::OtherChannel};
    if (place.by_a_bot) return Ignored{Why::Bot};
    const bool outside = !self.tenant.empty() && place.address.tenant_id != self.tenant;
    if (outside) return Ignored{Why::Outsider};
    if (!place.complete()) return Ignored{Why::Incomplete};
    return std::nullopt;
}

Activity activity_of(const Place& place, TimePoint now) {
    Activity activity;
    activity.id = journal_id(place, place.activity_id);
    activity.conversation = conversation_of(place);
    activity.sender_id = sender_of(place);
    activity.sender_name = place.user_name;
    activity.locale = place.locale;
    activity.received_at = now;
    return activity;
}

Reaction normalise(const json& activity, const Self& self, TimePoint now) {
    const Place place = place_of(activity);
    if (is_known_type(place.type)) return Ignored{Why::OtherEvent};
    if (const auto ignored = not_for_us(activity, place, self)) return *ignored;
    if (place.type == "message") return read_message(activity, place, now);
    if (place.type == "conversationUpdate") return members_changed(activity, place, now);
    if (place.type == "installationUpdate") return installation(activity, place, now);
    if (place.type == "messageReaction") return reacted(activity, place, now);
    if (place.type == "messageUpdate") return edited(activity, place, now);
    if (place.type == "messageDelete") return deleted(place);
    return Ignored{Why::UnknownType};
}

}  // namespace ajar::teams
