#include "bot/understanding/classifier.hpp"

#include "bot/understanding/bytes.hpp"
#include "bot/understanding/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <future>
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

/// Of the held-out phrases, how many may come out wrong because the encoder was not asked; of what
/// comes out right because of that, half is counted against it: the other half is chance.
constexpr double kCascadeLoss = 0.005;
constexpr double kGainShare = 0.5;
/// A lead of less than this is none, whatever a few held-out phrases say.
constexpr double kCascadeFloor = 0.25;
/// With fewer held-out phrases, the temperature of all of them is the better guess.
constexpr std::size_t kEnoughForTemperature = 30;

/// Half the temperature makes a probability less sure of itself.
constexpr double kDoubt = 0.5;

/// What all examples have that is the encoder's; of very many examples only the first block, which
/// is the best, so that they fit into memory.
std::vector<std::vector<float>> dense_of_all(
    std::span<const Example> examples, const Encoder* encoder, std::vector<Encoder::Block>& blocks
) {
    std::vector<std::vector<float>> all(examples.size());
    if (encoder == nullptr) return all;
    blocks = encoder->blocks();
    const bool many = examples.size() > kMostInMatrix;
    if (many) blocks.resize(std::min<std::size_t>(blocks.size(), 1));
    const auto encode = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            all[i] = dense_of(examples[i].text, encoder);
            if (!many || all[i].empty()) continue;
            all[i].resize(blocks.front().size);
            all[i].shrink_to_fit();
        }
    };
    const std::size_t half = examples.size() / 2;
    auto beside = std::async(std::launch::async, encode, half, examples.size());
    encode(0, half);
    beside.get();
    return all;
}

/// To the power of p: what softmax gives at p times the temperature.
void sharpen(std::vector<Scored>& ranked, double power) {
    double sum = 0;
    for (auto& one : ranked) sum += one.probability = std::pow(one.probability, power);
    for (auto& one : ranked) one.probability /= sum;
}

/// All that a lesson depends on beside the encoder and the program.
std::string title_of(std::span<const Example> examples, const Classifier::Options& options) {
    BytesOut title;
    title.number(static_cast<std::uint64_t>(options.folds));
    title.number(static_cast<std::uint8_t>(options.encoder != nullptr));
    title.number(options.temperature);
    for (const auto& example : examples) {
        title.text(example.text);
        title.text(example.label);
        title.number(static_cast<std::uint8_t>(example.typical));
    }
    return title.take();
}

/// How far ahead of the second the first is: more likely, and more like a phrase that is known.
double lead_of(const std::vector<Scored>& quick) {
    constexpr double kLikenessShare = 0.5;
    const Scored& first = quick.front();
    const Scored second = quick.size() > 1 ? quick[1] : Scored{};
    return first.probability - second.probability +
           kLikenessShare * (first.likeness - second.likeness);
}

/// The words of the examples, and those that the encoder knows beside them.
Spelling spelling_of(std::span<const Example> examples, const Encoder* encoder) {
    std::map<std::string, std::size_t> usual;
    for (const auto& example : examples)
        for (auto& lexeme : lex(example.text))
            if (lexeme.kind == Lexeme::Kind::Word) ++usual[std::move(lexeme.text)];
    return {usual, encoder ? encoder->words() : std::vector<std::string>{}};
}

}  // namespace

Classifier Classifier::train(std::span<const Example> examples, const Options& options) {
    Classifier classifier;
    std::map<std::string_view, std::size_t> index;
    for (const auto& example : examples) index.try_emplace(example.label, 0);
    for (auto& [label, position] : index) {
        position = classifier.labels_.size();
        classifier.labels_.emplace_back(label);
    }
    classifier.set_none_weight(examples);
    classifier.spelling_ = spelling_of(examples, options.encoder);
    std::vector<Grams> grams;
    Lesson lesson;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        grams.push_back(grams_of(examples[i].text));
        lesson.labels.push_back(static_cast<int>(index[examples[i].label]));
        if (examples[i].typical) lesson.tried.push_back(i);
    }
    std::vector<Encoder::Block> blocks;
    auto dense = dense_of_all(examples, options.encoder, blocks);
    classifier.vectorizer_ = Vectorizer(grams, dense, std::move(blocks));
    for (std::size_t i = 0; i < examples.size(); ++i)
        lesson.vectors.push_back(classifier.vectorizer_.vector_of(grams[i], dense[i]));
    dense.clear();
    lesson.classes = classifier.labels_.size();
    lesson.features = classifier.vectorizer_.size();
    Postings postings(lesson.vectors, lesson.features);
    classifier.learn_or_remember(examples, lesson, postings, options);
    if (options.likeness)
        classifier.phrases_ =
            Phrases(lesson.vectors, std::move(postings), lesson.labels, lesson.classes);
    return classifier;
}

