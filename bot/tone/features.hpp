#pragma once

// What the role and fault models see of a sentence: its words, its pack cues, its place.

#include "bot/domain/words.hpp"
#include "bot/tone/analysis.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace ajar::tone {

/// Calls `take` with each feature; the view holds until the next one.
void role_features(
    const Analysis& analysis,
    std::size_t statement,
    ReplyKind kind,
    const std::function<void(std::string_view)>& take
);

/// The same for the fault model, which judges a sentence by its wording alone. Features of word
/// lists begin with "c " or, for two lists in their order, "p ".
void fault_features(
    const Analysis& analysis,
    std::size_t statement,
    const std::function<void(std::string_view)>& take
);

/// The model keeps hashes of features, not their names.
constexpr std::uint64_t feature_hash(std::string_view name) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

}  // namespace ajar::tone
