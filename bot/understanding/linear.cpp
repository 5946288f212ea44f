#include "bot/understanding/linear.hpp"

#include "bot/understanding/encoder/lanes.hpp"

#include <algorithm>
#include <cstdlib>
#include <linear.h>
#include <memory>
#include <mutex>

namespace ajar::understanding {
namespace {

constexpr double kCost = 10;
constexpr double kBias = 1;
constexpr double kTolerance = 0.1;

struct ModelDeleter {
    void operator()(model* trained) const { free_and_destroy_model(&trained); }
};

using TrainedModel = std::unique_ptr<model, ModelDeleter>;

std::size_t dense_size_of(std::span<const Vector> vectors) {
    std::size_t size = 0;
    for (const auto& vector : vectors) size = std::max(size, vector.dense.size());
    return size;
}

/// liblinear wants pointers to rows that end with index -1. The dense numbers come behind the
/// n-grams, the bias last.
class Rows {
public:
    Rows(std::span<const Vector> vectors, std::size_t features, std::size_t dense) {
        std::size_t nodes = 0;
        for (const auto& vector : vectors)
            nodes += vector.features.size() + vector.dense.size() + 2;
        nodes_.reserve(nodes);
        rows_.reserve(vectors.size());
        for (const auto& vector : vectors) {
            rows_.push_back(nodes_.data() + nodes_.size());
            for (const auto& feature : vector.features) add(feature.index, feature.value);
            for (std::size_t i = 0; i < vector.dense.size(); ++i)
                add(features + i, vector.dense[i]);
            add(features + dense, static_cast<float>(kBias));
            nodes_.push_back({-1, 0});
        }
    }

    feature_node** data() { return rows_.data(); }

private:
    void add(std::size_t index, float value) {
        nodes_.push_back({static_cast<int>(index) + 1, static_cast<double>(value)});
    }

    std::vector<feature_node> nodes_;  // reserved in full: pointers into it stay valid
    std::vector<feature_node*> rows_;
};

/// liblinear shuffles with rand(), which all threads share: one training at a time, seeded.
TrainedModel run_liblinear(const problem& data, const parameter& settings) {
    static std::mutex one_at_a_time;
    const std::scoped_lock lock(one_at_a_time);
    set_print_string_function([](const char*) {});
    std::srand(1);
    return TrainedModel(::train(&data, &settings));
}

}  // namespace

Linear::Linear(
    std::span<const Vector> phrases, const Dual& dual, std::size_t features, bool with_dense
)
    : bias_(dual.bias) {
    const std::size_t classes = dual.classes;
    std::vector<float> weights(features * classes);
    if (with_dense) dense_weights_.resize(dense_size_of(phrases) * classes);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const float* mine = dual.weights.data() + i * classes;
        for (const auto& feature : phrases[i].features)
            add_scaled(weights.data() + feature.index * classes, mine, feature.value, classes);
        if (!with_dense) continue;
        for (std::size_t k = 0; k < phrases[i].dense.size(); ++k)
            add_scaled(dense_weights_.data() + k * classes, mine, phrases[i].dense[k], classes);
    }
    weights_.resize(weights.size());
    std::transform(weights.begin(), weights.end(), weights_.begin(), half_of);
}

Linear Linear::train(
    std::span<const Vector> vectors,
    std::span<const int> labels,
    std::size_t features,
    std::size_t classes
) {
    const std::size_t dense = dense_size_of(vectors);
    Linear result;
    result.weights_.assign(features * classes, 0);
    result.dense_weights_.assign(dense * classes, 0);
    result.bias_.assign(classes, kNeverMargin);
    if (vectors.empty() || classes == 0) return result;

    Rows rows(vectors, features, dense);
    std::vector<double> targets(labels.begin(), labels.end());
    problem data{};
    data.l = static_cast<int>(vectors.size());
    data.n = static_cast<int>(features + dense) + 1;
    data.y = targets.data();
    data.x = rows.data();
    data.bias = kBias;
    parameter settings{};
    settings.solver_type = L2R_LR_DUAL;
    settings.C = kCost;
    settings.eps = kTolerance;
    const auto trained = run_liblinear(data, settings);

    const auto present = static_cast<std::size_t>(trained->nr_class);
    if (present == 1) {
        result.bias_[static_cast<std::size_t>(trained->label[0])] = 0;
        return result;
    }
    // With two classes liblinear keeps one row of weights; the other's are its negative.
    const std::size_t stored = present == 2 ? 1 : present;
    for (std::size_t k = 0; k < present; ++k) {
        const auto label = static_cast<std::size_t>(trained->label[k]);
        const double sign = present == 2 && k == 1 ? -1 : 1;
        const double* weights = trained->w + (present == 2 ? 0 : k);
        for (std::size_t f = 0; f < features; ++f)
            result.weights_[f * classes + label] =
                half_of(static_cast<float>(sign * weights[f * stored]));
        for (std::size_t f = 0; f < dense; ++f)
            result.dense_weights_[f * classes + label] =
                static_cast<float>(sign * weights[(features + f) * stored]);
        result.bias_[label] =
            static_cast<float>(sign * weights[(features + dense) * stored] * kBias);
    }
    return result;
}

std::vector<float> Linear::margins(const Vector& vector) const {
    std::vector<float> sums(bias_);
    const std::size_t count = sums.size();
    for (const auto& feature : vector.features)
        add_scaled(sums.data(), weights_.data() + feature.index * count, feature.value, count);
    if (vector.dense.size() * count != dense_weights_.size()) return sums;
    for (std::size_t i = 0; i < vector.dense.size(); ++i)
        add_scaled(sums.data(), dense_weights_.data() + i * count, vector.dense[i], count);
    return sums;
}

bool Linear::fits(std::size_t features, std::size_t dense, std::size_t classes) const {
    return bias_.size() == classes && weights_.size() == features * classes &&
           dense_weights_.size() == dense * classes;
}

void Linear::put(BytesOut& out) const {
    out.numbers(weights_);
    out.numbers(dense_weights_);
    out.numbers(bias_);
}

Linear Linear::take(BytesIn& in) {
    Linear result;
    result.weights_ = in.numbers<Half>();
    result.dense_weights_ = in.numbers<float>();
    result.bias_ = in.numbers<float>();
    return result;
}

}  // namespace ajar::understanding
