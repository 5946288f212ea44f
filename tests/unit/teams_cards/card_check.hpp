#pragma once

// Judges a message as Teams would: its size, its version, what may stand in a card, and – where
// Microsoft's schema is at hand – the schema. The schema is not in this repository:
// AJAR_PLATFORM_DATA names the folder with teams/schemas/, else it is looked for as shared/platform
// beside the sources.

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ajar::test {

using Faults = std::vector<std::string>;

/// Slack's check has a function of the same name, and some tests link both.
inline namespace of_teams {

/// Empty: nothing is wrong.
Faults faults_of_message(const nlohmann::json& message);
Faults faults_of_card(const nlohmann::json& card);

bool has_card_schema();

}  // namespace of_teams

}  // namespace ajar::test
