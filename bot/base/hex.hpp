#pragma once

// Bytes as text that a log, a header and a URL can carry.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ajar {

/// Two lower-case digits for each byte.
std::string to_hex(std::span<const std::uint8_t> bytes);
std::string to_hex(std::string_view bytes);

}  // namespace ajar
