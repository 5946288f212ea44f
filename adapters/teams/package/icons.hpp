#pragma once

// Ajar's mark, a door that stands open, in the two ways that Teams asks for.

#include <string>

namespace ajar::teams {

/// 192 by 192, in full colour to the edges; the mark stays within the 120 in the middle.
std::string colour_icon();

/// 32 by 32, white lines on nothing.
std::string outline_icon();

}  // namespace ajar::teams
