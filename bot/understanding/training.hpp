#pragma once

// Training and cross-validation of one linear model. Few phrases are trained from the matrix of
// their likeness, which all folds share; many by liblinear, with a single fold held out.

#include "bot/understanding/calibration.hpp"
#include "bot/understanding/gram_matrix.hpp"
#include "bot/understanding/linear.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ajar::understanding {

/// What there is to learn from.
struct Lesson {
    std::vector<Vector> vectors;
    std::vector<int> labels;
    std::size_t classes = 0;
    std::size_t features = 0;
    std::vector<std::size_t> tried;  ///< the examples that are held out in turn; ascending
};

/// A held-out example, judged by a model that never saw it.
struct Tried {
    std::size_t example = 0;
    Sample sample;
    std::vector<double> likeness;  ///< to the nearest phrase of every label
};

using Trial = std::vector<Tried>;

struct Learnt {
    Linear linear;
    Trial trial;  ///< empty without folds
};

/// More phrases than this do not fit into a matrix of each with each.
inline constexpr std::size_t kMostInMatrix = 3200;

/// `with_dense`: look at the encoder's blocks, too.
Learnt learn(const Lesson& lesson, const Postings& postings, std::size_t folds, bool with_dense);

}  // namespace ajar::understanding
