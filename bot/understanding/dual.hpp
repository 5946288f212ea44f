#pragma once

// Training on few phrases, from their likeness alone. Two linear models look at the same phrases
// and are added up: logistic regression, one label against the rest, which looks for what sets a
// label apart; and a discriminant in Fisher's sense, which looks at how the phrases of one label
// differ among themselves and takes those differences for unimportant. Each is right where the
// other errs; together they were about a point better on every set tried.

#include "bot/understanding/gram_matrix.hpp"

#include <span>
#include <vector>

namespace ajar::understanding {

/// A linear model as a sum over phrases: the margin of a label is its bias and, for each phrase,
/// the weight times the likeness.
struct Dual {
    std::size_t classes = 0;
    std::vector<float> weights;  ///< [phrase][class]
    std::vector<float> bias;

    /// `likeness`: of a text with each phrase.
    std::vector<float> margins(std::span<const float> likeness) const;
    /// to += factor × this
    void add_to(Dual& sum, float factor) const;
};

/// The margin of a label nothing is known of.
inline constexpr float kNeverMargin = -30.0F;

/// `labels[i]` in [0, classes) belongs to row i. A class without a phrase never wins.
Dual logistic(const GramMatrix& phrases, std::span<const int> labels, std::size_t classes);
Dual discriminant(const GramMatrix& phrases, std::span<const int> labels, std::size_t classes);

}  // namespace ajar::understanding
