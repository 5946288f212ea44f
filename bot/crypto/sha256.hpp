#pragma once

// SHA-256 (FIPS 180-4): names a content by its bytes, and keeps a secret without knowing it.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ajar::crypto {

class Sha256 {
public:
    using Digest = std::array<std::uint8_t, 32>;

    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    /// Of all that was added; nothing can be added afterwards.
    Digest digest();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// The digest of `bytes`.
Sha256::Digest sha256(std::string_view bytes);
/// The same in 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace ajar::crypto
