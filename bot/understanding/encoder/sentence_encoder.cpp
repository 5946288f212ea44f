#include "bot/understanding/encoder/sentence_encoder.hpp"

#include "bot/understanding/encoder/lanes.hpp"
#include "bot/understanding/language.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace ajar::understanding {
namespace {

constexpr std::size_t kMostPieces = 128;
constexpr std::size_t kEmbedding = 256;
/// The table of embeddings has two rows more than the vocabulary has pieces.
constexpr std::size_t kSpareRows = 2;
constexpr std::size_t kWidth = 512;
constexpr float kSmallestLength = 1e-12F;

// The names of the package's model.json.
const std::string kModule = "module/Encoder_en/";
const std::string kEncode = "KonaTransformer/Encode/";
const std::string kApplied = "module_apply_default/Encoder_en/" + kEncode;
const std::string kStack = kApplied + "TransformerStack/";
const std::string kConcat = "/ConcatPartitions/concat";

/// Reads tensors and sees to it that they have the length they must have.
class Tensors {
public:
    explicit Tensors(const TensorSource& source) : source_(source) {}

    std::vector<float> numbers(const std::string& name, std::size_t count) const {
        auto values = source_(name);
        if (values.size() != count)
            throw std::invalid_argument{
                "the sentence encoder's " + name + " has " + std::to_string(values.size()) +
                " numbers, not " + std::to_string(count)};
        return values;
    }

    Affine affine(
        const std::string& weights, const std::string& bias, std::size_t inputs, std::size_t outputs
    ) const {
        return {
            Int8Matrix(numbers(weights, inputs * outputs), inputs, outputs),
            numbers(bias, outputs)};
    }

    Normalisation normalisation(const std::string& place, std::size_t width) const {
        const std::string name = place + "layer_prepostprocess/layer_norm/layer_norm_";
        return {numbers(name + "scale" + kConcat, width), numbers(name + "bias" + kConcat, width)};
    }

    TransformerLayer layer(const std::string& place, std::size_t width) const {
        constexpr std::size_t kThinking = 1536;
        const std::string attention = place + "MultiheadAttention/";
        const std::string weights = kModule + kEncode + attention;
        TransformerLayer layer;
        layer.before_attention = normalisation(kApplied + place, width);
        layer.queries_keys_values = affine(
            weights + "qkv_transform_single/kernel/part_0",
            kApplied + attention + "qkv_transform_single/bias" + kConcat,
            width,
            3 * width
        );
        layer.query_scale = numbers(kStack + attention + "mul/y", 1).front();
        layer.attended = affine(
            weights + "output_transform_single/kernel/part_0",
            kApplied + attention + "output_transform_single/bias" + kConcat,
            width,
            kWidth
        );
        if (width != kWidth)
            layer.carried = affine(
                kApplied + place + "dense/kernel" + kConcat,
                kApplied + place + "dense/bias" + kConcat,
                width,
                kWidth
            );
        layer.before_thinking = normalisation(kApplied + place + "FFN/", kWidth);
        layer.wide = affine(
            kStack + place + "FFN/conv1/Tensordot/Reshape_1",
            kApplied + place + "FFN/conv1/bias" + kConcat,
            kWidth,
            kThinking
        );
        layer.narrow = affine(
            kStack + place + "FFN/conv2/Tensordot/Reshape_1",
            kApplied + place + "FFN/conv2/bias" + kConcat,
            kThinking,
            kWidth
        );
        return layer;
    }

private:
    const TensorSource& source_;
};

/// Sines and cosines, slower from number to number: what tells the fifth piece from the first.
std::vector<float> places_from(const std::vector<float>& speeds) {
    std::vector<float> places(kMostPieces * kEmbedding);
    for (std::size_t i = 0; i < kMostPieces; ++i)
        for (std::size_t k = 0; k < speeds.size(); ++k) {
            const float angle = static_cast<float>(i) * speeds[k];
            places[i * kEmbedding + k] = std::sin(angle);
            places[i * kEmbedding + speeds.size() + k] = std::cos(angle);
        }
    return places;
}

void make_length_one(std::span<float> vector) {
    const float squares = dot(vector.data(), vector.data(), vector.size());
    const float factor = 1 / std::sqrt(std::max(squares, kSmallestLength));
    for (float& value : vector) value *= factor;
}

}  // namespace

SentenceEncoder::SentenceEncoder(const std::vector<Piece>& vocabulary, const TensorSource& tensors)
    : pieces_(vocabulary), words_(whole_words(vocabulary)) {
    const Tensors read(tensors);
    embeddings_ = Int8Table(
        read.numbers("module/Embeddings_en", (vocabulary.size() + kSpareRows) * kEmbedding),
        kEmbedding
    );
    places_ = places_from(
        read.numbers(kStack + "Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1", kEmbedding / 2)
    );
    layers_[0] = read.layer("Layer_0/TransformerLayer/", kEmbedding);
    layers_[1] = read.layer("Layer_1/TransformerLayer/", kWidth);
    sentence_ = read.affine(
        kModule + "hidden_layers/tanh_layer_0/weights",
        kModule + "hidden_layers/tanh_layer_0/bias",
        kWidth,
        kWidth
    );
}

SentenceEncoder::Passed SentenceEncoder::passed(std::string_view text) const {
    const auto pieces = pieces_.cut(text, kMostPieces);
    const std::size_t count = pieces.size();
    if (count == 0) return {};
    std::vector<float> rows(
        places_.begin(), places_.begin() + static_cast<std::ptrdiff_t>(count * kEmbedding)
    );
    // Twice: the original adds the embedding to itself before it marks the places.
    for (std::size_t i = 0; i < count; ++i)
        embeddings_.add_row(pieces[i], 2, std::span(rows).subspan(i * kEmbedding, kEmbedding));
    const auto first = layers_[0].of(rows);
    return {mean_row(first, kWidth), layers_[1].mean_of(first)};
}

std::vector<float> SentenceEncoder::sentence_of(const Passed& passed) const {
    if (passed.second.empty()) return std::vector<float>(kWidth);
    auto vector = sentence_.of(passed.second);
    for (float& value : vector) value = std::tanh(value);
    make_length_one(vector);
    return vector;
}

std::vector<float> SentenceEncoder::sentence_vector(std::string_view text) const {
    return sentence_of(passed(text));
}

std::vector<Encoder::Block> SentenceEncoder::blocks() const {
    return {{kWidth, 2.2F}, {kWidth, 1}, {kWidth, 1}};
}

std::vector<float> SentenceEncoder::encode(std::string_view text) const {
    const Passed through = passed(text);
    auto result = sentence_of(through);
    for (const auto* mean : {&through.second, &through.first})
        result.insert(result.end(), mean->begin(), mean->end());
    result.resize(3 * kWidth);
    return result;
}

bool SentenceEncoder::knows(std::string_view text) const {
    return language_of(text, lex(text)).code == "en";
}

}  // namespace ajar::understanding
