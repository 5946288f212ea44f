#pragma once

// Slack as one of the house's channels: what comes in is received here, and what goes out leaves
// from here. The one header of Slack's that the program includes.

#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/rest_client.hpp"
#include "bot/server/router.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prometheus {
class Registry;
}

namespace ajar::slack {

struct ChannelOptions {
    /// Any of them will do. With them, Slack may come by HTTP.
    std::vector<std::string> signing_secrets;
    std::string app_token{};        ///< with it, we open connections to Slack (Socket Mode)
    int connections = 2;            ///< of Socket Mode
    server::ProxySettings proxy{};  ///< for https and wss
    std::string bot_token{};        ///< of one workspace, or organisation, that the app is in
    /// With both, others can install the app at /slack/install.
    std::string client_id{};
    std::string client_secret{};
    std::vector<std::string> workspaces{};  ///< ids of those who may; empty: all that Slack lets
    std::string secret{};                   ///< seals the tokens of those who have installed
    std::function<std::string()> public_url{};  ///< "https://ajar.example"
    std::string api_url = "https://slack.com/api";
    std::string it_name = "IT";  ///< in our messages, and for a mention of us in a sentence
    /// "C0…" or "T0…/C0…": where reviews are shown to IT; empty: in the console only.
    std::string staff_channel{};
    std::chrono::seconds undo{30};  ///< how long an approval given in Slack can be taken back
    std::function<std::string()> console_url{};  ///< "https://ajar.example/console"
    /// The language of a conversation, by its id; empty: English.
    std::function<std::string(const std::string& conversation_id)> locale_of{};
};

/// The house as Slack needs it.
struct ChannelParts {
    engine::Intake& intake;
    const engine::Transcript& transcript;
    engine::StaffDesk& staff;
    engine::Changes& changes;
    engine::Store& store;
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge;
};

class Channel {
public:
    /// References must outlive the server that serves the routes, and the intake's callbacks.
    /// Throws std::invalid_argument without a signing secret and an app-level token, when a secret
    /// is empty, when the proxy is no address, when the staff channel is no id of Slack's, or with
    /// half of what installing needs. engine::StoreError: what is installed cannot be read.
    Channel(ChannelParts parts, Now now, ChannelOptions options, prometheus::Registry& registry);
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /// /slack/events, /slack/interactions, /slack/commands, not without a signing secret; and
    /// /slack/install with /slack/oauth/callback, where others can install the app.
    void add_routes(server::Router& router);

    /// Shows what waits for IT, and follows changes from now on. Opens Socket Mode's connections,
    /// if it is chosen; `io` runs until stop() has told its end. After the engine's start. Returns
    /// at once.
    void start(asio::io_context& io);
    /// What has come in is confirmed and the connections are closed; then `done` (at once where
    /// there are none). Any thread, once.
    void stop(std::function<void()> done);

    /// How Slack reaches us, in words: "Socket Mode, 2 connections".
    std::string transport() const;

    /// Whom we cannot answer any more, and why, for the operator; nothing: all is well. Any thread.
    std::optional<std::string> problem() const;

    /// Who an activity from Slack is from: for the engine's Directory. Any thread.
    std::optional<Person> person(const Activity& activity, const knowledge::Knowledge& knowledge)
        const;

    /// The engine's way to Slack. The engine has to stop before the channel goes.
    engine::Messenger& messenger();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::slack
