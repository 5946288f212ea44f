#pragma once

// What the pages say to whoever installs the app, in their language.

#include <string>
#include <string_view>

namespace ajar::slack::installing {

/// "de" of an Accept-Language header; English where it wants nothing that we speak.
std::string language_of(std::string_view accept_language);

std::string tell(std::string_view key, std::string_view locale);
/// With a value in place of "{}".
std::string tell(std::string_view key, std::string_view value, std::string_view locale);

}  // namespace ajar::slack::installing
