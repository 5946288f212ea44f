#pragma once

// What oauth.v2.access answers, for tests.

#include <nlohmann/json.hpp>

#include <string>

namespace ajar::slack::installing::test {

inline nlohmann::json granted(const std::string& team, const std::string& token) {
    return {
        {"ok", true},
        {"access_token", token},
        {"token_type", "bot"},
        {"scope", "chat:write,im:history"},
        {"bot_user_id", "U0BOT" + team},
        {"app_id", "A0AJAR"},
        {"team", {{"id", team}, {"name", "Fernhall"}}},
        {"enterprise", nullptr},
        {"is_enterprise_install", false},
        {"authed_user", {{"id", "U0ADMIN"}}}};
}

inline nlohmann::json rotating(
    const std::string& team, const std::string& token, const std::string& refresh, int seconds
) {
    nlohmann::json answer = granted(team, token);
    answer["refresh_token"] = refresh;
    answer["expires_in"] = seconds;
    return answer;
}

inline nlohmann::json organisation(const std::string& id, const std::string& token) {
    nlohmann::json answer = granted("T0NONE", token);
    answer["team"] = nullptr;
    answer["enterprise"] = {{"id", id}, {"name", "Fernhall Group"}};
    answer["is_enterprise_install"] = true;
    return answer;
}

}  // namespace ajar::slack::installing::test
