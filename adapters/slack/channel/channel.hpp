#pragma once

// Slack as one of the house's channels: what comes in is received here, and what goes out leaves
// from here. The one header of Slack's that the program includes.

#include "bot/engine/ports.hpp"
#include "bot/server/router.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace prometheus {
class Registry;
}

namespace ajar::slack {

struct ChannelOptions {
    std::vector<std::string> signing_secrets;  ///< any of them will do
    std::string bot_token;                     ///< of the one workspace that the app is in
    std::string api_url = "https://slack.com/api";
    std::string it_name = "IT";  ///< in our messages, and for a mention of us in a sentence
    /// The language of a conversation, by its id; empty: English.
    std::function<std::string(const std::string& conversation_id)> locale_of{};
};

class Channel {
public:
    /// References must outlive the server that serves the routes, and the intake's callbacks.
    /// Throws std::invalid_argument without a signing secret, or when one is empty.
    Channel(
        engine::Intake& intake,
        const engine::Transcript& transcript,
        Now now,
        ChannelOptions options,
        prometheus::Registry& registry
    );
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /// /slack/events, /slack/interactions, /slack/commands
    void add_routes(server::Router& router);

    /// The engine's way to Slack. The engine has to stop before the channel goes.
    engine::Messenger& messenger();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::slack
