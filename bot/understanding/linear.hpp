#pragma once

// A linear model over n-grams and the encoder's blocks: a plain array, safe for any number of
// threads. However it was trained, our own product predicts.

#include "bot/understanding/bytes.hpp"
#include "bot/understanding/dual.hpp"
#include "bot/understanding/grams.hpp"
#include "bot/understanding/half.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ajar::understanding {

class Linear {
public:
    Linear() = default;

    /// What `dual` says, written as a weight per feature. `with_dense` must be as in its matrix.
    Linear(
        std::span<const Vector> phrases, const Dual& dual, std::size_t features, bool with_dense
    );

    /// Logistic regression by liblinear, for more phrases than fit into a matrix of each with each.
    /// `labels[i]` in [0, classes) belongs to `vectors[i]`. The same input gives the same model.
    /// A class without an example never wins.
    static Linear train(
        std::span<const Vector> vectors,
        std::span<const int> labels,
        std::size_t features,
        std::size_t classes
    );

    /// The margin of every class.
    std::vector<float> margins(const Vector& vector) const;

    std::size_t classes() const { return bias_.size(); }

    /// Whether it is for so many n-grams, dense numbers and classes.
    bool fits(std::size_t features, std::size_t dense, std::size_t classes) const;

    void put(BytesOut& out) const;
    static Linear take(BytesIn& in);

private:
    std::vector<Half> weights_;         ///< [feature][class]
    std::vector<float> dense_weights_;  ///< [dense feature][class]
    std::vector<float> bias_;
};

}  // namespace ajar::understanding
