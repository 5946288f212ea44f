#pragma once

// The engine's way to employees in Slack: posts what is said into its channel and thread, marked so
// that it is found again when the answer is lost. Order is the dispatcher's; nothing is posted
// twice.

#include "adapters/slack/api/client.hpp"
#include "adapters/slack/api/installation.hpp"
#include "adapters/slack/blocks/employee.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/reading.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace ajar::slack::api {

struct MessengerOptions {
    /// How long Slack may take until what was posted can be read: nobody looks, and sends again,
    /// earlier than this after the message left, or after the start.
    std::chrono::milliseconds settle{3'000};
    /// Clocks differ: messages this much older than the attempt are looked at too.
    std::chrono::milliseconds skew{5 * 60'000};
    int pages = 20;  ///< of messages, at most, in one look
    /// Language, IT's name and the page with the whole talk, for one conversation.
    std::function<blocks::EmployeeView(const engine::Delivery&)> view{};
};

class SlackMessenger final : public engine::Messenger {
public:
    /// All references must outlive the messenger and every delivery's end.
    SlackMessenger(
        Client& client, Installations& installations, Now now, MessengerOptions options = {}
    );
    ~SlackMessenger() override;

    void deliver(engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done)
        override;

    /// Any thread. A conversation is about to go on in this direct message, which is this person's:
    /// whether a reply there belongs to it is not known yet.
    bool is_moving_to(const std::string& channel, const std::string& user) const;
    /// After a start, before anything comes in: what was on its way when we ended. Whoever was
    /// being written to alone may have read it, and answers.
    void expect_moves(const std::vector<engine::OutboxRow>& pending);

private:
    class Post;
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

}  // namespace ajar::slack::api
