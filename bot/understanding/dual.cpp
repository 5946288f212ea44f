#include "bot/understanding/dual.hpp"

#include "bot/understanding/encoder/lanes.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace ajar::understanding {
namespace {

constexpr double kCost = 10;
constexpr double kTolerance = 0.2;
constexpr double kPrecision = 0.02;
constexpr int kMostRounds = 60;

/// How much of a label's own spread is taken for chance, and how much for what the phrases show.
constexpr float kShrinkage = 0.4F;
constexpr float kLeastSpread = 0.05F;

/// One label against the rest: coordinate descent in the dual, after Yu, Huang and Lin (2011). The
/// bias is one more feature, equal in all phrases.
class OneAgainstRest {
public:
    OneAgainstRest(const GramMatrix& phrases, std::span<const int> labels, int wanted)
        : phrases_(phrases), margins_(phrases.size()) {
        for (const int label : labels) sides_.push_back(label == wanted ? 1.0 : -1.0);
        const double first = std::min(0.001 * kCost, 1e-8);
        inside_.assign(sides_.size(), first);
    }

    void improve(std::size_t i) {
        const double curve = static_cast<double>(phrases_.at(i, i)) + 1;
        const double pull = sides_[i] * (static_cast<double>(margins_[i]) + bias_);
        const double inside = inside_[i];
        const double outside = kCost - inside;
        // Of the two numbers that sum to the cost, the one that will be small is moved.
        const bool flipped = 0.5 * curve * (outside - inside) + pull < 0;
        const double sign = flipped ? -1 : 1;
        const double start = flipped ? outside : inside;
        double z = kCost - start < 0.5 * kCost ? 0.1 * start : start;
        const auto slope_at = [&](double at) {
            return curve * (at - start) + sign * pull + std::log(at / (kCost - at));
        };
        double slope = slope_at(z);
        steepest_ = std::max(steepest_, std::abs(slope));
        int steps = 0;
        for (; steps <= 100 && std::abs(slope) >= precision_; ++steps) {
            const double next = z - slope / (curve + kCost / (kCost - z) / z);
            z = next <= 0 ? 0.1 * z : next;
            slope = slope_at(z);
        }
        if (steps == 0) return;
        moved_ = true;
        inside_[i] = flipped ? kCost - z : z;
        const double change = sign * (z - start) * sides_[i];
        bias_ += change;
        add_scaled(margins_.data(), phrases_.row(i), static_cast<float>(change), margins_.size());
    }

    /// After a round over all phrases: whether another one is worth it.
    bool unfinished() {
        if (steepest_ < kTolerance) return false;
        if (!moved_) precision_ = std::max(1e-8, 0.1 * precision_);
        steepest_ = 0;
        moved_ = false;
        return true;
    }

    double weight(std::size_t i) const { return sides_[i] * inside_[i]; }

private:
    const GramMatrix& phrases_;
    std::vector<float> margins_;  ///< without the bias
    double bias_ = 0;
    std::vector<double> sides_;
    std::vector<double> inside_;
    double precision_ = kPrecision;
    double steepest_ = 0;
    bool moved_ = false;
};

/// The order of a round. Phrases of one label stand together; taken in that order they would pull
/// one after the other into the same direction. Always the same shuffles.
class Rounds {
public:
    explicit Rounds(std::size_t phrases) : order_(phrases) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }

    const std::vector<std::size_t>& next() {
        for (std::size_t i = order_.size(); i > 1; --i) {
            random_ = random_ * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(order_[i - 1], order_[(random_ >> 33U) % i]);
        }
        return order_;
    }

private:
    std::vector<std::size_t> order_;
    std::uint64_t random_ = 1;
};

std::vector<std::size_t> counts_of(std::span<const int> labels, std::size_t classes) {
    std::vector<std::size_t> counts(classes);
    for (const int label : labels) ++counts[static_cast<std::size_t>(label)];
    return counts;
}

Dual empty(std::size_t phrases, std::size_t classes) {
    return {
        classes, std::vector<float>(phrases * classes), std::vector<float>(classes, kNeverMargin)};
}

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Index = Eigen::Index;

/// The mean row of every class.
Matrix class_means(const Matrix& rows, std::span<const int> labels, std::size_t classes) {
    Matrix means = Matrix::Zero(static_cast<Index>(classes), rows.cols());
    const auto counts = counts_of(labels, classes);
    for (std::size_t i = 0; i < labels.size(); ++i)
        means.row(labels[i]) += rows.row(static_cast<Index>(i));
    for (std::size_t c = 0; c < classes; ++c)
        if (counts[c] > 0) means.row(static_cast<Index>(c)) /= static_cast<float>(counts[c]);
    return means;
}

