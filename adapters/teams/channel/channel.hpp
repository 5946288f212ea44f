#pragma once

// Teams as one of the house's channels: what comes in is received here, and what goes out leaves
// from here. The one header of Teams' that the program includes.

#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/server/rest_client.hpp"
#include "bot/server/router.hpp"
#include "bot/server/static_files.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prometheus {
class Registry;
}

namespace ajar::teams {

struct ChannelOptions {
    std::string app_id;              ///< of the bot's registration
    std::string app_secret;          ///< one of these three, or a managed identity
    std::string app_certificate;     ///< PEM, with its private key
    std::string federated_identity;  ///< client id of a managed identity that the app trusts
    std::string app_type = "single_tenant";  ///< or "multi_tenant", "managed_identity"
    std::string tenant;            ///< the company's directory; of multi_tenant: may be empty
    std::string cloud = "public";  ///< or "usgov", "china"
    std::vector<std::string> service_hosts;  ///< connectors beside those of the cloud
    bool auth = true;  ///< false: whoever asks from this machine is believed. For trying things out
    std::string login_url;     ///< another place than the cloud's, for trying things out
    std::string metadata_url;  ///< likewise
    std::string identity_url;  ///< of managed_identity: another place than Azure's usual one
    std::string identity_header;
    std::string public_url;         ///< where people reach us; empty: not known
    server::ProxySettings proxy{};  ///< on the way to Microsoft
    std::string it_name = "IT";
    /// "19:…": the channel or group chat in which reviews are shown to IT; empty: console only.
    std::string staff_channel;
    std::string service_url;        ///< where the connector is asked for it; empty: the cloud's own
    std::chrono::seconds undo{30};  ///< how long an approval given in Teams can be taken back
    std::function<std::string()> console_url{};  ///< "https://ajar.example/console"
};

/// The house as Teams needs it.
struct ChannelParts {
    engine::Intake& intake;
    const engine::Transcript& transcript;
    engine::StaffDesk& staff;
    engine::Changes& changes;
    engine::Store& store;
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge;
};

/// What is missing or does not fit, in a sentence for the operator that begins with the setting's
/// name; nothing when all is well.
std::optional<std::string> problem_of(const ChannelOptions& options);

class Channel {
public:
    /// References must outlive the server that serves the routes, and the intake's callbacks.
    /// Throws std::invalid_argument with problem_of's sentence.
    Channel(
        const ChannelParts& parts,
        const Now& now,
        const ChannelOptions& options,
        prometheus::Registry& registry
    );
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /// /api/messages, and the tab's page and content below /teams/tab.
    void add_routes(server::Router& router, std::shared_ptr<const server::StaticFiles> pages);

    /// Shows what waits for IT, and follows changes from now on. After the engine's start.
    void start();

    /// Who an activity from Teams is from: for the engine's Directory. Any thread.
    std::optional<Person> person(const Activity& activity, const knowledge::Knowledge& knowledge)
        const;

    /// The engine's way to Teams. The engine has to stop before the channel goes.
    engine::Messenger& messenger();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::teams
