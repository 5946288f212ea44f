#include "bot/understanding/grams.hpp"

#include "bot/understanding/encoder/lanes.hpp"
#include "bot/understanding/text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ajar::understanding {
namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 5;
constexpr std::uint64_t kWordSeed = 0x9AE16A3B2F90404FULL;
constexpr std::uint64_t kCharacterSeed = 0xC3A5C85C97CB3127ULL;

/// A hash of our own: std::hash may differ between libraries, and models must not.
std::uint64_t hash(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t value = seed;
    for (const char c : bytes) {
        value ^= static_cast<unsigned char>(c);
        value *= 0x100000001B3ULL;
        value ^= value >> 29U;
    }
    return value;
}

void merge(std::vector<Grams::Count>& counts) {
    std::sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.key < b.key;
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (kept > 0 && counts[kept - 1].key == counts[i].key)
            counts[kept - 1].times += counts[i].times;
        else
            counts[kept++] = counts[i];
    }
    counts.resize(kept);
}

/// Starts of the characters of " word ", and its end.
std::vector<std::size_t> boundaries(std::string_view padded) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < padded.size(); ++i)
        if ((static_cast<unsigned char>(padded[i]) & 0xC0U) != 0x80U) starts.push_back(i);
    starts.push_back(padded.size());
    return starts;
}

void add_characters(std::string_view word, std::vector<Grams::Count>& counts) {
    std::string padded = " ";
    padded += word;
    padded += ' ';
    const auto starts = boundaries(padded);
    const std::size_t length = starts.size() - 1;
    for (std::size_t n = kShortest; n <= kLongest; ++n) {
        const std::size_t taken = std::min(n, length);
        for (std::size_t i = 0; i + taken <= length; ++i) {
            const auto gram =
                std::string_view(padded).substr(starts[i], starts[i + taken] - starts[i]);
            counts.push_back({hash(gram, kCharacterSeed), 1.0F});
        }
        if (taken < n) break;  // a word shorter than n stands once, whole
    }
}

}  // namespace

Grams grams_of(std::string_view text) {
    Grams grams;
    std::string previous;
    for (const auto& lexeme : lex(text)) {
        add_characters(lexeme.text, grams.characters);
        if (lexeme.kind == Lexeme::Kind::Symbol) continue;
        grams.words.push_back({hash(lexeme.text, kWordSeed), 1.0F});
        if (!previous.empty())
            grams.words.push_back({hash(previous + ' ' + lexeme.text, kWordSeed), 1.0F});
        previous = lexeme.text;
    }
    merge(grams.words);
    merge(grams.characters);
    return grams;
}

std::vector<float> dense_of(std::string_view text, const Encoder* encoder) {
    if (encoder == nullptr || !encoder->knows(text)) return {};
    return encoder->encode(text);
}

Vectorizer::Vectorizer(
    std::span<const Grams> texts,
    std::span<const std::vector<float>> dense,
    std::vector<Encoder::Block> blocks
)
    : blocks_(std::move(blocks)) {
    index_.reserve(texts.size() * 48);
    for (const Grams& text : texts) {
        learn(text.words);
        learn(text.characters);
    }
    const double all = 1.0 + static_cast<double>(texts.size());
    for (float& idf : idf_) idf = static_cast<float>(std::log(all / (1.0 + idf)) + 1.0);
    unseen_idf_ = static_cast<float>(std::log(all) + 1.0);

    std::size_t size = 0;
    for (const auto& block : blocks_) size += block.size;
    std::size_t count = 0;
    for (const auto& one : dense) {
        if (one.size() < size || size == 0) continue;
        middle_.resize(size);
        add_scaled(middle_.data(), one.data(), 1, size);
        ++count;
    }
    for (float& value : middle_) value /= static_cast<float>(count);
}

std::vector<float> Vectorizer::centred(std::span<const float> dense) const {
    // Of very many phrases only the first block was learnt: then only that is looked at.
    if (dense.size() < middle_.size()) return {};
    const auto looked_at = dense.first(middle_.size());
    std::vector<float> result(looked_at.begin(), looked_at.end());
    add_scaled(result.data(), middle_.data(), -1, result.size());
    if (result.empty()) return result;
    float* at = result.data();
    for (const auto& block : blocks_) {
        const float length = std::sqrt(dot(at, at, block.size));
        const float factor = length > 0 ? block.weight / length : 0;
        for (std::size_t i = 0; i < block.size; ++i) at[i] *= factor;
        at += block.size;
    }
    return result;
}

void Vectorizer::learn(const Counts& counts) {
    for (const auto& count : counts) {
        const auto next = static_cast<std::uint32_t>(idf_.size());
        const auto [at, added] = index_.try_emplace(count.key, next);
        if (added) idf_.push_back(0);
        idf_[at->second] += 1;
    }
}

float Vectorizer::add_block(const Counts& counts, Sparse& features) const {
    const std::size_t first = features.size();
    double seen = 0;
    double unseen = 0;
    for (const auto& count : counts) {
        const float frequency = 1.0F + std::log(count.times);
        const auto at = index_.find(count.key);
        if (at == index_.end()) {
            unseen += static_cast<double>(frequency * unseen_idf_ * frequency * unseen_idf_);
            continue;
        }
        const float value = frequency * idf_[at->second];
        seen += static_cast<double>(value * value);
        features.push_back({at->second, value});
    }
    if (seen + unseen <= 0) return 0;
    const auto scale = static_cast<float>(1.0 / std::sqrt(seen + unseen));
    for (std::size_t i = first; i < features.size(); ++i) features[i].value *= scale;
    return 1;
}

Vector Vectorizer::vector_of(const Grams& grams, std::span<const float> dense) const {
    Vector vector;
    vector.features.reserve(grams.words.size() + grams.characters.size());
    const float words = add_block(grams.words, vector.features);
    const float characters = add_block(grams.characters, vector.features);
    std::sort(vector.features.begin(), vector.features.end(), [](const auto& a, const auto& b) {
        return a.index < b.index;
    });
    vector.dense = centred(dense);
    const float beside = dot(vector.dense.data(), vector.dense.data(), vector.dense.size());
    vector.length = std::sqrt(words + characters + beside);
    return vector;
}

double dot(const Sparse& a, const Sparse& b) {
    double sum = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->index < right->index) {
            ++left;
        } else if (right->index < left->index) {
            ++right;
        } else {
            sum += static_cast<double>(left->value) * static_cast<double>(right->value);
            ++left;
            ++right;
        }
    }
    return sum;
}

}  // namespace ajar::understanding
