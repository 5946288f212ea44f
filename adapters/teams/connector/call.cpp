#include "adapters/teams/connector/call.hpp"

#include <nlohmann/json.hpp>

namespace ajar::teams {
namespace {

using nlohmann::json;

std::string text_of(const json& body) {
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string activities_of(const Address& address) {
    return "v3/conversations/" + encoded(address.conversation_id) + "/activities";
}

Call call_for(const Address& address, std::string method, std::string path) {
    Call call;
    call.service_url = address.service_url;
    call.method = std::move(method);
    call.path = std::move(path);
    call.thread = address.conversation_id;
    if (call.method != "GET") call.lane = address.conversation_id;
    call.tenant = address.tenant_id;
    return call;
}

/// Ids, times and the connector's address are Teams' to fill in.
json addressed(const Address& address, json activity) {
    activity["from"] = {{"id", address.bot_id}};
    activity["conversation"] = {{"id", address.conversation_id}};
    if (!address.user_id.empty()) activity["recipient"] = {{"id", address.user_id}};
    return activity;
}

}  // namespace

Call send_activity(const Address& address, json activity) {
    std::string path = activities_of(address);
    activity = addressed(address, std::move(activity));
    if (!address.reply_to.empty()) {
        path += "/" + encoded(address.reply_to);
        activity["replyToId"] = address.reply_to;
    }
    Call call = call_for(address, "POST", std::move(path));
    call.body = text_of(activity);
    return call;
}

Call update_activity(const Address& address, const std::string& activity_id, json activity) {
    Call call = call_for(address, "PUT", activities_of(address) + "/" + encoded(activity_id));
    activity = addressed(address, std::move(activity));
    activity["id"] = activity_id;
    call.body = text_of(activity);
    call.repeatable = true;
    return call;
}

Call show_typing(const Address& address, std::function<bool()> still_wanted) {
    Call call = send_activity(address, {{"type", "typing"}});
    call.still_wanted = std::move(still_wanted);
    // What comes after waits for it.
    call.deadline = std::chrono::seconds{3};
    return call;
}

Call delete_activity(const Address& address, const std::string& activity_id) {
    Call call = call_for(address, "DELETE", activities_of(address) + "/" + encoded(activity_id));
    call.repeatable = true;
    return call;
}

Call open_personal_chat(const Address& address) {
    Call call = call_for(address, "POST", "v3/conversations");
    json person{{"id", address.user_id.empty() ? address.object_id : address.user_id}};
    if (!address.object_id.empty()) person["aadObjectId"] = address.object_id;
    call.body = text_of(
        {{"bot", {{"id", address.bot_id}}},
         {"members", json::array({person})},
         {"isGroup", false},
         {"tenantId", address.tenant_id},
         {"channelData", {{"tenant", {{"id", address.tenant_id}}}}}}
    );
    call.thread = "open";
    call.lane.clear();
    call.repeatable = true;
    return call;
}

Call post_in_channel(const Address& address, const std::string& channel_id, json activity) {
    Call call = call_for(address, "POST", "v3/conversations");
    activity["from"] = {{"id", address.bot_id}};
    call.body = text_of(
        {{"bot", {{"id", address.bot_id}}},
         {"isGroup", true},
         {"tenantId", address.tenant_id},
         {"channelData",
          {{"channel", {{"id", channel_id}}}, {"tenant", {{"id", address.tenant_id}}}}},
         {"activity", std::move(activity)}}
    );
    call.thread = channel_id;
    call.lane = channel_id;
    return call;
}

Call get_member(const Address& address) {
    // A thread's members are those of its channel.
    const std::string place = address.conversation_id.substr(0, address.conversation_id.find(';'));
    Call call = call_for(
        address,
        "GET",
        "v3/conversations/" + encoded(place) + "/members/" + encoded(address.user_id)
    );
    call.thread = "members of " + place;
    call.limits = Throttle::Limits::Members;
    call.repeatable = true;
    return call;
}

server::RestRequest request_for(const Call& call, const std::string& token) {
    server::RestRequest request;
    request.method = call.method;
    request.url = joined(call.service_url, call.path);
    if (!token.empty()) request.headers.set("Authorization", "Bearer " + token);
    request.headers.set("Accept", "application/json");
    if (!call.body.empty()) request.headers.set("Content-Type", "application/json; charset=utf-8");
    request.body = call.body;
    return request;
}

}  // namespace ajar::teams
