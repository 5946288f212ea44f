#include "bot/understanding/measure.hpp"

#include "bot/understanding/examples.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace ajar::understanding {
namespace {

constexpr double kMicroseconds = 1e6;

/// The ranking without kNone.
std::vector<Scored> answers(const Classifier& classifier, const Said& said) {
    auto ranked = classifier.rank(said);
    std::erase_if(ranked, [&](const Scored& one) {
        return classifier.labels()[one.label] == kNone;
    });
    return ranked;
}

bool among_first(
    const Classifier& classifier,
    const std::vector<Scored>& ranked,
    std::string_view label,
    std::size_t count
) {
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i)
        if (classifier.labels()[ranked[i].label] == label) return true;
    return false;
}

/// The lines, and what their labels say in words: a catalogue's services have names, too.
std::vector<Example> with_names(std::span<const Example> lines) {
    std::vector<Example> examples(lines.begin(), lines.end());
    std::set<std::string_view> labels;
    for (auto& example : examples) {
        if (example.label == kOutOfScope) example.label = kNone;
        labels.insert(example.label);
    }
    std::vector<Example> names;
    for (const auto label : labels)
        if (auto words = words_of_label(label); label != kNone && !words.empty())
            names.push_back({std::move(words), std::string(label), false});
    std::move(names.begin(), names.end(), std::back_inserter(examples));
    return examples;
}

}  // namespace

Metrics measure(
    std::span<const Example> train,
    std::span<const Example> test,
    const Stopwatch& stopwatch,
    const Encoder* encoder,
    const Listener& listener
) {
    Metrics metrics;
    const double started = stopwatch();
    const auto examples = with_names(train);
    const auto classifier = Classifier::train(examples, {5, encoder});
    metrics.train_seconds = stopwatch() - started;
    metrics.train_lines = train.size();
    metrics.test_lines = test.size();
    metrics.labels = classifier.labels().size();

    std::vector<Judged> scope;
    std::vector<Judged> calibration;
    std::vector<double> latencies;
    double right = 0;
    double near = 0;
    for (const auto& line : test) {
        const double before = stopwatch();
        const auto ranked = answers(classifier, Said(line.text, encoder));
        latencies.push_back((stopwatch() - before) * kMicroseconds);
        if (listener) {
            std::vector<Guess> best;
            for (std::size_t i = 0; i < std::min<std::size_t>(3, ranked.size()); ++i)
                best.push_back({classifier.labels()[ranked[i].label], ranked[i].probability});
            listener(line, best);
        }
        const bool in_scope = line.label != kOutOfScope;
        scope.push_back({ranked.empty() ? 0 : ranked.front().belongs, in_scope});
        if (!in_scope) continue;
        const bool hit = among_first(classifier, ranked, line.label, 1);
        right += hit ? 1 : 0;
        near += among_first(classifier, ranked, line.label, 3) ? 1 : 0;
        calibration.push_back({ranked.empty() ? 0 : ranked.front().probability, hit});
    }
    const auto count = static_cast<double>(std::max<std::size_t>(calibration.size(), 1));
    metrics.accuracy = right / count;
    metrics.top3 = near / count;
    metrics.ece = calibration_error(calibration);
    if (!calibration.empty() && calibration.size() < scope.size())
        metrics.oos_auroc = area_under_roc(scope);
    metrics.latency_us_p50 = quantile(latencies, 0.5);
    metrics.latency_us_p99 = quantile(latencies, 0.99);
    return metrics;
}

std::vector<Confusion> confusions(const knowledge::Knowledge& knowledge, const Encoder* encoder) {
    const auto examples = service_examples(knowledge);
    const auto classifier = Classifier::train(examples, {5, encoder});
    std::map<std::size_t, std::size_t> phrases;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> wrong;
    for (const auto& held_out : classifier.held_out()) {
        ++phrases[held_out.truth];
        if (!held_out.best.empty() && held_out.best.front().label != held_out.truth)
            wrong[{held_out.truth, held_out.best.front().label}].push_back(
                examples[held_out.example].text
            );
    }
    std::vector<Confusion> result;
    for (auto& [pair, mistaken] : wrong) {
        const std::size_t times = mistaken.size();
        const auto& label = classifier.labels()[pair.first];
        const std::size_t of = phrases[pair.first];
        // Held-out phrases often look like nothing known: only where it is half of them is it news.
        const bool to_none = classifier.labels()[pair.second] == kNone;
        if (label == kNone || times < 2 || times * (to_none ? 2 : 10) < of) continue;
        result.push_back({label, classifier.labels()[pair.second], times, of, std::move(mistaken)});
    }
    std::stable_sort(result.begin(), result.end(), [](const Confusion& a, const Confusion& b) {
        return a.times * b.of > b.times * a.of;
    });
    return result;
}

std::string advice(const Confusion& confusion) {
    const bool none = confusion.taken_for == kNone;
    std::string text =
        none ? "'" + confusion.service + "' is taken for everyday talk "
             : "'" + confusion.service + "' and '" + confusion.taken_for + "' are confused ";
    text += std::to_string(confusion.times) + " of " + std::to_string(confusion.of) + " times; ";
    text += none ? "add phrases that name what people want"
                 : "add phrases that only the one or the other would get";
    if (!confusion.phrases.empty()) text += ", or reword '" + confusion.phrases.front() + "'";
    return text + ".";
}

}  // namespace ajar::understanding
