#pragma once

// HMAC with SHA-256 (RFC 2104): proves that who wrote a text knows the key.

#include "bot/crypto/sha256.hpp"

#include <string_view>

namespace ajar::crypto {

Sha256::Digest hmac_sha256(std::string_view key, std::string_view text);

/// In a time that does not depend on where they differ.
bool equal_in_constant_time(std::string_view a, std::string_view b);

}  // namespace ajar::crypto
