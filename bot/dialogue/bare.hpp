#pragma once

// Does a request say more than which thing is wanted? "I need Figma" does not: what it is for has
// to be asked, whatever need the words happen to be like (P2).

#include "bot/knowledge/knowledge.hpp"

#include <string_view>

namespace ajar::dialogue {

bool names_only_the_thing(std::string_view text, const knowledge::Service& service);

}  // namespace ajar::dialogue
