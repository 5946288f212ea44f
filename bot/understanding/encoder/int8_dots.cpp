#include "bot/understanding/encoder/int8_dots.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ajar::understanding {

namespace {

void plain_int8_dots(const Int8Product& product, std::int32_t* sums) {
    for (std::size_t r = 0; r < product.count; ++r) {
        const std::uint8_t* row = product.rows + r * product.width;
        for (std::size_t o = 0; o < product.outputs; ++o) {
            const std::int8_t* weights = product.weights + o * product.width;
            std::int32_t sum = 0;
            for (std::size_t i = 0; i < product.width; ++i) sum += weights[i] * row[i];
            sums[r * product.outputs + o] = sum;
        }
    }
}

#if defined(__x86_64__)
using Wide = __m256i;

__attribute__((target("avx2"))) inline Wide weights_at(const std::int8_t* at) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
}

__attribute__((target("avx2"))) inline Wide row_at(const std::uint8_t* at) {
    return _mm256_cvtepu8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
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
    const std::uint8_t* x = product.rows + r * width;
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
    const std::uint8_t* x = product.rows + r * product.width;
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

// The same with instructions twice as wide that multiply and add in one step. Four outputs by four
// rows, so that sixteen sums are on their way at once.
#define AJAR_VNNI __attribute__((target("avx512f,avx512bw,avx512vnni")))

constexpr std::size_t kBlock = 4;

AJAR_VNNI inline std::int32_t vnni_total(__m512i sums) {
    alignas(64) std::int32_t parts[16];
    _mm512_store_si512(parts, sums);
    std::int32_t sum = 0;
    for (const std::int32_t part : parts) sum += part;
    return sum;
}

template <std::size_t Outputs, std::size_t Rows>
AJAR_VNNI void vnni_block(
    const Int8Product& product, std::size_t o, std::size_t r, std::int32_t* sums
) {
    const std::size_t width = product.width;
    const std::int8_t* w = product.weights + o * width;
    const std::uint8_t* x = product.rows + r * width;
    __m512i s[Outputs][Rows];
    for (auto& of_output : s)
        for (__m512i& sum : of_output) sum = _mm512_setzero_si512();
    for (std::size_t i = 0; i < width; i += 64) {
        __m512i row[Rows];
        for (std::size_t b = 0; b < Rows; ++b) row[b] = _mm512_loadu_si512(x + b * width + i);
        for (std::size_t a = 0; a < Outputs; ++a) {
            const __m512i weights = _mm512_loadu_si512(w + a * width + i);
            for (std::size_t b = 0; b < Rows; ++b)
                s[a][b] = _mm512_dpbusd_epi32(s[a][b], row[b], weights);
        }
    }
    for (std::size_t a = 0; a < Outputs; ++a)
        for (std::size_t b = 0; b < Rows; ++b)
            sums[(r + b) * product.outputs + o + a] = vnni_total(s[a][b]);
}

template <std::size_t Outputs>
AJAR_VNNI void vnni_outputs(const Int8Product& product, std::size_t o, std::int32_t* sums) {
    std::size_t r = 0;
    for (; r + kBlock <= product.count; r += kBlock)
        vnni_block<Outputs, kBlock>(product, o, r, sums);
    switch (product.count - r) {
        case 3:
            return vnni_block<Outputs, 3>(product, o, r, sums);
        case 2:
            return vnni_block<Outputs, 2>(product, o, r, sums);
        case 1:
            return vnni_block<Outputs, 1>(product, o, r, sums);
        default:
            return;
    }
}

AJAR_VNNI void vnni_int8_dots(const Int8Product& product, std::int32_t* sums) {
    std::size_t o = 0;
    for (; o + kBlock <= product.outputs; o += kBlock) vnni_outputs<kBlock>(product, o, sums);
    for (; o < product.outputs; ++o) vnni_outputs<1>(product, o, sums);
}

#undef AJAR_VNNI

#endif

}  // namespace

std::vector<Int8Dots> int8_dots_at_hand() {
    std::vector<Int8Dots> found;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw"))
        found.push_back(vnni_int8_dots);
    if (__builtin_cpu_supports("avx2")) found.push_back(avx2_int8_dots);
#endif
    found.push_back(plain_int8_dots);
    return found;
}

void int8_dots(const Int8Product& product, std::int32_t* sums) {
    static const Int8Dots fastest = int8_dots_at_hand().front();
    fastest(product, sums);
}

}  // namespace ajar::understanding
