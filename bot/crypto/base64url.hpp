#pragma once

// Bytes as letters that may stand in an address (RFC 4648, section 5, without padding).

#include <optional>
#include <string>
#include <string_view>

namespace ajar::crypto {

std::string to_base64url(std::string_view bytes);
/// Nothing for what to_base64url could not have written.
std::optional<std::string> from_base64url(std::string_view text);

}  // namespace ajar::crypto
