#pragma once

// The console's API, /api/v1, as bot/api/openapi.json describes it. Everything a person of IT does
// goes through engine::StaffDesk as an event; there is no second way to answer anyone.

#include "bot/base/time.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/reworder.hpp"
#include "bot/engine/store.hpp"
#include "bot/publishing/teaching.hpp"
#include "bot/server/router.hpp"

#include <chrono>
#include <functional>
#include <string>

namespace ajar::api {

/// What the handlers work on; all of it must outlive the router.
struct Services {
    engine::Store& store;
    engine::StaffDesk& desk;
    engine::Changes& changes;
    publishing::Publishing& publishing;
    publishing::Teaching& teaching;
    Now now;
    /// Tells open pages of a change that does not come from the engine.
    std::function<void(const engine::Change&)> announce = [](const engine::Change&) {};
    bool demo = false;    ///< the signed-in person may switch to any other
    std::string openapi;  ///< the document itself, served at /api/v1/openapi.json
    /// Tells the engine that something was put back for it.
    std::function<void()> wake = [] {};
    engine::Reworder* reworder = nullptr;  ///< none: no drafting help is set up
    std::chrono::seconds undo{0};          ///< how long an approval can be taken back
};

void add_routes(server::Router& router, const Services& services);

/// A path that signs `person_id` in, once, within the next day: "/console/sign-in?code=…".
std::string one_time_link(engine::Store& store, const std::string& person_id, TimePoint now);

}  // namespace ajar::api
