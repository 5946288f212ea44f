#include "bot/understanding/encoder/int8_dots.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ajar::understanding {

namespace {

void plain_int8_dots(const Int8Product& product, std::int32_t* sums) {
    for (std::size_t r = 0; r < product.count; ++r) {
        const std::int8_t* row = product.rows + r * product.width;
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

#define AJAR_AVX2 __attribute__((target("avx2")))

AJAR_AVX2 inline Wide wide_at(const std::int8_t* at) {
    return _mm256_loadu_si256(reinterpret_cast<const Wide*>(at));
}

/// The instruction multiplies numbers without a sign by numbers with one, and adds them up in
/// pairs: 2 × 127 × 127 just fits. So the row's sign goes over to the weights.
AJAR_AVX2 inline Wide add_product(Wide sum, Wide weights, Wide row, Wide size) {
    const Wide pairs = _mm256_maddubs_epi16(size, _mm256_sign_epi8(weights, row));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

AJAR_AVX2 inline std::int32_t total(Wide sums) {
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
    return _mm_cvtsi128_si32(half);
}

/// Several outputs by several rows at once, so that what is loaded serves more than one sum.
template <std::size_t Outputs, std::size_t Rows>
AJAR_AVX2 void block(const Int8Product& product, std::size_t o, std::size_t r, std::int32_t* sums) {
    const std::size_t width = product.width;
    const std::int8_t* w = product.weights + o * width;
    const std::int8_t* x = product.rows + r * width;
    Wide s[Outputs][Rows];
    for (auto& of_output : s)
        for (Wide& sum : of_output) sum = _mm256_setzero_si256();
    for (std::size_t i = 0; i < width; i += sizeof(Wide)) {
        Wide weights[Outputs];
        for (std::size_t a = 0; a < Outputs; ++a) weights[a] = wide_at(w + a * width + i);
        for (std::size_t b = 0; b < Rows; ++b) {
            const Wide row = wide_at(x + b * width + i);
            const Wide size = _mm256_abs_epi8(row);
            for (std::size_t a = 0; a < Outputs; ++a)
                s[a][b] = add_product(s[a][b], weights[a], row, size);
        }
    }
    for (std::size_t a = 0; a < Outputs; ++a)
        for (std::size_t b = 0; b < Rows; ++b)
            sums[(r + b) * product.outputs + o + a] = total(s[a][b]);
}

/// Outputs outside, rows inside: the weights, which are many, pass by once.
template <std::size_t Outputs>
AJAR_AVX2 void block_outputs(const Int8Product& product, std::size_t o, std::int32_t* sums) {
    std::size_t r = 0;
    for (; r + 4 <= product.count; r += 4) block<Outputs, 4>(product, o, r, sums);
    for (; r < product.count; ++r) block<Outputs, 1>(product, o, r, sums);
}

AJAR_AVX2 void avx2_int8_dots(const Int8Product& product, std::int32_t* sums) {
    std::size_t o = 0;
    for (; o + 2 <= product.outputs; o += 2) block_outputs<2>(product, o, sums);
    for (; o < product.outputs; ++o) block_outputs<1>(product, o, sums);
}

#undef AJAR_AVX2

// The same with instructions twice as wide that multiply and add in one step. They want rows
// without a sign: 128 more, of which the sums are rid in the end. Four outputs by four rows, so
// that sixteen sums are on their way at once.
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
    const std::int8_t* x = product.rows + r * width;
    const __m512i sign = _mm512_set1_epi8(-128);
    __m512i s[Outputs][Rows];
    for (auto& of_output : s)
        for (__m512i& sum : of_output) sum = _mm512_setzero_si512();
    for (std::size_t i = 0; i < width; i += 64) {
        __m512i row[Rows];
        for (std::size_t b = 0; b < Rows; ++b)
            row[b] = _mm512_xor_si512(_mm512_loadu_si512(x + b * width + i), sign);
        for (std::size_t a = 0; a < Outputs; ++a) {
            const __m512i weights = _mm512_loadu_si512(w + a * width + i);
            for (std::size_t b = 0; b < Rows; ++b)
                s[a][b] = _mm512_dpbusd_epi32(s[a][b], row[b], weights);
        }
    }
    for (std::size_t a = 0; a < Outputs; ++a)
        for (std::size_t b = 0; b < Rows; ++b)
            sums[(r + b) * product.outputs + o + a] = vnni_total(s[a][b]) - product.middles[o + a];
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
