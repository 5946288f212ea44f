#pragma once

// Texts that nobody can read or change at rest without our key: XChaCha20-Poly1305, of libsodium.

#include "bot/base/result.hpp"

#include <array>
#include <string>
#include <string_view>

namespace ajar::crypto {

class Sealer {
public:
    /// `secret`: what load_or_make_key keeps; `purpose`: so that one secret serves several uses and
    /// none can open what another has sealed. Throws std::runtime_error when there is no libsodium
    /// to speak of.
    Sealer(std::string_view secret, std::string_view purpose);
    ~Sealer();
    Sealer(const Sealer&) = default;
    Sealer& operator=(const Sealer&) = default;

    /// Letters that may stand anywhere. The same text is never sealed to the same letters twice.
    /// `place`: where it is kept; it opens nowhere else.
    std::string seal(std::string_view text, std::string_view place) const;

    /// Malformed: these are no letters of ours. Forbidden: another key sealed it, it was sealed for
    /// another place, or somebody has changed it since.
    Result<std::string> open(std::string_view sealed, std::string_view place) const;

private:
    std::array<unsigned char, 32> key_{};
};

}  // namespace ajar::crypto
