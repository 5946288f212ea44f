#pragma once

// When a team could honestly be done (P8): its weekly hours, less what it has promised.

#include "bot/evaluation/evaluate.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ajar::evaluation {

/// What holds the date back.
enum class Limit { None, Lead, Hours, Commitments };

struct Schedule {
    std::optional<Date> ready_by;  ///< nothing: not within a year
    Limit limit = Limit::None;     ///< why not sooner
    /// The date if every movable commitment of the team stood back, and which they are.
    std::optional<Date> ready_if_moved;
    std::vector<std::string> movable;
    /// The commitment that weighs most until then; empty when none does.
    std::string heaviest;
    double hours = 0;
    double cost = 0;
};

/// People multiply an effort that is per person; `people` below one counts as one.
Schedule schedule(
    const knowledge::Effort& effort,
    double people,
    const knowledge::Knowledge& knowledge,
    const std::vector<Booking>& bookings,
    Date today
);

}  // namespace ajar::evaluation
