#pragma once

// "Ask IT about this": somebody picks a message, says what they need, and Ajar answers in their own
// chat, wherever the message stands.

#include "adapters/teams/asks/form.hpp"
#include "adapters/teams/connector/client.hpp"
#include "adapters/teams/ingress/reception.hpp"

#include <memory>

namespace ajar::teams {

class Asks {
public:
    /// References must outlive the last call of the client and the intake's callbacks.
    Asks(Client& client, engine::Intake& intake, Now now);

    /// Whether it is the message action's, whatever it holds.
    static bool wants(const Invocation& invocation);

    /// Any thread; `reply` once.
    void answer(const Invocation& invocation, Reply reply);

private:
    struct Ask;

    void open(const std::shared_ptr<Ask>& ask);
    void submit(const std::shared_ptr<Ask>& ask);

    Client& client_;
    engine::Intake& intake_;
    const Now now_;
};

/// What asks do not want goes on to `others`. `asks` must outlive the handlers.
Handlers with_asks(Asks& asks, Handlers others);

}  // namespace ajar::teams
