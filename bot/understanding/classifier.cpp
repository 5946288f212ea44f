#include "bot/understanding/classifier.hpp"

#include <algorithm>
#include <map>

namespace ajar::understanding {
namespace {

constexpr double kSurePrecision = 0.95;
constexpr std::size_t kSureLeast = 8;
/// A small catalogue is too short for cross-validation to show what colleagues may ask for; so
/// little likeness is never sure (P1).
constexpr double kSureFloor = 0.3;
constexpr double kChoiceQuantile = 0.04;
constexpr std::size_t kBest = 4;

/// Of all messages, how many belong to no label. The background has many more lines than that.
constexpr double kNoneShare = 0.2;

/// Requests that no label covers, per request that one does, as the threshold expects them.
constexpr double kUncoveredShare = 0.10;

/// Folds that hold every label's phrases in equal shares, always the same ones.
std::vector<std::size_t> folds_of(std::span<const int> labels, std::size_t folds) {
    std::map<int, std::size_t> seen;
    std::vector<std::size_t> result;
    result.reserve(labels.size());
    for (const int label : labels)
        result.push_back((seen[label]++ + static_cast<std::size_t>(label)) % folds);
    return result;
}

}  // namespace

Classifier Classifier::train(std::span<const Example> examples, const Options& options) {
    Classifier classifier;
    classifier.encoder_ = options.encoder;
    std::map<std::string_view, std::size_t> index;
    for (const auto& example : examples) index.try_emplace(example.label, 0);
    for (auto& [label, position] : index) {
        position = classifier.labels_.size();
        classifier.labels_.emplace_back(label);
    }
    classifier.set_none_weight(examples);
    std::vector<Grams> grams;
    std::vector<int> labels;
    for (const auto& example : examples) {
        grams.push_back(grams_of(example.text, options.encoder));
        labels.push_back(static_cast<int>(index[example.label]));
    }
    classifier.temperature_ = options.temperature;
    if (options.folds > 1) classifier.cross_validate(examples, grams, labels, options.folds);
    classifier.fitted_ = fit(grams, labels, {}, classifier.labels_.size());
    return classifier;
}

Classifier::Fitted Classifier::fit(
    std::span<const Grams> grams,
    std::span<const int> labels,
    std::span<const std::size_t> chosen,
    std::size_t classes
) {
    Fitted fitted;
    fitted.vectorizer = Vectorizer(grams, chosen);
    fitted.postings.resize(fitted.vectorizer.size());
    std::vector<Sparse> vectors;
    std::vector<int> targets;
    const std::size_t count = chosen.empty() ? grams.size() : chosen.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = chosen.empty() ? i : chosen[i];
        vectors.push_back(fitted.vectorizer.vector_of(grams[at]).features);
        targets.push_back(labels[at]);
        fitted.phrase_label.push_back(static_cast<std::size_t>(labels[at]));
        for (const auto& feature : vectors.back())
            fitted.postings[feature.index].push_back({static_cast<std::uint32_t>(i), feature.value}
            );
    }
    fitted.linear = Linear::train(vectors, targets, fitted.vectorizer.size(), classes);
    return fitted;
}

std::vector<double> Classifier::Fitted::likeness(const Vector& vector, std::size_t labels) const {
    std::vector<float> sums(phrase_label.size(), 0);
    double length = 0;
    for (const auto& feature : vector.features) {
        length += static_cast<double>(feature.value) * static_cast<double>(feature.value);
        for (const auto& posting : postings[feature.index])
            sums[posting.phrase] += feature.value * posting.value;
    }
    std::vector<double> best(labels, 0);
    if (length <= 0) return best;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        double& mine = best[phrase_label[i]];
        mine = std::max(mine, static_cast<double>(sums[i]));
    }
    for (double& value : best) value = std::min(1.0, value / length * vector.known);
    return best;
}

