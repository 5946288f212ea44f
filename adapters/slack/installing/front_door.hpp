#pragma once

// GET /slack/install sends a browser to Slack; GET /slack/oauth/callback is where it comes back,
// with a code for which Slack gives the bot token.

#include "adapters/slack/api/client.hpp"
#include "adapters/slack/installing/keeper.hpp"
#include "adapters/slack/installing/pages.hpp"
#include "adapters/slack/installing/tickets.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/router.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ajar::slack::installing {

struct DoorOptions {
    std::string client_id;
    std::string client_secret;
    std::string secret;  ///< for the tickets
    std::string api_url = "https://slack.com/api";
    std::function<std::string()> public_url{};  ///< "https://ajar.example"
    std::vector<std::string> allowed{};         ///< ids of workspaces and organisations; empty: any
};

class FrontDoor {
public:
    /// References must outlive the server that serves the routes.
    FrontDoor(api::Client& client, Keeper& keeper, Now now, DoorOptions options);

    void add_routes(server::Router& router);

private:
    server::Response leave(const server::Request& request) const;
    Awaitable<server::Response> come_back(server::Request request);
    Awaitable<Page> fetch(std::string code, std::string locale);
    Page could_not(const api::Answer& answer, const std::string& locale) const;
    Page again(int status, std::string title, std::string text, std::string locale) const;
    bool is_allowed(const Tenant& tenant) const;
    std::string redirect_uri() const;

    api::Client& client_;
    Keeper& keeper_;
    const Now now_;
    const DoorOptions options_;
    Tickets tickets_;
};

/// "https://slack.com/oauth/v2/authorize" of "https://slack.com/api".
std::string authorize_url(const std::string& api_url);

}  // namespace ajar::slack::installing
