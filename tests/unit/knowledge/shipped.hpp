#pragma once

// The set in config/ and templates/, as everybody gets it.

#include "bot/files/files.hpp"

namespace ajar::testing {

/// Loaded once per program.
const files::Loaded& shipped();

}  // namespace ajar::testing
