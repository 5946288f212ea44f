#pragma once

// Everything Ajar does in Slack beside the conversations themselves: the staff channel, what is
// pressed and sent there, who somebody is. It works on a thread of its own, so that Slack never
// waits for it longer than its three seconds.

#include "adapters/slack/address/address.hpp"
#include "adapters/slack/api/client.hpp"
#include "adapters/slack/api/installation.hpp"
#include "adapters/slack/ingress/reception.hpp"
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

namespace ajar::slack::desk {

/// All of it must outlive the desk.
struct DeskParts {
    api::Client& client;
    api::Installations& installations;
    engine::Store& store;
    engine::Intake& intake;
    engine::StaffDesk& staff;
    engine::Changes& changes;
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge;
    std::function<std::string(const std::string& review_id)> case_url;
    Now now;
    prometheus::Registry& registry;
};

struct DeskOptions {
    std::string it_name = "IT";
    Address staff_channel{};        ///< an empty channel: reviews are shown in the console only
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

    /// Who an activity from Slack is from, by the e-mail that Slack knows them by. Any thread.
    std::optional<Person> person(const Activity& activity, const knowledge::Knowledge& knowledge)
        const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::slack::desk
