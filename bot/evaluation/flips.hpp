#pragma once

#include "bot/evaluation/options.hpp"

namespace ajar::evaluation {

/// The smallest changes of single facts that would give a better answer, at most three; those
/// that lead to a yes first (P11: a path before a wall).
std::vector<Flip> flips_for(
    const Question& question, const Weighed& weighed, const Option& recommended
);

}  // namespace ajar::evaluation
