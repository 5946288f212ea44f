#pragma once

// What the rooms of the desk work with: made once, in desk.cpp; all of it outlives them.

#include "adapters/slack/desk/accounts.hpp"
#include "adapters/slack/desk/metrics.hpp"
#include "adapters/slack/desk/sender.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <memory>
#include <string>

namespace ajar::slack::desk {

using Knowledge = std::shared_ptr<const knowledge::Knowledge>;

struct Context {
    Worker& worker;
    Sender& sender;
    Accounts& accounts;
    Metrics& metrics;
    engine::Store& store;
    engine::Intake& intake;
    engine::StaffDesk& staff;
    Now now;
    std::function<Knowledge()> knowledge;
    /// The page of a case in the console; empty: there is none to link to.
    std::function<std::string(const std::string& review_id)> case_url;
    std::string it_name;
    std::chrono::seconds undo{30};  ///< how long an approval can be taken back
};

}  // namespace ajar::slack::desk
