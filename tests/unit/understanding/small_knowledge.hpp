#pragma once

// A catalogue of five services, small enough to read, for tests of the understanding.

#include "bot/knowledge/knowledge.hpp"

namespace ajar::understanding {

knowledge::Knowledge small_knowledge();

/// 21 November 2026, a Saturday.
inline constexpr Date kSaturday{
    std::chrono::year{2026} / std::chrono::November / std::chrono::day{21}};

}  // namespace ajar::understanding