void Classifier::learn_or_remember(
    std::span<const Example> examples,
    const Lesson& lesson,
    const Postings& postings,
    const Options& options
) {
    if (options.notebook == nullptr) return learn(lesson, postings, options);
    const std::string title = title_of(examples, options);
    if (const auto known = options.notebook->find(title); known && take_learnt(*known, lesson))
        return;
    learn(lesson, postings, options);
    options.notebook->keep(title, learnt());
}

void Classifier::learn(const Lesson& lesson, const Postings& postings, const Options& options) {
    const auto temperature_of = [&](const Trial& trial) {
        std::vector<Sample> samples;
        for (const auto& tried : trial) samples.push_back(tried.sample);
        return samples.empty() ? options.temperature : fitted_temperature(samples);
    };
    const auto view = [&](bool with_dense) {
        return understanding::learn(lesson, postings, options.folds, with_dense);
    };
    const bool encoded = vectorizer_.dense_size() > 0;
    auto beside = encoded ? std::async(std::launch::async, view, true) : std::future<Learnt>{};
    auto words = view(false);
    words_ = {std::move(words.linear), temperature_of(words.trial)};
    if (!encoded) {
        set_thresholds(words.trial, nullptr);
    } else {
        auto whole = beside.get();
        whole_ = {std::move(whole.linear), temperature_of(whole.trial)};
        set_cascade(words.trial, whole.trial);
        set_temperatures(words.trial, whole.trial);
        set_thresholds(words.trial, &whole.trial);
    }
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
    std::span<const float> margins, std::span<const double> likeness, double temperature
) const {
    const auto without_background = [this](std::vector<double> p) {
        if (none_ >= p.size()) return p;
        const double removed = p[none_] * (1 - none_weight_);
        p[none_] -= removed;
        for (double& one : p) one /= 1 - removed;
        return p;
    };
    const auto p = without_background(probabilities(margins, temperature));
    const auto doubted = without_background(probabilities(margins, temperature * kDoubt));
    std::vector<Scored> result;
    for (std::size_t k = 0; k < p.size(); ++k)
        result.push_back({k, p[k], likeness[k], p[k] * likeness[k], doubted[k] * likeness[k]});
    std::stable_sort(result.begin(), result.end(), [](const Scored& a, const Scored& b) {
        return a.probability > b.probability;
    });
    return result;
}

std::vector<Scored> Classifier::rank(const Said& said) const {
    if (labels_.empty()) return {};
    auto quick = by_words(said);
    const bool english = said.encoder() != nullptr && said.encoder()->knows(said.text());
    if (const auto mended = spelling_.mended(said.text(), english)) {
        // A word may be one that nobody taught us: what is likelier counts.
        const Said meant(*mended, said.encoder());
        auto instead = by_words(meant);
        if (instead.front().probability > quick.front().probability)
            return with_encoder(meant, std::move(instead));
    }
    return with_encoder(said, std::move(quick));
}

std::vector<double> Classifier::likeness_of(const Vector& vector) const {
    if (phrases_.empty()) return std::vector<double>(labels_.size());
    return phrases_.likeness(vector);
}

std::vector<Scored> Classifier::by_words(const Said& said) const {
    const Vector words = vectorizer_.vector_of(said.grams());
    return ranked(words_.linear.margins(words), likeness_of(words), words_.temperature);
}

std::vector<Scored> Classifier::with_encoder(const Said& said, std::vector<Scored> quick) const {
    if (whole_.linear.classes() == 0) return quick;
    if (lead_of(quick) < words_suffice_ && !said.dense().empty()) {
        const Vector whole = vectorizer_.vector_of(said.grams(), said.dense());
        return ranked(whole_.linear.margins(whole), likeness_of(whole), whole_.temperature);
    }
    // Where the encoder knows nothing, the words decide what is hard as well.
    if (lead_of(quick) >= words_suffice_) sharpen(quick, words_power_);
    as_with_encoder(quick);
    return quick;
}

