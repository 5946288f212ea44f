#pragma once

// From a text to numbers a linear model can weigh: word 1–2-grams and character 3–5-grams inside
// words, each block with sublinear tf-idf and length one. A sentence encoder may add a dense block
// behind them with a weight of its own (understanding-notes.md, section 0).

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ajar::understanding {

struct Feature {
    std::uint32_t index = 0;
    float value = 0;
};

/// Ascending by index.
using Sparse = std::vector<Feature>;

/// A dense view of a whole sentence, of length one. Deterministic, any thread.
class Encoder {
public:
    virtual ~Encoder() = default;
    virtual std::size_t dimensions() const = 0;
    virtual std::vector<float> encode(std::string_view text) const = 0;

    /// How much the block weighs beside the n-grams (2 was measured best for English; 0 leaves it
    /// out, as for languages the encoder does not know).
    virtual double weight(std::string_view text) const = 0;
};

/// A text's n-grams, counted, before anything is known about other texts.
struct Grams {
    struct Count {
        std::uint64_t key = 0;
        float times = 0;
    };

    std::vector<Count> words;
    std::vector<Count> characters;
    std::vector<float> dense;  ///< the encoder's block, already weighted; often empty
};

Grams grams_of(std::string_view text, const Encoder* encoder = nullptr);

/// What a text looks like to a model.
struct Vector {
    Sparse features;
    /// The share of the text's length, 0–1, that the model has ever seen. "A drone, please" shares
    /// "a … please" with many phrases; the word that matters is unknown.
    double known = 0;
};

/// Which n-grams exist and how rare they are, learnt from the training phrases.
class Vectorizer {
public:
    Vectorizer() = default;
    /// `chosen`: the positions in `texts` to learn from; all of them when empty.
    Vectorizer(std::span<const Grams> texts, std::span<const std::size_t> chosen);

    Vector vector_of(const Grams& grams) const;

    /// One more than the highest index that vector_of gives.
    std::size_t size() const { return idf_.size() + dense_size_; }

private:
    using Counts = std::vector<Grams::Count>;
    void learn(const Counts& counts);
    double add_block(const Counts& counts, Sparse& features) const;

    std::unordered_map<std::uint64_t, std::uint32_t> index_;
    std::vector<float> idf_;
    float unseen_idf_ = 1;
    std::size_t dense_size_ = 0;
};

double dot(const Sparse& a, const Sparse& b);

}  // namespace ajar::understanding
