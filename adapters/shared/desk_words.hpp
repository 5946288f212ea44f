#pragma once

// What Ajar tells people of IT about what they have just pressed or sent, on whatever platform.
// Staff read two languages.

#include "bot/dialogue/effect.hpp"

#include <string>
#include <string_view>

namespace ajar::shared {

/// The sentence `key` in the language of `locale`, else in English. Empty: there is none.
std::string tell(std::string_view key, std::string_view locale);

/// The same with `value` in place of "{}".
std::string tell(std::string_view key, std::string_view value, std::string_view locale);

std::string filled_in(std::string text, std::string_view value);

/// Why an act had no effect, for the person who did it.
std::string refusal_in_words(const dialogue::RefuseAct& refusal, std::string_view locale);

}  // namespace ajar::shared
