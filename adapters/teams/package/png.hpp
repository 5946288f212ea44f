#pragma once

// A picture as a PNG file.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ajar::teams {

struct Pixel {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 0;  ///< 0: nothing is there

    bool operator==(const Pixel&) const = default;
};

/// Row by row, from the top left; as high as it is wide.
struct Picture {
    std::size_t side = 0;
    std::vector<Pixel> pixels;
};

/// Throws std::runtime_error when zlib cannot.
std::string png(const Picture& picture);

}  // namespace ajar::teams
