#include "bot/understanding/linear.hpp"

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
constexpr float kNever = -30.0F;

struct ModelDeleter {
    void operator()(model* trained) const { free_and_destroy_model(&trained); }
};

using TrainedModel = std::unique_ptr<model, ModelDeleter>;

/// liblinear wants pointers to rows that end with index -1.
class Rows {
public:
    Rows(std::span<const Sparse> vectors, std::size_t features) {
        std::size_t nodes = 0;
        for (const auto& vector : vectors) nodes += vector.size() + 2;
        nodes_.reserve(nodes);
        rows_.reserve(vectors.size());
        for (const auto& vector : vectors) {
            rows_.push_back(nodes_.data() + nodes_.size());
            for (const auto& feature : vector)
                nodes_.push_back(
                    {static_cast<int>(feature.index) + 1, static_cast<double>(feature.value)}
                );
            nodes_.push_back({static_cast<int>(features) + 1, kBias});
            nodes_.push_back({-1, 0});
        }
    }

    feature_node** data() { return rows_.data(); }

private:
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

Linear Linear::train(
    std::span<const Sparse> vectors,
    std::span<const int> labels,
    std::size_t features,
    std::size_t classes
) {
    Linear result;
    result.weights_.assign(features * classes, 0);
    result.bias_.assign(classes, kNever);
    if (vectors.empty() || classes == 0) return result;

    Rows rows(vectors, features);
    std::vector<double> targets(labels.begin(), labels.end());
    problem data{};
    data.l = static_cast<int>(vectors.size());
    data.n = static_cast<int>(features) + 1;
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
        const float sign = present == 2 && k == 1 ? -1.0F : 1.0F;
        const std::size_t column = present == 2 ? 0 : k;
        for (std::size_t f = 0; f < features; ++f)
            result.weights_[f * classes + label] =
                sign * static_cast<float>(trained->w[f * stored + column]);
        result.bias_[label] =
            sign * static_cast<float>(trained->w[features * stored + column] * kBias);
    }
    return result;
}

std::vector<float> Linear::margins(const Sparse& vector) const {
    std::vector<float> sums(bias_);
    const std::size_t count = sums.size();
    for (const auto& feature : vector) {
        const std::size_t row = feature.index * count;
        if (row + count > weights_.size()) continue;
        const float* weights = weights_.data() + row;
        for (std::size_t k = 0; k < count; ++k) sums[k] += feature.value * weights[k];
    }
    return sums;
}

}  // namespace ajar::understanding
