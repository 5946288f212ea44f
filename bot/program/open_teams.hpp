#pragma once

// Teams in the house, as the settings say.

#include "adapters/teams/channel/channel.hpp"
#include "bot/engine/engine.hpp"
#include "bot/engine/store.hpp"
#include "bot/program/settings.hpp"

#include <functional>
#include <memory>
#include <string>

namespace ajar::program {

/// None: nobody can ask us in Teams. SettingsError: half of it is set, or believing everybody would
/// be open to others than this machine.
std::unique_ptr<teams::Channel> open_teams(
    const Settings& settings,
    const std::string& it_name,
    engine::Engine& engine,
    engine::Store& store,
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge,
    std::function<std::string()> console,
    const Now& now,
    prometheus::Registry& registry
);

}  // namespace ajar::program
