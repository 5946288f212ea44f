#pragma once

// Which label a text belongs to, with a probability that holds and a score that falls when the
// text is like nothing seen before. Trained from a handful of phrases per label.

#include "bot/understanding/calibration.hpp"
#include "bot/understanding/grams.hpp"
#include "bot/understanding/linear.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

/// The label of what belongs to no other: it may win, but it is never an answer.
inline constexpr std::string_view kNone = "~none";

struct Example {
    std::string text;
    std::string label;
    /// Does it sound as a message would? What only hints at its label (the name of a product, a
    /// reason without a request) teaches, but says nothing about how right the model is.
    bool typical = true;
};

/// What a classifier thinks of one label.
struct Scored {
    std::size_t label = 0;
    double probability = 0;
    double score = 0;  ///< probability × likeness to the nearest phrase of that label
};

/// One example as a model that never saw it judged it.
struct HeldOut {
    std::size_t truth = 0;
    std::vector<Scored> best;  ///< four, best first
};

class Classifier {
public:
    struct Options {
        std::size_t folds = 5;
        const Encoder* encoder = nullptr;
        /// Where there are no folds to learn it from.
        double temperature = 2;
    };

    static Classifier train(std::span<const Example> examples, const Options& options);

    /// All labels, best first; ties in the order of the labels.
    std::vector<Scored> rank(const Grams& grams) const;
    std::vector<Scored> rank(std::string_view text) const;

    const std::vector<std::string>& labels() const { return labels_; }

    /// From cross-validation: the typical examples, in their order.
    const std::vector<HeldOut>& held_out() const { return held_out_; }

    /// A guess from this score on was right in 95 % of the held-out phrases, requests that no
    /// label covers counted in.
    double sure_from() const { return sure_from_; }

    /// Below it a text has little in common with any phrase.
    double choice_from() const { return choice_from_; }

    double temperature() const { return temperature_; }

private:
    /// What one training gives: the whole, or all but one fold.
    struct Fitted {
        Vectorizer vectorizer;
        Linear linear;

        /// Postings per feature: which phrases hold it, and how strongly.
        struct Posting {
            std::uint32_t phrase = 0;
            float value = 0;
        };

        std::vector<std::vector<Posting>> postings;
        std::vector<std::size_t> phrase_label;

        std::vector<double> likeness(const Vector& vector, std::size_t labels) const;
    };

    static Fitted fit(
        std::span<const Grams> grams,
        std::span<const int> labels,
        std::span<const std::size_t> chosen,
        std::size_t classes
    );
    void cross_validate(
        std::span<const Example> examples,
        std::span<const Grams> grams,
        std::span<const int> labels,
        std::size_t folds
    );
    void set_thresholds(std::span<const Sample> samples, std::span<const std::vector<double>> like);
    std::vector<Scored> ranked(std::span<const float> margins, std::span<const double> likeness)
        const;
    void set_none_weight(std::span<const Example> examples);

    std::vector<std::string> labels_;
    Fitted fitted_;
    const Encoder* encoder_ = nullptr;
    std::vector<HeldOut> held_out_;
    double temperature_ = 2;
    std::size_t none_ = 0;  ///< its label; as many as there are labels when there is none
    double none_weight_ = 1;
    double sure_from_ = 1;
    double choice_from_ = 0;
};

}  // namespace ajar::understanding
