#include "adapters/teams/ingress/place.hpp"

#include "adapters/teams/ingress/words.hpp"

namespace ajar::teams {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestName = 200;

std::string first_of(std::string one, std::string other) {
    return one.empty() ? other : one;
}

Scope scope_of(const json& activity, const std::string& conversation) {
    const json& place = member(activity, "conversation");
    const std::string type = text_at(place, "conversationType");
    if (type == "channel") return Scope::Channel;
    if (type == "groupChat") return Scope::Group;
    if (type == "personal") return Scope::Personal;
    if (conversation.find("@thread.tacv2") != std::string::npos ||
        !id_at(member(member(activity, "channelData"), "channel"), "id").empty())
        return Scope::Channel;
    return conversation.starts_with("19:") || member(place, "isGroup") == true ? Scope::Group
                                                                               : Scope::Personal;
}

std::string locale_of(const json& activity) {
    std::string locale = text_at(activity, "locale");
    const json& entities = member(activity, "entities");
    if (locale.empty() && entities.is_array())
        for (const json& entity : entities)
            if (text_at(entity, "type") == "clientInfo") locale = text_at(entity, "locale");
    return locale.size() <= 35 && is_id(locale) ? locale : std::string{};
}

}  // namespace

const json& member(const json& object, std::string_view key) {
    static const json none;
    if (!object.is_object()) return none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

std::string id_at(const json& object, std::string_view key) {
    std::string id = text_at(object, key);
    return is_id(id) ? id : std::string{};
}

bool Place::complete() const {
    return !address.service_url.empty() && !address.conversation_id.empty() && !user.empty();
}

Place place_of(const json& activity) {
    Place place;
    place.type = text_at(activity, "type");
    place.activity_id = id_at(activity, "id");
    const json& from = member(activity, "from");
    const json& conversation = member(activity, "conversation");
    Address& address = place.address;
    address.service_url = id_at(activity, "serviceUrl");
    address.tenant_id = first_of(
        id_at(conversation, "tenantId"),
        id_at(member(member(activity, "channelData"), "tenant"), "id")
    );
    address.conversation_id = id_at(conversation, "id");
    address.user_id = id_at(from, "id");
    address.object_id = id_at(from, "aadObjectId");
    address.bot_id = id_at(member(activity, "recipient"), "id");
    place.user = first_of(address.object_id, address.user_id);
    place.user_name = tidy(text_at(from, "name"), kLongestName);
    place.locale = locale_of(activity);
    place.scope = scope_of(activity, address.conversation_id);
    place.by_a_bot = text_at(from, "role") == "bot" || address.user_id.starts_with("28:") ||
                     (!address.user_id.empty() && address.user_id == address.bot_id);
    // A post that begins a thread names the thread; where it does not, its own id does.
    if (place.scope == Scope::Channel && place.type == "message" &&
        address.conversation_id.find(";messageid=") == std::string::npos)
        address.reply_to = place.activity_id;
    return place;
}

ConversationRef conversation_of(const Place& place) {
    return {
        "teams",
        conversation_id_of(place.address),
        to_text(place.address),
        place.scope != Scope::Personal};
}

std::string sender_of(const Place& place) {
    return "teams:" + place.address.tenant_id + ":" + place.user;
}

std::string journal_id(const Place& place, std::string_view activity_id) {
    return "teams:" + place.address.conversation_id + ":" + std::string{activity_id};
}

}  // namespace ajar::teams
