#include "bot/understanding/grams.hpp"

#include "bot/understanding/text.hpp"

#include <algorithm>
#include <cmath>

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

Grams grams_of(std::string_view text, const Encoder* encoder) {
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
    if (encoder != nullptr && encoder->weight(text) > 0) {
        grams.dense = encoder->encode(text);
        for (float& value : grams.dense) value *= static_cast<float>(encoder->weight(text));
    }
    return grams;
}

Vectorizer::Vectorizer(std::span<const Grams> texts, std::span<const std::size_t> chosen) {
    const std::size_t count = chosen.empty() ? texts.size() : chosen.size();
    index_.reserve(count * 48);
    for (std::size_t i = 0; i < count; ++i) {
        const Grams& text = texts[chosen.empty() ? i : chosen[i]];
        learn(text.words);
        learn(text.characters);
        dense_size_ = std::max(dense_size_, text.dense.size());
    }
    const double all = 1.0 + static_cast<double>(count);
    for (float& idf : idf_) idf = static_cast<float>(std::log(all / (1.0 + idf)) + 1.0);
    unseen_idf_ = static_cast<float>(std::log(all) + 1.0);
}

void Vectorizer::learn(const Counts& counts) {
    for (const auto& count : counts) {
        const auto next = static_cast<std::uint32_t>(idf_.size());
        const auto [at, added] = index_.try_emplace(count.key, next);
        if (added) idf_.push_back(0);
        idf_[at->second] += 1;
    }
}

double Vectorizer::add_block(const Counts& counts, Sparse& features) const {
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
    if (seen <= 0) return 0;
    const auto scale = static_cast<float>(1.0 / std::sqrt(seen));
    for (std::size_t i = first; i < features.size(); ++i) features[i].value *= scale;
    return std::sqrt(seen / (seen + unseen));
}

Vector Vectorizer::vector_of(const Grams& grams) const {
    Vector vector;
    vector.features.reserve(grams.words.size() + grams.characters.size() + grams.dense.size());
    const double words = add_block(grams.words, vector.features);
    const double characters = add_block(grams.characters, vector.features);
    vector.known = (words + characters) / 2;
    std::sort(vector.features.begin(), vector.features.end(), [](const auto& a, const auto& b) {
        return a.index < b.index;
    });
    for (std::size_t i = 0; i < std::min(grams.dense.size(), dense_size_); ++i)
        vector.features.push_back({static_cast<std::uint32_t>(idf_.size() + i), grams.dense[i]});
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
