#pragma once

// A conversation's state as the runner wants to see it.

#include "bot/dialogue/state.hpp"
#include "tests/scenarios/driver.hpp"

namespace ajar::scenarios {

View view_of(const dialogue::State& state);

/// True when somebody was called because words or a template were missing: never right.
bool is_speechless(const std::string& why);

}  // namespace ajar::scenarios
