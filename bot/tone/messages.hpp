#pragma once

// What a finding says, in the language of the person who reads it: a reply in English may be
// checked by somebody who works in German.

#include "bot/tone/check.hpp"

#include <string>
#include <string_view>

namespace ajar::tone {

/// The finding's message in German for "de", "de-AT" …; as it is for everybody else.
std::string message_in(const Finding& finding, std::string_view locale);

}  // namespace ajar::tone
