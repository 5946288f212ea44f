#pragma once

// Which timers run follows from where the cases stand; what happens when one comes due.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

inline constexpr int kHoldingLines = 2;  ///< then a person is called instead
inline constexpr int kReminders = 1;     ///< one gentle reminder, then quiet

/// The timers to start and to stop, now that `before` has become `after`.
Effects timer_changes(const State& before, const State& after, bool employee_spoke, TimePoint now);

void timer_due(Turn& turn, const TimerDue& timer);

/// The timer of what an answer promises: staff and the employee are reminded on its day (P24).
std::string promise_timer(const std::string& request_id);

/// The timer of a call for a person: late when nobody has taken it by then. The call of no request
/// in particular has an empty id.
std::string call_timer(const std::string& request_id);

}  // namespace ajar::dialogue
