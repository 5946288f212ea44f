#pragma once

// Softmax regression over named features, small enough to read: AdaGrad with shrinkage, the mean
// of the later rounds. For the tool that learns the tone checker's models.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace ajar::tone::testing {

template <std::size_t kClasses>
class Softmax {
public:
    using Scores = std::array<double, kClasses>;

    struct Learnt {
        std::vector<std::string> names;
        std::vector<Scores> weights;
    };

    struct Settings {
        double shrink = 0.01;    ///< how strongly weights are drawn to nought
        std::size_t fewest = 2;  ///< a feature of fewer examples teaches nothing
    };

    explicit Softmax(const Settings& settings) : settings_(settings) {}

    void add(const std::vector<std::string>& features, std::size_t label) {
        Example& example = examples_.emplace_back();
        example.label = label;
        for (const std::string& name : features) example.features.push_back(id_of(name));
    }

    Learnt run() {
        drop_rare();
        learnt_.weights.assign(learnt_.names.size(), {});
        std::vector<Scores> pace(learnt_.names.size());
        for (auto& each : pace) each.fill(1e-6);
        std::vector<Scores> mean(learnt_.names.size());
        std::mt19937 random(3);  // the same order each time: the same table
        for (int round = 0; round < kRounds; ++round) {
            std::shuffle(examples_.begin(), examples_.end(), random);
            for (const Example& example : examples_) learn(example, pace);
            if (round < kSettled) continue;
            for (std::size_t at = 0; at < mean.size(); ++at)
                for (std::size_t label = 0; label < kClasses; ++label)
                    mean[at][label] += learnt_.weights[at][label] / (kRounds - kSettled);
        }
        learnt_.weights = std::move(mean);
        return std::move(learnt_);
    }

private:
    struct Example {
        std::vector<std::uint32_t> features;
        std::size_t label = 0;
    };

    static constexpr int kRounds = 24;
    static constexpr int kSettled = 6;  ///< from here on the mean is taken: steadier than the last
    static constexpr double kRate = 0.25;

    std::uint32_t id_of(const std::string& name) {
        const auto [place, fresh] =
            ids_.emplace(name, static_cast<std::uint32_t>(learnt_.names.size()));
        if (fresh) learnt_.names.push_back(name);
        return place->second;
    }

    void drop_rare() {
        std::vector<std::size_t> seen(learnt_.names.size());
        for (const Example& example : examples_)
            for (const std::uint32_t feature : example.features) ++seen[feature];
        for (Example& example : examples_)
            std::erase_if(example.features, [&](std::uint32_t feature) {
                return seen[feature] < settings_.fewest;
            });
    }

    void learn(const Example& example, std::vector<Scores>& pace) {
        Scores sums{};
        for (const std::uint32_t feature : example.features)
            for (std::size_t label = 0; label < kClasses; ++label)
                sums[label] += learnt_.weights[feature][label];
        const double highest = *std::max_element(sums.begin(), sums.end());
        double total = 0;
        for (double& sum : sums) total += sum = std::exp(sum - highest);
        for (std::size_t label = 0; label < kClasses; ++label) {
            const double off = sums[label] / total - (label == example.label ? 1.0 : 0.0);
            if (std::abs(off) < 1e-3) continue;
            for (const std::uint32_t feature : example.features) {
                double& weight = learnt_.weights[feature][label];
                const double slope = off + settings_.shrink * weight;
                double& steps = pace[feature][label];
                steps += slope * slope;
                weight -= kRate * slope / std::sqrt(steps);
            }
        }
    }

    Settings settings_;
    std::vector<Example> examples_;
    std::unordered_map<std::string, std::uint32_t> ids_;
    Learnt learnt_;
};

}  // namespace ajar::tone::testing
