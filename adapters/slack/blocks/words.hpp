#pragma once

// The words that every platform's surfaces share, by their names in this room.

#include "adapters/shared/words.hpp"

namespace ajar::slack::blocks {

using shared::in_words;
using shared::say;
using shared::settled_in_words;
using shared::stage_in_words;

}  // namespace ajar::slack::blocks
