#pragma once

// One layer of the sentence encoder: every piece of the text looks at every other, then thinks
// for itself. Layer normalisation comes before each half, as in the original.

#include "bot/understanding/encoder/int8_matrix.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ajar::understanding {

/// A matrix product with a constant added.
struct Affine {
    Int8Matrix matrix;
    std::vector<float> bias;

    std::vector<float> of(std::span<const float> rows) const;
};

struct Normalisation {
    std::vector<float> scale;
    std::vector<float> bias;

    std::vector<float> of(std::span<const float> rows) const;
};

/// The mean of rows of `width` numbers.
std::vector<float> mean_row(std::span<const float> rows, std::size_t width);

struct TransformerLayer {
    Normalisation before_attention;
    Affine queries_keys_values;
    float query_scale = 1;
    Affine attended;
    Affine
        carried;  ///< of the first layer, which widens; empty where the input is carried as it is
    Normalisation before_thinking;
    Affine wide;
    Affine narrow;

    /// `rows`: one per piece.
    std::vector<float> of(const std::vector<float>& rows) const;

    /// The mean of those rows. The last step is linear, so it is done once instead of per piece.
    std::vector<float> mean_of(const std::vector<float>& rows) const;

private:
    /// Before the last step.
    struct Halfway {
        std::vector<float> carried;
        std::vector<float> thought;
    };

    Halfway halfway(const std::vector<float>& rows) const;
    std::vector<float> attention(std::span<const float> queries_keys_values) const;
};

}  // namespace ajar::understanding
