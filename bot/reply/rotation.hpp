#pragma once

// Where the rotation of wordings begins, so that two conversations do not open with the same line.

#include "bot/reply/reply.hpp"

#include <cstddef>

namespace ajar::reply {

/// The turn of a draft: its own for person, service, day and conversation, then counting on.
std::size_t turn_of(const DraftInput& input);

}  // namespace ajar::reply
