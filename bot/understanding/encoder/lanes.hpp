#pragma once

// Sums of products, four numbers at a time. The order of the additions is written down here, so
// that every compiler and every processor gives the same digits.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace ajar::understanding {

namespace lanes {

using Four = float __attribute__((vector_size(16)));

inline Four load(const float* from) {
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

inline void store(float* to, Four four) {
    std::memcpy(to, &four, sizeof four);
}

}  // namespace lanes

inline float dot(const float* a, const float* b, std::size_t count) {
    lanes::Four first{};
    lanes::Four second{};
    const std::size_t whole = count / 8 * 8;
    for (std::size_t i = 0; i < whole; i += 8) {
        first += lanes::load(a + i) * lanes::load(b + i);
        second += lanes::load(a + i + 4) * lanes::load(b + i + 4);
    }
    const lanes::Four sums = first + second;
    float sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    for (std::size_t i = whole; i < count; ++i) sum += a[i] * b[i];
    return sum;
}

/// The largest of them, signs aside.
inline float largest(const float* values, std::size_t count) {
    lanes::Four most{};
    const std::size_t whole = count / 4 * 4;
    for (std::size_t i = 0; i < whole; i += 4) {
        const lanes::Four four = lanes::load(values + i);
        most = four > most ? four : most;
        most = -four > most ? -four : most;
    }
    float found = std::max(std::max(most[0], most[1]), std::max(most[2], most[3]));
    for (std::size_t i = whole; i < count; ++i) found = std::max(found, std::abs(values[i]));
    return found;
}

/// to += factor × from
inline void add_scaled(float* to, const float* from, float factor, std::size_t count) {
    const lanes::Four factors{factor, factor, factor, factor};
    const std::size_t whole = count / 16 * 16;
    for (std::size_t i = 0; i < whole; i += 16)
        for (std::size_t k = i; k < i + 16; k += 4)
            lanes::store(to + k, lanes::load(to + k) + factors * lanes::load(from + k));
    for (std::size_t i = whole; i < count; ++i) to[i] += factor * from[i];
}

}  // namespace ajar::understanding
