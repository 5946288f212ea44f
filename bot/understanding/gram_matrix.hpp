#pragma once

// How alike every two training phrases are: all that training on few phrases has to know.

#include "bot/understanding/grams.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ajar::understanding {

/// Which phrases hold an n-gram, and how strongly: a text is compared with all phrases at once.
class Postings {
public:
    Postings() = default;
    Postings(std::span<const Vector> phrases, std::size_t features);

    std::size_t phrases() const { return phrases_; }

    /// The product of the n-grams of a text with those of every phrase.
    std::vector<float> products(const Sparse& features) const;

private:
    struct Posting {
        std::uint32_t phrase = 0;
        float value = 0;
    };

    std::size_t phrases_ = 0;
    std::vector<std::uint32_t> begins_;  ///< of each feature among the postings; then the end
    std::vector<Posting> postings_;      ///< by feature, then by phrase
};

class GramMatrix {
public:
    GramMatrix() = default;
    /// `with_dense`: n-grams and the encoder's blocks; otherwise n-grams alone.
    GramMatrix(std::span<const Vector> phrases, const Postings& postings, bool with_dense);

    std::size_t size() const { return size_; }

    const float* row(std::size_t phrase) const { return values_.data() + phrase * size_; }

    float at(std::size_t a, std::size_t b) const { return values_[a * size_ + b]; }

    /// The rows and columns of the chosen phrases.
    GramMatrix part(std::span<const std::size_t> chosen) const;

private:
    std::size_t size_ = 0;
    std::vector<float> values_;
};

}  // namespace ajar::understanding
