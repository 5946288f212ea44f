#pragma once

// One test of a rule against the facts of a case. What is not known is neither true nor false.

#include "bot/evaluation/evaluate.hpp"

namespace ajar::evaluation {

enum class Truth { Holds, Fails, Unknown };

Truth test(const knowledge::Condition& condition, const Case& request, Date today);

/// The slot that a condition looks at ("slot.people_count" -> "people_count"); empty for other
/// fields.
std::string_view slot_of(const knowledge::Condition& condition);

/// A number written in a rule ("6", "1500.50"); nothing when it is no number.
std::optional<double> number_from(std::string_view text);

}  // namespace ajar::evaluation
