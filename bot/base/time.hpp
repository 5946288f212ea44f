#pragma once

// Time as the whole house means it: points are UTC to the millisecond, dates are civil days in
// the company's time zone. The core gets both as arguments and never reads a clock.

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ajar {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;
using Date = std::chrono::sys_days;

/// How the edge hands out the current time; tests hand out their own.
using Now = std::function<TimePoint()>;

/// The real clock, for the program's wiring only.
TimePoint system_now();

/// "2026-11-21T09:30:00.000Z"
std::string to_iso(TimePoint time);
/// "2026-11-21"
std::string to_iso(Date date);

/// What to_iso wrote; also accepts a missing fraction. Nothing for anything else.
std::optional<TimePoint> time_from_iso(std::string_view text);
std::optional<Date> date_from_iso(std::string_view text);

/// Adds working days (Monday to Friday). Zero working days from a Saturday is the Monday.
Date add_working_days(Date from, int days);
/// Working days in [from, to); negative when `to` is earlier.
int working_days_between(Date from, Date to);

}  // namespace ajar
