#pragma once

// Numbers of half the size: the upper half of a float, three digits exact. Enough for weights of
// which a text adds up a hundred, and they are most of what a model keeps in memory.

#include <bit>
#include <cstddef>
#include <cstdint>

namespace ajar::understanding {

using Half = std::uint16_t;

/// The nearest one.
inline Half half_of(float number) {
    const auto bits = std::bit_cast<std::uint32_t>(number);
    return static_cast<Half>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

inline float whole_of(Half half) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16U);
}

/// to += factor × from
inline void add_scaled(float* to, const Half* from, float factor, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) to[i] += factor * whole_of(from[i]);
}

}  // namespace ajar::understanding
