#pragma once

// The installations' face: who is spoken to with which token, and how a workspace comes and goes.

#include "adapters/slack/api/client.hpp"
#include "adapters/slack/api/installation.hpp"
#include "adapters/slack/ingress/reaction.hpp"
#include "bot/engine/store.hpp"
#include "bot/server/router.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ajar::slack::installing {

struct Options {
    std::string bot_token{};  ///< of the one workspace whose token stands in the settings
    /// With both, others can install the app.
    std::string client_id{};
    std::string client_secret{};
    std::vector<std::string> allowed{};  ///< ids of workspaces and organisations; empty: any
    std::string secret{};                ///< their tokens are sealed with it
    std::string api_url = "https://slack.com/api";
    std::function<std::string()> public_url{};
};

class Installing {
public:
    /// References must outlive it. Throws engine::StoreError; std::invalid_argument when only half
    /// of what OAuth needs is there.
    Installing(api::Client& client, engine::Store& store, Now now, Options options);
    ~Installing();
    Installing(const Installing&) = delete;
    Installing& operator=(const Installing&) = delete;

    api::Installations& installations();

    /// None, when nobody can install.
    void add_routes(server::Router& router);
    void start();
    /// Before the RestClient of `client` goes.
    void stop();

    /// Any thread; returns at once.
    void uninstalled(const Uninstalled& told);
    /// One sentence for the operator; nothing: all is well. Any thread.
    std::optional<std::string> problem() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::slack::installing
