#pragma once

// Everything Ajar does in Teams beside the conversations themselves: the staff channel, what is
// pressed and sent there, what becomes of a pressed quick reply, of an edit and of a reaction, that
// somebody is typing, who somebody is. It works on a thread of its own, so that Teams never
// waits for it longer than a few seconds.

#include "adapters/teams/connector/client.hpp"
#include "adapters/teams/connector/sayings.hpp"
#include "adapters/teams/ingress/reception.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace prometheus {
class Registry;
}

namespace ajar::teams::desk {

/// All of it must outlive the desk.
struct DeskParts {
    Client& client;
    engine::Store& store;
    const Sayings& sayings;  ///< of the messenger
    engine::Intake& intake;
    engine::StaffDesk& staff;
    engine::Changes& changes;
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge;
    std::function<std::string(const std::string& review_id)> case_url;
    Now now;
    prometheus::Registry& registry;
};

struct DeskOptions {
    /// Connector, tenant, bot, and the channel or group chat; without a conversation, reviews are
    /// shown in the console only.
    Address staff_channel{};
    std::string it_name = "IT";
    std::chrono::seconds undo{30};  ///< how long an approval can be taken back
    std::size_t jobs = 2'000;       ///< that may wait; more are counted and left out
};

class Desk {
public:
    Desk(DeskParts parts, DeskOptions options);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// For the reception. They must not be called after the desk has gone.
    Handlers handlers();

    /// Looks at what happened meanwhile, and follows changes from now on.
    void start();
    /// Ends what waits. Before the RestClient of `client` goes.
    void stop();

    /// Who an activity from Teams is from. Somebody not heard of yet is asked for, and known by the
    /// next message. Any thread.
    std::optional<Person> person(const Activity& activity, const knowledge::Knowledge& knowledge);

    /// Who somebody is whom Microsoft vouches for by their id, and perhaps an address. Any thread.
    std::optional<Person> person(
        const std::string& account,
        const std::string& object_id,
        const std::string& email,
        const knowledge::Knowledge& knowledge
    ) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::teams::desk
