#include "bot/understanding/encoder/transformer.hpp"

#include "bot/understanding/encoder/lanes.hpp"

#include <algorithm>
#include <cmath>

namespace ajar::understanding {
namespace {

constexpr std::size_t kHeads = 4;
constexpr float kSmallestVariance = 1e-6F;

void add(std::vector<float>& to, const std::vector<float>& from) {
    add_scaled(to.data(), from.data(), 1, to.size());
}

void softmax(std::vector<float>& values) {
    const float most = *std::max_element(values.begin(), values.end());
    float sum = 0;
    for (float& value : values) {
        value = std::exp(value - most);
        sum += value;
    }
    for (float& value : values) value /= sum;
}

}  // namespace

std::vector<float> mean_row(std::span<const float> rows, std::size_t width) {
    std::vector<float> mean(width);
    const std::size_t count = rows.size() / width;
    for (std::size_t i = 0; i < count; ++i)
        add_scaled(mean.data(), rows.data() + i * width, 1 / static_cast<float>(count), width);
    return mean;
}

std::vector<float> Affine::of(std::span<const float> rows) const {
    auto result = matrix.multiply(rows);
    for (std::size_t at = 0; at < result.size(); at += bias.size())
        add_scaled(result.data() + at, bias.data(), 1, bias.size());
    return result;
}

std::vector<float> Normalisation::of(std::span<const float> rows) const {
    const std::size_t width = scale.size();
    std::vector<float> result(rows.size());
    for (std::size_t at = 0; at < rows.size(); at += width) {
        const float* row = rows.data() + at;
        float sum = 0;
        for (std::size_t i = 0; i < width; ++i) sum += row[i];
        const float mean = sum / static_cast<float>(width);
        for (std::size_t i = 0; i < width; ++i) result[at + i] = row[i] - mean;
        const float squares = dot(result.data() + at, result.data() + at, width);
        const float factor = 1 / std::sqrt(squares / static_cast<float>(width) + kSmallestVariance);
        for (std::size_t i = 0; i < width; ++i)
            result[at + i] = result[at + i] * factor * scale[i] + bias[i];
    }
    return result;
}

std::vector<float> TransformerLayer::attention(std::span<const float> all) const {
    const std::size_t width = attended.matrix.inputs();
    const std::size_t count = all.size() / (3 * width);
    const std::size_t part = width / kHeads;
    std::vector<float> result(count * width);
    std::vector<float> shares(count);
    for (std::size_t head = 0; head < kHeads; ++head) {
        const float* queries = all.data() + head * part;
        const float* keys = queries + width;
        const float* values = keys + width;
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j)
                shares[j] = query_scale * dot(queries + i * 3 * width, keys + j * 3 * width, part);
            softmax(shares);
            float* mine = result.data() + i * width + head * part;
            for (std::size_t j = 0; j < count; ++j)
                add_scaled(mine, values + j * 3 * width, shares[j], part);
        }
    }
    return result;
}

TransformerLayer::Halfway TransformerLayer::halfway(const std::vector<float>& rows) const {
    Halfway half;
    half.carried = attended.of(attention(queries_keys_values.of(before_attention.of(rows))));
    add(half.carried, carried.matrix.empty() ? rows : carried.of(rows));
    half.thought = wide.of(before_thinking.of(half.carried));
    for (float& value : half.thought) value = std::max(value, 0.0F);
    return half;
}

std::vector<float> TransformerLayer::of(const std::vector<float>& rows) const {
    auto [result, thought] = halfway(rows);
    add(result, narrow.of(thought));
    return result;
}

std::vector<float> TransformerLayer::mean_of(const std::vector<float>& rows) const {
    const auto [kept, thought] = halfway(rows);
    auto result = mean_row(kept, narrow.bias.size());
    add(result, narrow.of(mean_row(thought, narrow.matrix.inputs())));
    return result;
}

}  // namespace ajar::understanding
