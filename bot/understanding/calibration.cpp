#include "bot/understanding/calibration.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ajar::understanding {
namespace {

double log_loss(std::span<const Sample> samples, double temperature) {
    double loss = 0;
    for (const auto& sample : samples) {
        const auto p = probabilities(sample.margins, temperature);
        loss -= std::log(std::max(p[static_cast<std::size_t>(sample.truth)], 1e-12));
    }
    return loss;
}

void best_first(std::vector<Judged>& judged) {
    std::stable_sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.score > b.score;
    });
}

}  // namespace

std::vector<double> probabilities(std::span<const float> margins, double temperature) {
    std::vector<double> result(margins.begin(), margins.end());
    if (result.empty()) return result;
    const double top = *std::max_element(result.begin(), result.end());
    double sum = 0;
    for (double& value : result) {
        value = std::exp(temperature * (value - top));
        sum += value;
    }
    for (double& value : result) value /= sum;
    return result;
}

double fitted_temperature(std::span<const Sample> samples) {
    if (samples.empty()) return 1;
    // The loss has one valley: a golden-section search on the logarithm finds its floor.
    constexpr double kGolden = 0.6180339887498949;
    constexpr int kSteps = 18;
    double low = std::log(0.2);
    double high = std::log(20.0);
    double left = high - kGolden * (high - low);
    double right = low + kGolden * (high - low);
    double left_loss = log_loss(samples, std::exp(left));
    double right_loss = log_loss(samples, std::exp(right));
    for (int step = 0; step < kSteps; ++step) {
        if (left_loss < right_loss) {
            high = right;
            right = left;
            right_loss = left_loss;
            left = high - kGolden * (high - low);
            left_loss = log_loss(samples, std::exp(left));
        } else {
            low = left;
            left = right;
            left_loss = right_loss;
            right = low + kGolden * (high - low);
            right_loss = log_loss(samples, std::exp(right));
        }
    }
    return std::exp((low + high) / 2);
}

double calibration_error(std::span<const Judged> judged) {
    struct Bin {
        double score = 0;
        double right = 0;
        double count = 0;
    };

    std::array<Bin, 10> bins;
    for (const auto& one : judged) {
        const auto at = static_cast<std::size_t>(std::clamp(one.score * 10, 0.0, 9.0));
        bins[at].score += one.score;
        bins[at].right += one.right ? 1 : 0;
        bins[at].count += 1;
    }
    double error = 0;
    for (const auto& bin : bins) error += std::abs(bin.score - bin.right);
    return judged.empty() ? 0 : error / static_cast<double>(judged.size());
}

double area_under_roc(std::vector<Judged> judged) {
    std::sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.score < b.score;
    });
    double rank_sum = 0;
    double right = 0;
    for (std::size_t i = 0; i < judged.size();) {
        std::size_t j = i;
        double right_here = 0;
        for (; j < judged.size() && judged[j].score <= judged[i].score; ++j)
            right_here += judged[j].right ? 1 : 0;
        const double middle_rank = (static_cast<double>(i + j) + 1) / 2;  // ties share their rank
        rank_sum += middle_rank * right_here;
        right += right_here;
        i = j;
    }
    const double wrong = static_cast<double>(judged.size()) - right;
    if (right <= 0 || wrong <= 0) return 0.5;
    return (rank_sum - right * (right + 1) / 2) / (right * wrong);
}

double threshold_for(std::vector<Judged> judged, double precision, std::size_t least) {
    best_first(judged);
    double threshold = judged.empty() ? 2 : judged.front().score + 1;
    double right = 0;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        right += judged[i].right ? 1 : 0;
        const auto taken = static_cast<double>(i + 1);
        if (i + 1 >= least && right >= precision * taken) threshold = judged[i].score;
    }
    return threshold;
}

double quantile(std::vector<double> scores, double share) {
    if (scores.empty()) return 0;
    std::sort(scores.begin(), scores.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(scores.size() - 1));
    return scores[at];
}

}  // namespace ajar::understanding
