#pragma once

// A company small enough to be kept in the head: one team, one licence service, a few rules.

#include "bot/evaluation/evaluate.hpp"

namespace ajar::evaluation {

inline constexpr Date kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 23};

/// A team of 10 hours a week; "licence" takes one hour and has the slots people_count, deadline
/// and device; root needs "draw" and "print"; the alternative "pool" meets "draw".
knowledge::Knowledge small_company();

/// Blocking from six people on, for the service; names "pool" as the other way.
knowledge::Rule too_many_people();

knowledge::Condition when(
    std::string field, knowledge::Condition::Op op, std::vector<std::string> values
);

Case licence_case();
SlotValue count(double number);
SlotValue by(Date date);

}  // namespace ajar::evaluation
