#pragma once

// What the app says of itself in Teams, in the four languages that employees read. Data.

#include <string>
#include <string_view>
#include <vector>

namespace ajar::teams {

/// "de", "es", "fr": beside English, in which the manifest itself is.
const std::vector<std::string>& other_languages();

/// The text at `key`, as Microsoft's translations name it: "description.short",
/// "bots[0].commandLists[0].commands[2].title".
std::string app_word(std::string_view key, std::string_view language);

/// All of them.
std::vector<std::string> app_words();

}  // namespace ajar::teams