/// Each row without the mean of its class.
Matrix deviations(const Matrix& rows, std::span<const int> labels, std::size_t classes) {
    const Matrix means = class_means(rows, labels, classes);
    Matrix result = rows;
    for (std::size_t i = 0; i < labels.size(); ++i)
        result.row(static_cast<Index>(i)) -= means.row(labels[i]);
    return result;
}

}  // namespace

std::vector<float> Dual::margins(std::span<const float> likeness) const {
    std::vector<float> sums(bias);
    for (std::size_t i = 0; i < likeness.size(); ++i)
        if (likeness[i] != 0)
            add_scaled(sums.data(), weights.data() + i * classes, likeness[i], classes);
    return sums;
}

void Dual::add_to(Dual& sum, float factor) const {
    add_scaled(sum.weights.data(), weights.data(), factor, weights.size());
    add_scaled(sum.bias.data(), bias.data(), factor, bias.size());
}

// All labels go through a phrase before the next one: its row of the matrix is read once for all.
Dual logistic(const GramMatrix& phrases, std::span<const int> labels, std::size_t classes) {
    Dual result = empty(phrases.size(), classes);
    const auto counts = counts_of(labels, classes);
    std::vector<std::pair<std::size_t, OneAgainstRest>> models;
    for (std::size_t c = 0; c < classes; ++c)
        if (counts[c] > 0)
            models.emplace_back(c, OneAgainstRest(phrases, labels, static_cast<int>(c)));
    std::vector<OneAgainstRest*> open;
    for (auto& [c, model] : models) open.push_back(&model);
    Rounds rounds(phrases.size());
    for (int round = 0; round < kMostRounds && !open.empty(); ++round) {
        for (const std::size_t i : rounds.next())
            for (OneAgainstRest* model : open) model->improve(i);
        std::erase_if(open, [](OneAgainstRest* model) { return !model->unfinished(); });
    }
    for (const auto& [c, model] : models) {
        double bias = 0;
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            result.weights[i * classes + c] = static_cast<float>(model.weight(i));
            bias += model.weight(i);
        }
        result.bias[c] = static_cast<float>(bias);
    }
    return result;
}

// With X the phrases, M the means of the classes, W = X − M the deviations, the weights are
// (a WᵀW + b I)⁻¹ m for every mean m. Everything is a sum over phrases, so that only products of
// phrases are needed: by Woodbury's identity one system of as many equations as phrases.
Dual discriminant(const GramMatrix& phrases, std::span<const int> labels, std::size_t classes) {
    Dual result = empty(phrases.size(), classes);
    if (phrases.size() == 0) return result;
    const auto count = static_cast<Index>(phrases.size());
    const Matrix all = Eigen::Map<const Matrix>(phrases.row(0), count, count);
    const Matrix to_means = class_means(all, labels, classes).transpose();  // X Mᵀ
    Matrix inside = deviations(deviations(all, labels, classes).transpose(), labels, classes);
    const float size = all.trace() / static_cast<float>(count);
    const float spread = std::max(inside.trace() / static_cast<float>(count), kLeastSpread * size);
    if (spread <= 0) return result;
    const float ridge = kShrinkage / (1 - kShrinkage) * spread;
    inside.diagonal().array() += ridge;
    const Eigen::LLT<Eigen::Ref<Matrix>> solver(inside);
    const Matrix solved = solver.solve(deviations(to_means, labels, classes));
    Matrix dual = -deviations(solved, labels, classes);
    const auto counts = counts_of(labels, classes);
    for (std::size_t i = 0; i < labels.size(); ++i)
        dual(static_cast<Index>(i), labels[i]) +=
            1 / static_cast<float>(counts[static_cast<std::size_t>(labels[i])]);
    dual /= ridge * (1 - kShrinkage) / static_cast<float>(count);
    for (std::size_t c = 0; c < classes; ++c) {
        if (counts[c] == 0) continue;
        const auto column = static_cast<Index>(c);
        result.bias[c] = -0.5F * to_means.col(column).dot(dual.col(column));
        for (Index i = 0; i < count; ++i)
            result.weights[static_cast<std::size_t>(i) * classes + c] = dual(i, column);
    }
    return result;
}

}  // namespace ajar::understanding
