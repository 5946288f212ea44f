#pragma once

// Would more phrases make the understanding better or worse? Asked before they are taught.

#include "bot/knowledge/knowledge.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ajar::understanding {

class Encoder;

/// Phrases of one label that are taken for another's.
struct Mixup {
    std::string label;      ///< a service id, or kNone
    std::string taken_for;  ///< likewise
    std::size_t times = 0;

    bool operator==(const Mixup&) const = default;
};

/// Two models of one catalogue, the second with more phrases, on the phrases that both have. Each
/// phrase is judged by models that learnt without it; both are cut into the same parts, so that
/// only the new phrases make a difference.
struct Comparison {
    std::size_t tried = 0;
    std::size_t right_before = 0;
    std::size_t right_after = 0;
    std::vector<Mixup> mistaken;  ///< right before, and not any more; the most first

    /// More phrases are lost than found, and by more than chance would have it: with any new phrase
    /// a few on the edge change sides, and the difference of two such counts strays by the root of
    /// their sum (McNemar).
    bool worse() const;

    bool operator==(const Comparison&) const = default;
};

/// `after` has the phrases of `before`, and more.
Comparison compare(
    const knowledge::Knowledge& before,
    const knowledge::Knowledge& after,
    const Encoder* encoder = nullptr
);

}  // namespace ajar::understanding
