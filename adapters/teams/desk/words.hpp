#pragma once

// What only Teams makes it necessary to tell staff; what is told alike elsewhere stands in
// adapters/shared.

#include <string>
#include <string_view>

namespace ajar::teams::desk {

/// The sentence `key` in the language of `locale`, else in English. Empty: there is none.
std::string tell(std::string_view key, std::string_view locale);

}  // namespace ajar::teams::desk
