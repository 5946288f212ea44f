#pragma once

// The engine's way to employees in Teams. Nobody can look whether a message of ours has arrived
// there, and sending it again would show it twice: what is in doubt is told to staff instead.

#include "adapters/teams/cards/employee.hpp"
#include "adapters/teams/connector/client.hpp"
#include "adapters/teams/connector/sayings.hpp"
#include "bot/engine/ports.hpp"

#include <functional>

namespace ajar::teams {

struct MessengerOptions {
    cards::EmployeeView view{};
    Sayings* sayings =
        nullptr;  ///< hears of every message that has arrived; outlives the messenger
    /// A conversation has said something in this chat of the person's; any thread.
    std::function<void(const std::string& chat, const std::string& conversation_id)> spoke{};
    /// Whether a language model found these words, and nobody has changed them; may throw.
    std::function<bool(const std::string& text)> by_a_model{};
    /// After we were given no token: somebody may have to change the settings.
    std::chrono::milliseconds without_token = std::chrono::seconds{30};
};

class TeamsMessenger final : public engine::Messenger {
public:
    /// `client` must outlive the messenger and every delivery's end.
    explicit TeamsMessenger(Client& client, MessengerOptions options = {});

    void deliver(engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done)
        override;

private:
    class Post;

    Client& client_;
    const MessengerOptions options_;
};

}  // namespace ajar::teams
