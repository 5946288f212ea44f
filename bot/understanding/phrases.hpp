#pragma once

// The training phrases as a text is compared with them: which one it is most like.

#include "bot/understanding/encoder/int8_matrix.hpp"
#include "bot/understanding/gram_matrix.hpp"
#include "bot/understanding/grams.hpp"

#include <span>
#include <vector>

namespace ajar::understanding {

class Phrases {
public:
    Phrases() = default;
    /// `labels[i]` in [0, classes) belongs to `vectors[i]`.
    Phrases(
        std::span<const Vector> vectors,
        Postings postings,
        std::span<const int> labels,
        std::size_t classes
    );

    bool empty() const { return label_.empty(); }

    /// The cosine to the nearest phrase of every label, 0–1.
    std::vector<double> likeness(const Vector& vector) const;

private:
    Postings postings_;
    Int8Matrix dense_;
    std::vector<float> words_length_;  ///< of each phrase
    std::vector<float> whole_length_;
    std::vector<std::size_t> label_;
    std::size_t classes_ = 0;
};

/// From the products of a text with phrases to its likeness to their labels; `lengths` are the
/// phrases', `length` the text's.
std::vector<double> likeness_of(
    std::span<const float> products,
    std::span<const float> lengths,
    double length,
    std::span<const std::size_t> labels,
    std::size_t classes
);

}  // namespace ajar::understanding
