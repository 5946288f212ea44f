#pragma once

// The Web API for the desk: a call goes out with the right token, waits out Slack's limits where
// somebody still wants the answer, and comes back on the worker's thread.

#include "adapters/shared/worker.hpp"
#include "adapters/slack/api/client.hpp"
#include "adapters/slack/api/installation.hpp"

#include <functional>

namespace ajar::slack::desk {

using shared::Worker;

class Sender {
public:
    using Done = std::function<void(const api::Answer&)>;

    /// References must outlive the sender and its calls.
    Sender(Worker& worker, api::Client& client, api::Installations& installations);

    /// `where`: whose installation speaks. `tries`: how often, all in all, while Slack says "later"
    /// and nothing was done. `done` once, on the worker, unless it stops before.
    void send(const Address& where, api::Call call, int tries, Done done);
    /// Once, for what some workspaces do not have: nobody is told that it is refused.
    void try_out(const Address& where, const api::Call& call, Done done);

    /// What is known of the app there; nothing: it is not installed.
    std::optional<api::Installation> installation(const Address& where);

private:
    void ask(
        const Address& where, const api::Call& call, std::function<void(const api::Answer&)> back
    );
    void answered(
        const Address& where, api::Call call, int tries, Done done, const api::Answer& answer
    );

    Worker& worker_;
    api::Client& client_;
    api::Installations& installations_;
};

}  // namespace ajar::slack::desk
