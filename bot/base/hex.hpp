#pragma once

// Bytes as text that a log, a header and a URL can carry.

#include <cstdint>
#include <span>
#include <string>

namespace ajar {

/// Two lower-case digits for each byte.
std::string to_hex(std::span<const std::uint8_t> bytes);

}  // namespace ajar
