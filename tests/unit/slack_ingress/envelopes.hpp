#pragma once

// Events as Slack delivers them, for tests.

#include <nlohmann/json.hpp>

#include <string>

namespace ajar::slack::test {

inline const std::string kTeam = "T00FAKE00AA";
inline const std::string kBotUser = "U00FAKEBOT01";
inline const std::string kUser = "U00FAKEUSER1";
inline const std::string kChannel = "C00FAKECHAN1";
inline const std::string kDirect = "D00FAKEDM001";
inline const std::string kApp = "A00FAKEAPP01";

inline nlohmann::json envelope(nlohmann::json event) {
    return {
        {"type", "event_callback"},
        {"token", "old and unused"},
        {"team_id", kTeam},
        {"context_team_id", kTeam},
        {"context_enterprise_id", nullptr},
        {"api_app_id", kApp},
        {"event", std::move(event)},
        {"event_id", "Ev00FAKE0001"},
        {"event_time", 1767326125},
        {"authorizations",
         {{{"enterprise_id", nullptr},
           {"team_id", kTeam},
           {"user_id", kBotUser},
           {"is_bot", true},
           {"is_enterprise_install", false}}}},
        {"is_ext_shared_channel", false}};
}

inline nlohmann::json message(
    const std::string& text,
    const std::string& channel = kDirect,
    const std::string& ts = "1767326125.870439"
) {
    return {
        {"type", "message"},
        {"user", kUser},
        {"ts", ts},
        {"event_ts", ts},
        {"text", text},
        {"team", kTeam},
        {"channel", channel},
        {"channel_type", channel.starts_with("D") ? "im" : "channel"}};
}

/// A click on a button under a message of ours, in a thread.
inline nlohmann::json click(const std::string& action_id, const std::string& value) {
    return {
        {"type", "block_actions"},
        {"user", {{"id", kUser}, {"name", "ana"}, {"team_id", kTeam}}},
        {"api_app_id", kApp},
        {"container",
         {{"type", "message"},
          {"message_ts", "1767326126.896109"},
          {"channel_id", kDirect},
          {"is_ephemeral", false},
          {"thread_ts", "1767326125.870439"}}},
        {"trigger_id", "1.2.3"},
        {"team", {{"id", kTeam}, {"domain", "acme"}}},
        {"enterprise", nullptr},
        {"is_enterprise_install", false},
        {"channel", {{"id", kDirect}, {"name", "directmessage"}}},
        {"message",
         {{"user", kBotUser},
          {"type", "message"},
          {"ts", "1767326126.896109"},
          {"text", "Which one &amp; when?"},
          {"thread_ts", "1767326125.870439"}}},
        {"state", {{"values", nlohmann::json::object()}}},
        {"response_url", "https://hooks.slack.com/actions/T/1/x"},
        {"actions",
         {{{"action_id", action_id},
           {"block_id", "b1"},
           {"type", "button"},
           {"value", value},
           {"action_ts", "1767326130.289415"}}}}};
}

/// As a form has it.
inline std::string encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += "0123456789ABCDEF"[byte >> 4];
        out += "0123456789ABCDEF"[byte & 15];
    }
    return out;
}

}  // namespace ajar::slack::test
