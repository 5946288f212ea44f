#pragma once

// Activities as Teams sends them, for tests to change.

#include <nlohmann/json.hpp>

#include <string>

namespace ajar::teams::test {

using nlohmann::json;

inline const std::string kTenant = "72f988bf-0000-41af-91ab-2d7cd011db47";
inline const std::string kBot = "28:11111111-2222-3333-4444-555555555555";
inline const std::string kUser = "29:1XJKJMvc5GBtc2JwZq0oj8";
inline const std::string kPerson = "7faf8ab2-3d56-4244-b585-20c8a42ed2b8";
inline const std::string kChat = "a:17I0kl9EkpE1O9PH5";
inline const std::string kThread = "19:abc_d@thread.tacv2;messageid=1795292772752";

inline json base(const std::string& type) {
    return {
        {"type", type},
        {"id", "1485983408511"},
        {"channelId", "msteams"},
        {"serviceUrl", "https://smba.trafficmanager.net/emea/"},
        {"from", {{"id", kUser}, {"name", "Megan Bowen"}, {"aadObjectId", kPerson}}},
        {"recipient", {{"id", kBot}, {"name", "Ajar"}}},
        {"conversation", {{"id", kChat}, {"conversationType", "personal"}, {"tenantId", kTenant}}},
        {"channelData", {{"tenant", {{"id", kTenant}}}}}};
}

inline json message(const std::string& text) {
    json activity = base("message");
    activity["text"] = text;
    activity["textFormat"] = "plain";
    activity["locale"] = "de-DE";
    return activity;
}

inline json in_channel(json activity) {
    activity["conversation"] = {
        {"id", kThread}, {"conversationType", "channel"}, {"isGroup", true}, {"tenantId", kTenant}};
    return activity;
}

inline json mention(const std::string& id, const std::string& name, const std::string& text) {
    return {{"type", "mention"}, {"mentioned", {{"id", id}, {"name", name}}}, {"text", text}};
}

inline json mentioned(const std::string& words) {
    json activity = in_channel(message("<at>Ajar</at> " + words));
    activity["entities"] = json::array({mention(kBot, "Ajar", "<at>Ajar</at>")});
    return activity;
}

inline json invoke(const std::string& name, json value) {
    json activity = base("invoke");
    activity["id"] = "f:17b96347";
    activity["name"] = name;
    activity["value"] = std::move(value);
    activity["replyToId"] = "1767765488332";
    return activity;
}

}  // namespace ajar::teams::test
