#pragma once

// The one loop that costs time: every row against every output, in whole numbers. Where the
// processor has wider instructions they are used; the sums are the same to the bit. No number is
// -128, so that each has its opposite.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ajar::understanding {

struct Int8Product {
    const std::int8_t* weights = nullptr;  ///< output by output, `width` each
    std::size_t outputs = 0;
    const std::int32_t* middles = nullptr;  ///< per output: 128 × the sum of its weights
    const std::int8_t* rows = nullptr;      ///< row by row, `width` each
    std::size_t count = 0;
    std::size_t width = 0;  ///< a multiple of kDotsStep
};

inline constexpr std::size_t kDotsStep = 64;

/// sums[row × outputs + output]
void int8_dots(const Int8Product& product, std::int32_t* sums);

using Int8Dots = void (*)(const Int8Product& product, std::int32_t* sums);

/// What this processor can do it with, the fastest first; the last needs no special instructions.
std::vector<Int8Dots> int8_dots_at_hand();

}  // namespace ajar::understanding
