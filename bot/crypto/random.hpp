#pragma once

// Chance that nobody guesses, from the system.

#include <cstddef>
#include <string>

namespace ajar::crypto {

/// Throws std::runtime_error when the system gives none.
std::string random_bytes(std::size_t count);

}  // namespace ajar::crypto
