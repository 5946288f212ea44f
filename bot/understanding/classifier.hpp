#pragma once

// Which label a text belongs to, with a probability that holds and a score that falls when the
// text is like nothing seen before. Trained from a handful of phrases per label.

#include "bot/understanding/calibration.hpp"
#include "bot/understanding/grams.hpp"
#include "bot/understanding/linear.hpp"
#include "bot/understanding/notebook.hpp"
#include "bot/understanding/phrases.hpp"
#include "bot/understanding/said.hpp"
#include "bot/understanding/spelling.hpp"
#include "bot/understanding/training.hpp"

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
    double likeness = 0;  ///< to the nearest phrase of that label, 0–1
    double score = 0;     ///< probability × likeness
    /// The same with a doubted probability: tells best whether the text belongs to any label.
    double belongs = 0;
};

/// One example as a model that never saw it judged it.
struct HeldOut {
    std::size_t example = 0;  ///< its position
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
        /// Whether likeness to the examples is asked for, and so all of them are kept; without it
        /// likeness, score and belongs are zero.
        bool likeness = true;
        /// Looks up first what the same examples have taught before.
        const Notebook* notebook = nullptr;
    };

    static Classifier train(std::span<const Example> examples, const Options& options);

    /// All labels, best first; ties in the order of the labels.
    std::vector<Scored> rank(const Said& said) const;

    /// By n-grams alone.
    std::vector<Scored> rank(std::string_view text) const { return rank(Said(text)); }

    const std::vector<std::string>& labels() const { return labels_; }

    /// From cross-validation: the typical examples, in their order.
    const std::vector<HeldOut>& held_out() const { return held_out_; }

    /// A guess from this score on was right in 95 % of the held-out phrases, requests that no
    /// label covers counted in.
    double sure_from() const { return sure_from_; }

    /// Below it a text has little in common with any phrase.
    double choice_from() const { return choice_from_; }

    double temperature() const {
        return whole_.linear.classes() > 0 ? whole_.temperature : words_.temperature;
    }

private:
    /// One way to look at a text: its words alone, or the encoder's view beside them.
    struct View {
        Linear linear;
        double temperature = 2;
    };

    void learn_or_remember(
        std::span<const Example> examples,
        const Lesson& lesson,
        const Postings& postings,
        const Options& options
    );
    void learn(const Lesson& lesson, const Postings& postings, const Options& options);
    /// What learn() came to, for a notebook, and back. False, and nothing changed, where the bytes
    /// are not of a lesson of this size.
    std::string learnt() const;
    bool take_learnt(std::string_view bytes, const Lesson& lesson);
    std::vector<double> likeness_of(const Vector& vector) const;
    std::vector<Scored> by_words(const Said& said) const;
    /// Asks the encoder too, where the words alone do not suffice.
    std::vector<Scored> with_encoder(const Said& said, std::vector<Scored> quick) const;
    void as_with_encoder(std::vector<Scored>& quick) const;
    /// As rank() would answer a held-out phrase; `whole` is absent where there is no encoder.
    std::vector<Scored> answer(const Tried& words, const Tried* whole) const;
    void set_thresholds(const Trial& words, const Trial* whole);
    void set_cascade(const Trial& words, const Trial& whole);
    void set_temperatures(const Trial& words, const Trial& whole);
    std::vector<Scored> ranked(
        std::span<const float> margins, std::span<const double> likeness, double temperature
    ) const;
    void set_none_weight(std::span<const Example> examples);

    std::vector<std::string> labels_;
    Spelling spelling_;
    Vectorizer vectorizer_;
    Phrases phrases_;
    View words_;
    View whole_;  ///< without an encoder: no classes
    std::vector<HeldOut> held_out_;
    std::size_t none_ = 0;  ///< its label; as many as there are labels when there is none
    double none_weight_ = 1;
    double sure_from_ = 1;
    double choice_from_ = 0;
    /// The words alone decide from this lead on; the encoder would hardly ever object.
    double words_suffice_ = 2;
    /// What they decide is the easy part: there their probabilities hold to this power.
    double words_power_ = 1;
    /// Likeness in words alone is smaller than likeness with the encoder, by this much.
    double words_likeness_ = 1;
};

}  // namespace ajar::understanding
