#pragma once

// Slack's part of the settings becomes a channel of the house.

#include "adapters/slack/channel/channel.hpp"
#include "bot/engine/engine.hpp"
#include "bot/engine/store.hpp"
#include "bot/program/settings.hpp"

#include <functional>
#include <memory>
#include <string>

namespace ajar::program {

/// None: nobody can ask us in Slack. Throws SettingsError, with what to do: half of its settings
/// would be heard and never answered, or the reverse. `data_folder`: where the key is kept that
/// seals the tokens of those who install Ajar. `url`: where people reach us.
std::unique_ptr<slack::Channel> open_slack(
    const Settings& given,
    const std::string& it_name,
    engine::Engine& engine,
    engine::Store& store,
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge,
    const std::string& data_folder,
    const std::function<std::string()>& url,
    const Now& now,
    prometheus::Registry& registry
);

}  // namespace ajar::program
