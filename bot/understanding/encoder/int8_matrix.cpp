#include "bot/understanding/encoder/int8_matrix.hpp"

#include "bot/understanding/encoder/int8_dots.hpp"
#include "bot/understanding/encoder/lanes.hpp"

namespace ajar::understanding {
namespace {

constexpr float kLargestWeight = 127;
/// What goes in gets eight bits, too. 127 × 127 × 1536 inputs fit well into 32 bits, also when the
/// widest instructions take it without a sign, with zero in the middle.
constexpr float kLargestInput = 127;
constexpr std::int32_t kMiddle = 128;

template <class Int>
Int rounded(float value) {
    return static_cast<Int>(static_cast<std::int32_t>(value + (value < 0 ? -0.5F : 0.5F)));
}

}  // namespace

Int8Matrix::Int8Matrix(std::span<const float> weights, std::size_t inputs, std::size_t outputs)
    : inputs_(inputs),
      stride_((inputs + kDotsStep - 1) / kDotsStep * kDotsStep),
      weights_(stride_ * outputs),
      middles_(outputs),
      scales_(outputs) {
    std::vector<float> column(inputs);
    for (std::size_t o = 0; o < outputs; ++o) {
        for (std::size_t i = 0; i < inputs; ++i) column[i] = weights[i * outputs + o];
        const float scale = largest(column.data(), inputs) / kLargestWeight;
        scales_[o] = scale;
        if (scale <= 0) continue;
        for (std::size_t i = 0; i < inputs; ++i) {
            const auto weight = rounded<std::int8_t>(column[i] / scale);
            weights_[o * stride_ + i] = weight;
            middles_[o] += kMiddle * weight;
        }
    }
}

std::vector<float> Int8Matrix::multiply(std::span<const float> rows) const {
    const std::size_t count = inputs_ == 0 ? 0 : rows.size() / inputs_;
    std::vector<std::int8_t> quantised(count * stride_);
    std::vector<float> row_scales(count);
    for (std::size_t r = 0; r < count; ++r) {
        const float* row = rows.data() + r * inputs_;
        row_scales[r] = largest(row, inputs_) / kLargestInput;
        if (row_scales[r] <= 0) continue;
        const float factor = 1 / row_scales[r];
        for (std::size_t i = 0; i < inputs_; ++i)
            quantised[r * stride_ + i] = static_cast<std::int8_t>(
                static_cast<std::int32_t>(row[i] * factor + (kMiddle + 0.5F)) - kMiddle
            );
    }
    std::vector<std::int32_t> sums(count * outputs());
    int8_dots(
        {weights_.data(), outputs(), middles_.data(), quantised.data(), count, stride_}, sums.data()
    );
    std::vector<float> result(sums.size());
    for (std::size_t r = 0; r < count; ++r) {
        const std::int32_t* from = sums.data() + r * outputs();
        float* to = result.data() + r * outputs();
        const float scale = row_scales[r];
        for (std::size_t o = 0; o < outputs(); ++o)
            to[o] = static_cast<float>(from[o]) * (scale * scales_[o]);
    }
    return result;
}

Int8Table::Int8Table(std::span<const float> values, std::size_t width)
    : width_(width), values_(values.size()), scales_(width == 0 ? 0 : values.size() / width) {
    for (std::size_t r = 0; r < scales_.size(); ++r) {
        const float* row = values.data() + r * width;
        scales_[r] = largest(row, width) / kLargestWeight;
        if (scales_[r] <= 0) continue;
        for (std::size_t i = 0; i < width; ++i)
            values_[r * width + i] = rounded<std::int8_t>(row[i] / scales_[r]);
    }
}

void Int8Table::add_row(std::size_t row, float factor, std::span<float> to) const {
    const float scale = factor * scales_[row];
    const std::int8_t* values = values_.data() + row * width_;
    for (std::size_t i = 0; i < width_; ++i) to[i] += scale * static_cast<float>(values[i]);
}

}  // namespace ajar::understanding
