#include "bot/understanding/encoder/int8_dots.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ajar::understanding {

void plain_int8_dots(const Int8Product& product, std::int32_t* sums) {
    for (std::size_t r = 0; r < product.count; ++r) {
        const std::int16_t* row = product.rows + r * product.width;
        for (std::size_t o = 0; o < product.outputs; ++o) {
            const std::int8_t* weights = product.weights + o * product.width;
            std::int32_t sum = 0;
            for (std::size_t i = 0; i < product.width; ++i) sum += weights[i] * row[i];
            sums[r * product.outputs + o] = sum;
        }
    }
}

#if defined(__x86_64__)
namespace {

using Wide = __m256i;

__attribute__((target("avx2"))) inline Wide weights_at(const std::int8_t* at) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
}

__attribute__((target("avx2"))) inline Wide row_at(const std::int16_t* at) {
    return _mm256_loadu_si256(reinterpret_cast<const Wide*>(at));
}

__attribute__((target("avx2"))) inline Wide add_product(Wide sum, Wide a, Wide b) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(a, b));
}

__attribute__((target("avx2"))) inline std::int32_t total(Wide sums) {
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
    return _mm_cvtsi128_si32(half);
}

/// Two outputs by four rows at once: weights are widened once for four rows.
__attribute__((target("avx2"))) void block(
    const Int8Product& product, std::size_t o, std::size_t r, std::int32_t* sums
) {
    const std::size_t width = product.width;
    const std::int8_t* w = product.weights + o * width;
    const std::int16_t* x = product.rows + r * width;
    Wide s[8];
    for (Wide& sum : s) sum = _mm256_setzero_si256();
    for (std::size_t i = 0; i < width; i += 16) {
        const Wide a = weights_at(w + i);
        const Wide b = weights_at(w + width + i);
        const Wide x0 = row_at(x + i);
        const Wide x1 = row_at(x + width + i);
        const Wide x2 = row_at(x + 2 * width + i);
        const Wide x3 = row_at(x + 3 * width + i);
        s[0] = add_product(s[0], a, x0);
        s[1] = add_product(s[1], b, x0);
        s[2] = add_product(s[2], a, x1);
        s[3] = add_product(s[3], b, x1);
        s[4] = add_product(s[4], a, x2);
        s[5] = add_product(s[5], b, x2);
        s[6] = add_product(s[6], a, x3);
        s[7] = add_product(s[7], b, x3);
    }
    for (std::size_t k = 0; k < 8; ++k)
        sums[(r + k / 2) * product.outputs + o + k % 2] = total(s[k]);
}

__attribute__((target("avx2"))) void single(
    const Int8Product& product, std::size_t o, std::size_t r, std::int32_t* sums
) {
    const std::int8_t* w = product.weights + o * product.width;
    const std::int16_t* x = product.rows + r * product.width;
    Wide sum = _mm256_setzero_si256();
    for (std::size_t i = 0; i < product.width; i += 16)
        sum = add_product(sum, weights_at(w + i), row_at(x + i));
    sums[r * product.outputs + o] = total(sum);
}

/// Outputs outside, rows inside: the weights, which are many, pass by once.
__attribute__((target("avx2"))) void avx2_int8_dots(
    const Int8Product& product, std::int32_t* sums
) {
    const std::size_t rows = product.count - product.count % 4;
    const std::size_t outputs = product.outputs - product.outputs % 2;
    for (std::size_t o = 0; o < outputs; o += 2) {
        for (std::size_t r = 0; r < rows; r += 4) block(product, o, r, sums);
        for (std::size_t r = rows; r < product.count; ++r) {
            single(product, o, r, sums);
            single(product, o + 1, r, sums);
        }
    }
    for (std::size_t o = outputs; o < product.outputs; ++o)
        for (std::size_t r = 0; r < product.count; ++r) single(product, o, r, sums);
}

}  // namespace
#endif

void int8_dots(const Int8Product& product, std::int32_t* sums) {
#if defined(__x86_64__)
    static const bool wide = __builtin_cpu_supports("avx2") != 0;
    if (wide) return avx2_int8_dots(product, sums);
#endif
    plain_int8_dots(product, sums);
}

}  // namespace ajar::understanding
