#pragma once

// "What if it were only five people?" The values of a fact at which a rule changes its mind: what
// the next question may find out, and what would change an answer.

#include "bot/evaluation/considerations.hpp"

namespace ajar::evaluation {

/// Values worth trying for the slot, nearest to what is known first; empty when no rule and no
/// date depends on it.
std::vector<SlotValue> variations(
    const knowledge::SlotSpec& slot, const Question& question, const Schedule& plan
);

}  // namespace ajar::evaluation