/// Likeness in words alone is another measure; one threshold holds for both.
void Classifier::as_with_encoder(std::vector<Scored>& quick) const {
    for (auto& one : quick) {
        const double likeness = std::min(1.0, one.likeness * words_likeness_);
        if (one.likeness > 0) one.belongs *= likeness / one.likeness;
        one.likeness = likeness;
        one.score = one.probability * likeness;
    }
}

std::vector<Scored> Classifier::answer(const Tried& words, const Tried* whole) const {
    auto quick = ranked(words.sample.margins, words.likeness, words_.temperature);
    if (whole == nullptr) return quick;
    if (lead_of(quick) < words_suffice_)
        return ranked(whole->sample.margins, whole->likeness, whole_.temperature);
    sharpen(quick, words_power_);
    as_with_encoder(quick);
    return quick;
}

void Classifier::set_cascade(const Trial& words, const Trial& whole) {
    struct Case {
        double lead = 0;
        double lost = 0;
    };

    std::vector<Case> cases;
    double words_sum = 0;
    double whole_sum = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto quick = ranked(words[i].sample.margins, words[i].likeness, words_.temperature);
        const auto full = ranked(whole[i].sample.margins, whole[i].likeness, whole_.temperature);
        const auto truth = static_cast<std::size_t>(words[i].sample.truth);
        if (truth == none_) continue;
        words_sum += quick.front().likeness;
        whole_sum += full.front().likeness;
        const auto right = [truth](const auto& order) {
            return order.front().label == truth ? 1.0 : 0.0;
        };
        const double lost = right(full) - right(quick);
        cases.push_back({lead_of(quick), lost < 0 ? kGainShare * lost : lost});
    }
    if (words_sum > 0) words_likeness_ = whole_sum / words_sum;
    std::stable_sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) {
        return a.lead > b.lead;
    });
    double lost = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        lost += cases[i].lost;
        if (lost > kCascadeLoss * static_cast<double>(cases.size())) break;
        if (cases[i].lead < kCascadeFloor) break;
        words_suffice_ = cases[i].lead;
    }
}

/// Each view's temperature is for what it decides: where the words suffice they are surer of
/// themselves than elsewhere, and the encoder is left with what is hard.
void Classifier::set_temperatures(const Trial& words, const Trial& whole) {
    std::vector<Sample> easy;
    std::vector<Sample> hard;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto quick = ranked(words[i].sample.margins, words[i].likeness, words_.temperature);
        if (lead_of(quick) < words_suffice_)
            hard.push_back(whole[i].sample);
        else
            easy.push_back(words[i].sample);
    }
    if (easy.size() >= kEnoughForTemperature)
        words_power_ = fitted_temperature(easy) / words_.temperature;
    if (hard.size() >= kEnoughForTemperature) whole_.temperature = fitted_temperature(hard);
}

void Classifier::set_thresholds(const Trial& words, const Trial* whole) {
    std::vector<Judged> judged;
    std::vector<double> covered;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto order = answer(words[i], whole ? &(*whole)[i] : nullptr);
        const auto truth = static_cast<std::size_t>(words[i].sample.truth);
        if (!order.empty() && order.front().label != none_)
            judged.push_back({order.front().score, order.front().label == truth});
        order.resize(std::min(order.size(), kBest));
        order.shrink_to_fit();
        const bool near = std::any_of(order.begin(), order.end(), [truth](const Scored& one) {
            return one.label == truth;
        });
        if (near && truth != none_)
            covered.push_back(std::max_element(order.begin(), order.end(), [](auto& a, auto& b) {
                                  return a.score < b.score;
                              })->score);
        held_out_.push_back({words[i].example, truth, std::move(order)});
    }
    // What the same phrase would score if its label were not in the catalogue: the nearest thing
    // to a request that nobody has thought of (understanding-notes.md, "near").
    const auto every = static_cast<std::size_t>(1 / kUncoveredShare);
    const auto without_truth = [](Tried tried) {
        tried.sample.margins[static_cast<std::size_t>(tried.sample.truth)] = kNeverMargin;
        return tried;
    };
    for (std::size_t i = 0; i < words.size(); i += every) {
        const Tried uncovered = without_truth(whole ? (*whole)[i] : words[i]);
        const auto order = answer(without_truth(words[i]), whole ? &uncovered : nullptr);
        if (order.front().label != none_) judged.push_back({order.front().score, false});
    }
    sure_from_ = std::max(kSureFloor, threshold_for(judged, kSurePrecision, kSureLeast));
    choice_from_ = quantile(covered, kChoiceQuantile);
}

}  // namespace ajar::understanding
