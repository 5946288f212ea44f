#pragma once

// Every setting there is: its name, its help, and where its value goes. Reading the file and the
// environment is settings.cpp's.

#include "bot/program/settings.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ajar::program {

using SettingValues = std::vector<std::string>;

/// One setting: how it is called, what it means, and where its value goes. `put` answers what is
/// wrong with the value, or nothing.
struct SettingKey {
    std::string name;
    std::string help;
    std::function<std::string(Settings&, const SettingValues&)> put;
    bool list = false;
    bool secret = false;  ///< not in the YAML file: from AJAR_… or from the file AJAR_…_FILE names
    bool may_hold_password = false;  ///< "http://user:password@…": then it is such a secret

    bool may_be_a_secret() const { return secret || may_hold_password; }
};

/// In the order in which they are listed.
const std::vector<SettingKey>& setting_keys();

}  // namespace ajar::program
