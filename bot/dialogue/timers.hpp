#pragma once

// Which timers run follows from where the cases stand; what happens when one comes due.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

inline constexpr int kHoldingLines = 2;  ///< then a person is called instead
inline constexpr int kReminders = 1;     ///< one gentle reminder, then quiet

/// The timers to start and to stop, now that `before` has become `after`.
Effects timer_changes(const State& before, const State& after, bool employee_spoke, TimePoint now);

void timer_due(Turn& turn, const TimerDue& timer);

/// Starts the timer of a promise.
void start_promise_timer(Turn& turn, const std::string& request_id, TimePoint due);

}  // namespace ajar::dialogue
