#pragma once

// What the settings become: the parts that the house is put together from. All of them throw
// SettingsError with what to do.

#include "adapters/web/direct_line/direct_line.hpp"
#include "bot/engine/reworder.hpp"
#include "bot/engine/store.hpp"
#include "bot/program/learning.hpp"
#include "bot/program/settings.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/server/server.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace ajar::program {

/// Makes its folder where there is none. Throws StoreError, too.
std::unique_ptr<engine::Store> open_store(const std::filesystem::path& file);

/// Who the printed link signs in: as the settings say, else whoever may do most.
std::string administrator_of(const Settings& settings, const knowledge::Knowledge& knowledge);

web::DirectLineOptions web_options(
    const Settings& settings, const std::string& data_folder, const knowledge::Company& company
);

/// None: staff write in their own words.
std::unique_ptr<engine::Reworder> drafting_help(const Settings::Drafting& drafting);

server::Options server_options(const Settings& settings);

/// "." for a file without one.
std::string folder_of(const std::string& file);

/// As the parts say, else as the settings do.
Learning learning_of(const Settings& settings, publishing::Publishing::Train train);

}  // namespace ajar::program
