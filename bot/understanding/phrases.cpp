#include "bot/understanding/phrases.hpp"

#include "bot/understanding/encoder/lanes.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ajar::understanding {
namespace {

/// Of the n-grams alone.
float words_length_of(const Vector& vector) {
    const auto& dense = vector.dense;
    const float beside = dot(dense.data(), dense.data(), dense.size());
    return std::sqrt(std::max(0.0F, vector.length * vector.length - beside));
}

/// The dense rows side by side, as a matrix that multiplies a text with all of them.
Int8Matrix columns_of(std::span<const Vector> vectors) {
    std::size_t width = 0;
    for (const auto& vector : vectors) width = std::max(width, vector.dense.size());
    if (width == 0) return {};
    std::vector<float> columns(width * vectors.size());
    for (std::size_t i = 0; i < vectors.size(); ++i)
        for (std::size_t k = 0; k < vectors[i].dense.size(); ++k)
            columns[k * vectors.size() + i] = vectors[i].dense[k];
    return {columns, width, vectors.size()};
}

}  // namespace

std::vector<double> likeness_of(
    std::span<const float> products,
    std::span<const float> lengths,
    double length,
    std::span<const std::size_t> labels,
    std::size_t classes
) {
    std::vector<double> best(classes);
    if (length <= 0) return best;
    for (std::size_t i = 0; i < products.size(); ++i) {
        if (lengths[i] <= 0) continue;
        double& mine = best[labels[i]];
        const double cosine = static_cast<double>(products[i] / lengths[i]) / length;
        mine = std::clamp(cosine, mine, 1.0);
    }
    return best;
}

Phrases::Phrases(
    std::span<const Vector> vectors,
    Postings postings,
    std::span<const int> labels,
    std::size_t classes
)
    : postings_(std::move(postings)),
      dense_(columns_of(vectors)),
      label_(labels.begin(), labels.end()),
      classes_(classes) {
    for (const auto& vector : vectors) {
        words_length_.push_back(words_length_of(vector));
        whole_length_.push_back(vector.length);
    }
}

std::vector<double> Phrases::likeness(const Vector& vector) const {
    auto products = postings_.products(vector.features);
    const bool whole = !dense_.empty() && vector.dense.size() == dense_.inputs();
    if (whole) {
        const auto dense = dense_.multiply(vector.dense);
        add_scaled(products.data(), dense.data(), 1, products.size());
    }
    return likeness_of(
        products,
        whole ? whole_length_ : words_length_,
        static_cast<double>(whole ? vector.length : words_length_of(vector)),
        label_,
        classes_
    );
}

}  // namespace ajar::understanding
