#pragma once

// What the rooms of the desk work with: made once, in desk.cpp; all of it outlives them.

#include "adapters/teams/connector/sayings.hpp"
#include "adapters/teams/desk/accounts.hpp"
#include "adapters/teams/desk/metrics.hpp"
#include "adapters/teams/desk/sender.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <memory>
#include <string>

namespace ajar::teams::desk {

struct Context {
    Worker& worker;
    Sender& sender;
    Accounts& accounts;
    Metrics& metrics;
    engine::Store& store;
    const Sayings& sayings;
    engine::Intake& intake;
    engine::StaffDesk& staff;
    Now now;
    std::function<Knowledge()> knowledge;
    /// The page of a case in the console; empty: there is none to link to.
    std::function<std::string(const std::string& review_id)> case_url;
    std::string it_name = "IT";
    std::chrono::seconds undo{30};  ///< how long an approval can be taken back
    /// How long Teams may be kept waiting for the answer to a press.
    std::chrono::milliseconds patience{4'000};
};

}  // namespace ajar::teams::desk