void Classifier::set_none_weight(std::span<const Example> examples) {
    none_ = static_cast<std::size_t>(
        std::find(labels_.begin(), labels_.end(), kNone) - labels_.begin()
    );
    double none = 0;
    double typical = 0;
    for (const auto& example : examples) {
        none += example.label == kNone ? 1 : 0;
        typical += example.typical && example.label != kNone ? 1 : 0;
    }
    if (none <= 0 || typical <= 0) return;
    none_weight_ = std::min(1.0, kNoneShare / (1 - kNoneShare) * typical / none);
}

std::vector<Scored> Classifier::ranked(
    std::span<const float> margins, std::span<const double> likeness
) const {
    auto p = probabilities(margins, temperature_);
    if (none_ < p.size()) {
        const double removed = p[none_] * (1 - none_weight_);
        p[none_] -= removed;
        for (double& one : p) one /= 1 - removed;
    }
    std::vector<Scored> result;
    for (std::size_t k = 0; k < p.size(); ++k) result.push_back({k, p[k], p[k] * likeness[k]});
    std::stable_sort(result.begin(), result.end(), [](const Scored& a, const Scored& b) {
        return a.probability > b.probability;
    });
    return result;
}

std::vector<Scored> Classifier::rank(const Grams& grams) const {
    if (labels_.empty()) return {};
    const Vector vector = fitted_.vectorizer.vector_of(grams);
    return ranked(
        fitted_.linear.margins(vector.features), fitted_.likeness(vector, labels_.size())
    );
}

std::vector<Scored> Classifier::rank(std::string_view text) const {
    return rank(grams_of(text, encoder_));
}

void Classifier::cross_validate(
    std::span<const Example> examples,
    std::span<const Grams> grams,
    std::span<const int> labels,
    std::size_t folds
) {
    const auto fold_of = folds_of(labels, folds);
    std::vector<Sample> samples(grams.size());
    std::vector<std::vector<double>> like(grams.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < grams.size(); ++i)
            if (fold_of[i] != fold) chosen.push_back(i);
        if (chosen.empty()) continue;
        const Fitted fitted = fit(grams, labels, chosen, labels_.size());
        for (std::size_t i = 0; i < grams.size(); ++i) {
            if (fold_of[i] != fold || !examples[i].typical) continue;
            const Vector vector = fitted.vectorizer.vector_of(grams[i]);
            samples[i] = {fitted.linear.margins(vector.features), labels[i]};
            like[i] = fitted.likeness(vector, labels_.size());
        }
    }
    std::erase_if(samples, [](const Sample& sample) { return sample.margins.empty(); });
    std::erase_if(like, [](const auto& one) { return one.empty(); });
    temperature_ = fitted_temperature(samples);
    set_thresholds(samples, like);
}

void Classifier::set_thresholds(
    std::span<const Sample> samples, std::span<const std::vector<double>> like
) {
    std::vector<Judged> judged;
    std::vector<double> covered;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto order = ranked(samples[i].margins, like[i]);
        const auto truth = static_cast<std::size_t>(samples[i].truth);
        if (!order.empty() && order.front().label != none_)
            judged.push_back({order.front().score, order.front().label == truth});
        order.resize(std::min(order.size(), kBest));
        const bool near = std::any_of(order.begin(), order.end(), [truth](const Scored& one) {
            return one.label == truth;
        });
        if (near && truth != none_)
            covered.push_back(std::max_element(order.begin(), order.end(), [](auto& a, auto& b) {
                                  return a.score < b.score;
                              })->score);
        held_out_.push_back({truth, std::move(order)});
    }
    // What the same phrase would score if its label were not in the catalogue: the nearest thing
    // to a request that nobody has thought of (understanding-notes.md, "near").
    const auto every = static_cast<std::size_t>(1 / kUncoveredShare);
    for (std::size_t i = 0; i < samples.size(); i += every) {
        auto margins = samples[i].margins;
        margins[static_cast<std::size_t>(samples[i].truth)] = -30;
        const auto order = ranked(margins, like[i]);
        if (order.front().label != none_) judged.push_back({order.front().score, false});
    }
    sure_from_ = std::max(kSureFloor, threshold_for(judged, kSurePrecision, kSureLeast));
    choice_from_ = quantile(covered, kChoiceQuantile);
}

}  // namespace ajar::understanding
