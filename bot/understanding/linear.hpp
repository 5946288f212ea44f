#pragma once

// One-vs-rest logistic regression: liblinear trains, our own sparse product predicts, so that a
// trained model is a plain array, safe for any number of threads.

#include "bot/understanding/grams.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ajar::understanding {

class Linear {
public:
    Linear() = default;

    /// `labels[i]` in [0, classes) belongs to `vectors[i]`. The same input gives the same model.
    /// A class without an example never wins.
    static Linear train(
        std::span<const Sparse> vectors,
        std::span<const int> labels,
        std::size_t features,
        std::size_t classes
    );

    /// The margin of every class.
    std::vector<float> margins(const Sparse& vector) const;

    std::size_t classes() const { return bias_.size(); }

private:
    std::vector<float> weights_;  ///< [feature][class]
    std::vector<float> bias_;
};

}  // namespace ajar::understanding
