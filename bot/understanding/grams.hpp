#pragma once

// From a text to numbers a linear model can weigh: word 1–2-grams and character 3–5-grams inside
// words, each block with sublinear tf-idf and length one. A sentence encoder may add dense blocks
// beside them, each centred on the training phrases and with a weight of its own.

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

/// Dense views of a whole sentence. Deterministic, any thread.
class Encoder {
public:
    struct Block {
        std::size_t size = 0;
        float weight = 1;  ///< its length beside the n-grams' two blocks of length one
    };

    virtual ~Encoder() = default;
    virtual std::vector<Block> blocks() const = 0;
    /// The numbers of all blocks, one behind the other; as they are, neither centred nor scaled.
    virtual std::vector<float> encode(std::string_view text) const = 0;
    /// Whether encode() has something to say about it: an English encoder says nothing of German.
    virtual bool knows(std::string_view text) const = 0;

    /// Words that it knows whole, folded, the likeliest first: what is none of them may be a slip.
    virtual std::vector<std::string> words() const { return {}; }
};

/// A text's n-grams, counted, before anything is known about other texts.
struct Grams {
    struct Count {
        std::uint64_t key = 0;
        float times = 0;
    };

    std::vector<Count> words;
    std::vector<Count> characters;
};

Grams grams_of(std::string_view text);

/// The encoder's view of each text; empty where there is none.
std::vector<float> dense_of(std::string_view text, const Encoder* encoder);

/// What a text looks like to a model.
struct Vector {
    Sparse features;           ///< the n-grams
    std::vector<float> dense;  ///< the encoder's blocks, centred and scaled; often empty
    /// The length of all that, together with the n-grams that no phrase has and that therefore
    /// have no index. "A drone, please" shares "a … please" with many phrases; the word that
    /// matters is unknown, and makes the rest weigh less.
    float length = 0;
};

/// Which n-grams exist and how rare they are, and where the middle of the dense blocks lies; learnt
/// from the training phrases.
class Vectorizer {
public:
    Vectorizer() = default;
    /// `dense`: as many as `texts`, or none.
    Vectorizer(
        std::span<const Grams> texts,
        std::span<const std::vector<float>> dense,
        std::vector<Encoder::Block> blocks
    );

    /// `dense` may be empty: then the n-grams have to do.
    Vector vector_of(const Grams& grams, std::span<const float> dense = {}) const;

    /// One more than the highest index of an n-gram.
    std::size_t size() const { return idf_.size(); }

    std::size_t dense_size() const { return middle_.size(); }

private:
    using Counts = std::vector<Grams::Count>;
    void learn(const Counts& counts);
    /// Gives the length of the block: one, or nothing.
    float add_block(const Counts& counts, Sparse& features) const;
    std::vector<float> centred(std::span<const float> dense) const;

    std::unordered_map<std::uint64_t, std::uint32_t> index_;
    std::vector<float> idf_;
    float unseen_idf_ = 1;
    std::vector<Encoder::Block> blocks_;
    std::vector<float> middle_;
};

double dot(const Sparse& a, const Sparse& b);

}  // namespace ajar::understanding
