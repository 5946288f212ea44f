#include "bot/understanding/training.hpp"

#include "bot/understanding/dual.hpp"
#include "bot/understanding/phrases.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace ajar::understanding {
namespace {

using Chosen = std::vector<std::size_t>;

/// The discriminant's share beside the logistic regression's, both scaled to the same spread.
constexpr float kDiscriminantShare = 1;

/// Folds that hold every label's phrases in equal shares, always the same ones.
std::vector<std::size_t> folds_of(std::span<const int> labels, std::size_t folds) {
    std::map<int, std::size_t> seen;
    std::vector<std::size_t> result;
    result.reserve(labels.size());
    for (const int label : labels)
        result.push_back((seen[label]++ + static_cast<std::size_t>(label)) % folds);
    return result;
}

template <class T>
std::vector<T> picked(const std::vector<T>& all, const Chosen& chosen) {
    std::vector<T> result;
    result.reserve(chosen.size());
    for (const std::size_t i : chosen) result.push_back(all[i]);
    return result;
}

struct Fold {
    Chosen learnt;
    Chosen tried;
};

std::vector<Fold> split(const Lesson& lesson, std::size_t folds, std::size_t wanted) {
    std::vector<Fold> result;
    if (folds < 2) return result;
    const auto fold_of = folds_of(lesson.labels, folds);
    for (std::size_t fold = 0; fold < std::min(folds, wanted); ++fold) {
        Fold next;
        for (std::size_t i = 0; i < fold_of.size(); ++i)
            if (fold_of[i] != fold) next.learnt.push_back(i);
        for (const std::size_t i : lesson.tried)
            if (fold_of[i] == fold) next.tried.push_back(i);
        if (!next.learnt.empty() && !next.tried.empty()) result.push_back(std::move(next));
    }
    return result;
}

/// How far margins spread: what two models' margins are made comparable by.
class Spread {
public:
    void add(std::span<const float> margins) {
        for (const float margin : margins) {
            if (margin <= kNeverMargin) continue;
            sum_ += static_cast<double>(margin);
            squares_ += static_cast<double>(margin) * static_cast<double>(margin);
            ++count_;
        }
    }

    float value() const {
        if (count_ == 0) return 1;
        const double mean = sum_ / static_cast<double>(count_);
        const double variance = squares_ / static_cast<double>(count_) - mean * mean;
        return variance > 1e-12 ? static_cast<float>(std::sqrt(variance)) : 1;
    }

private:
    double sum_ = 0;
    double squares_ = 0;
    std::size_t count_ = 0;
};

Dual both(const Dual& first, float first_scale, const Dual& second, float second_scale) {
    Dual sum{
        first.classes,
        std::vector<float>(first.weights.size()),
        std::vector<float>(first.bias.size())};
    first.add_to(sum, first_scale);
    second.add_to(sum, second_scale);
    return sum;
}

/// Trains from the matrix of each phrase with each.
class MatrixTrainer {
public:
    MatrixTrainer(const Lesson& lesson, const Postings& postings, bool with_dense)
        : lesson_(lesson), matrix_(lesson.vectors, postings, with_dense), with_dense_(with_dense) {
        for (std::size_t i = 0; i < matrix_.size(); ++i)
            lengths_.push_back(std::sqrt(matrix_.at(i, i)));
    }

    Learnt learn(std::size_t folds) {
        Learnt result;
        std::vector<Margins> margins;
        for (const Fold& fold : split(lesson_, folds, folds)) try_fold(fold, result.trial, margins);
        const Pair whole = pair_of(matrix_, lesson_.labels);
        // Without folds to compare the two by, the phrases themselves have to do.
        if (margins.empty())
            for (std::size_t i = 0; i < matrix_.size(); ++i)
                margins.push_back(whole.margins({matrix_.row(i), matrix_.size()}));
        Spread first;
        Spread second;
        for (const auto& one : margins) {
            first.add(one.logistic);
            second.add(one.discriminant);
        }
        const float first_scale = 1 / first.value();
        const float second_scale = kDiscriminantShare / second.value();
        for (std::size_t i = 0; i < result.trial.size(); ++i) {
            auto& sum = result.trial[i].sample.margins;
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] = first_scale * margins[i].logistic[k] +
                         second_scale * margins[i].discriminant[k];
        }
        const Dual dual = both(whole.logistic, first_scale, whole.discriminant, second_scale);
        result.linear = Linear(lesson_.vectors, dual, lesson_.features, with_dense_);
        std::sort(result.trial.begin(), result.trial.end(), [](const auto& a, const auto& b) {
            return a.example < b.example;
        });
        return result;
    }

private:
    struct Margins {
        std::vector<float> logistic;
        std::vector<float> discriminant;
    };

    struct Pair {
        Dual logistic;
        Dual discriminant;

        Margins margins(std::span<const float> products) const {
            return {logistic.margins(products), discriminant.margins(products)};
        }
    };

    Pair pair_of(const GramMatrix& phrases, std::span<const int> labels) const {
        return {
            logistic(phrases, labels, lesson_.classes),
            discriminant(phrases, labels, lesson_.classes)};
    }

    void try_fold(const Fold& fold, Trial& trial, std::vector<Margins>& margins) const {
        const auto labels = picked(lesson_.labels, fold.learnt);
        const auto lengths = picked(lengths_, fold.learnt);
        const std::vector<std::size_t> targets(labels.begin(), labels.end());
        const Pair pair = pair_of(matrix_.part(fold.learnt), labels);
        for (const std::size_t i : fold.tried) {
            std::vector<float> products;
            products.reserve(fold.learnt.size());
            for (const std::size_t j : fold.learnt) products.push_back(matrix_.at(i, j));
            margins.push_back(pair.margins(products));
            Tried tried;
            tried.example = i;
            tried.sample.margins.resize(lesson_.classes);
            tried.sample.truth = lesson_.labels[i];
            tried.likeness = likeness_of(
                products, lengths, static_cast<double>(lengths_[i]), targets, lesson_.classes
            );
            trial.push_back(std::move(tried));
        }
    }

    const Lesson& lesson_;
    GramMatrix matrix_;
    std::vector<float> lengths_;
    bool with_dense_;
};

/// The vectors as the words alone see them, or as they are.
std::vector<Vector> seen(const std::vector<Vector>& vectors, bool with_dense) {
    auto result = vectors;
    if (!with_dense)
        for (auto& vector : result) vector.dense.clear();
    return result;
}

Learnt learn_many(const Lesson& lesson, std::size_t folds, bool with_dense) {
    const auto vectors = seen(lesson.vectors, with_dense);
    Learnt result;
    for (const Fold& fold : split(lesson, folds, 1)) {
        const auto learnt = picked(vectors, fold.learnt);
        const auto labels = picked(lesson.labels, fold.learnt);
        const Linear linear = Linear::train(learnt, labels, lesson.features, lesson.classes);
        const Phrases phrases(learnt, Postings(learnt, lesson.features), labels, lesson.classes);
        for (const std::size_t i : fold.tried)
            result.trial.push_back(
                {i, {linear.margins(vectors[i]), lesson.labels[i]}, phrases.likeness(vectors[i])}
            );
    }
    result.linear = Linear::train(vectors, lesson.labels, lesson.features, lesson.classes);
    return result;
}

}  // namespace

Learnt learn(const Lesson& lesson, const Postings& postings, std::size_t folds, bool with_dense) {
    if (lesson.vectors.size() > kMostInMatrix) return learn_many(lesson, folds, with_dense);
    return MatrixTrainer(lesson, postings, with_dense).learn(folds);
}

}  // namespace ajar::understanding
