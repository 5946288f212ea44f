#pragma once

// Days and hours as the company lives them: working days, office hours, "today at 15:40". Pure:
// the time zone's rules come from ICU's tables, never from the machine.

#include "bot/base/time.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ajar::dialogue {

/// The civil day in `zone` ("Europe/Berlin"); an unknown zone is UTC.
Date local_date(TimePoint time, const std::string& zone);

/// `date` at `hour` o'clock in `zone`.
TimePoint at_local_hour(Date date, int hour, const std::string& zone);

/// The same time of day, `days` working days later.
TimePoint after_working_days(TimePoint time, int days);

/// After so much time in office hours, on days that `works` says; after none: the first open
/// moment from now on.
TimePoint after_working_time(
    TimePoint now,
    std::chrono::seconds time,
    const std::string& zone,
    const std::function<bool(Date)>& works
);

/// Within the hour when the office is open, else at nine on the next working day (P24).
TimePoint soon(TimePoint now, const std::string& zone);

/// The end of the next working day: what a person can promise for somebody else.
TimePoint next_working_day_end(TimePoint now, const std::string& zone);

/// "15:40 today", "Thursday 26 November"; fits after "by" ("bis", "antes de", "avant").
std::string moment_in_words(
    TimePoint at, TimePoint now, const std::string& zone, std::string_view locale
);

}  // namespace ajar::dialogue
