#include "adapters/slack/channel/one_workspace.hpp"

#include <spdlog/spdlog.h>

namespace ajar::slack {

OneWorkspace::OneWorkspace(std::string bot_token) : token_(std::move(bot_token)) {}

std::optional<api::Installation> OneWorkspace::of(const Address& address) {
    api::Installation installation;
    installation.key = address.team_id.empty() ? address.enterprise_id : address.team_id;
    installation.token = token_;
    return installation;
}

void OneWorkspace::refused(const api::Installation& installation, const api::Answer& answer) {
    spdlog::error(
        "Slack refuses the bot token for {}: {}. Look at slack.bot_token and at the app's scopes.",
        installation.key,
        answer.error
    );
}

}  // namespace ajar::slack
