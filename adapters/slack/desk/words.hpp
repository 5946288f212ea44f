#pragma once

// What Ajar tells people in Slack about what they have just pressed or sent; what is told alike
// elsewhere stands in adapters/shared. Staff read two languages, employees four.

#include <string>
#include <string_view>

namespace ajar::slack::desk {

/// The sentence `key` in the language of `locale`, else in English. Empty: there is none.
std::string tell(std::string_view key, std::string_view locale);

/// The same with `value` in place of "{}".
std::string tell(std::string_view key, std::string_view value, std::string_view locale);

}  // namespace ajar::slack::desk
