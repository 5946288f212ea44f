#pragma once

// What people may answer to a question, and how likely each answer is: the uncertainty that the
// choice of the next question is computed from.

#include "bot/evaluation/considerations.hpp"

#include <vector>

namespace ajar::evaluation {

struct Answer {
    SlotValue value;
    double chance = 0;  ///< of all answers to this question; they add up to 1
};

/// Empty when no rule and no calculation looks at the fact.
std::vector<Answer> likely_answers(
    const knowledge::SlotSpec& slot, const Question& question, const Schedule& plan
);

}  // namespace ajar::evaluation
