#include "bot/dialogue/clock.hpp"

#include "bot/reply/reply.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace ajar::dialogue {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;

constexpr int kOpens = 8;
constexpr int kCloses = 17;
constexpr int kMorning = 9;
constexpr int kDaysLookedAt = 400;

std::unique_ptr<icu::TimeZone> zone_named(const std::string& zone) {
    return std::unique_ptr<icu::TimeZone>{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone))};
}

milliseconds offset(milliseconds since_epoch, bool is_local, const std::string& zone) {
    const auto rules = zone_named(zone);
    int32_t raw = 0;
    int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    rules->getOffset(static_cast<UDate>(since_epoch.count()), is_local, raw, summer, status);
    return U_FAILURE(status) ? milliseconds{0} : milliseconds{raw + summer};
}

TimePoint local(TimePoint time, const std::string& zone) {
    return time + offset(time.time_since_epoch(), false, zone);
}

bool is_working_day(Date date) {
    return add_working_days(date, 0) == date;
}

}  // namespace

Date local_date(TimePoint time, const std::string& zone) {
    return floor<days>(local(time, zone));
}

TimePoint at_local_hour(Date date, int hour, const std::string& zone) {
    const TimePoint wall = TimePoint{date} + hours{hour};
    return wall - offset(wall.time_since_epoch(), true, zone);
}

TimePoint after_working_days(TimePoint time, int count) {
    const Date date = floor<days>(time);
    return TimePoint{add_working_days(date, count)} + (time - TimePoint{date});
}

TimePoint after_working_time(
    TimePoint now,
    std::chrono::seconds time,
    const std::string& zone,
    const std::function<bool(Date)>& works
) {
    milliseconds left = time;
    Date date = local_date(now, zone);
    for (int looked = 0; looked < kDaysLookedAt; ++looked, date += days{1}) {
        if (!works(date)) continue;
        const TimePoint open = std::max(now, at_local_hour(date, kOpens, zone));
        const TimePoint close = at_local_hour(date, kCloses, zone);
        if (open >= close) continue;
        if (open + left < close) return open + left;
        left -= close - open;
    }
    return now + time;  // closed for good
}

TimePoint soon(TimePoint now, const std::string& zone) {
    const Date date = local_date(now, zone);
    const auto time_of_day = local(now, zone) - TimePoint{date};
    if (is_working_day(date)) {
        if (time_of_day < hours{kOpens}) return at_local_hour(date, kMorning, zone);
        if (time_of_day < hours{kCloses}) return now + hours{1};
    }
    return at_local_hour(add_working_days(date, 1), kMorning, zone);
}

TimePoint next_working_day_end(TimePoint now, const std::string& zone) {
    return at_local_hour(add_working_days(local_date(now, zone), 1), kCloses, zone);
}

std::string moment_in_words(
    TimePoint at, TimePoint now, const std::string& zone, std::string_view locale
) {
    const Date date = local_date(at, zone);
    if (date != local_date(now, zone))
        return (locale == "es" ? "el " : "") + reply::format_date(date, locale);
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(local(at, zone) - TimePoint{date}).count();
    char clock[16];
    std::snprintf(
        clock,
        sizeof clock,
        "%02d:%02d",
        static_cast<int>(minutes / 60 % 24),
        static_cast<int>(minutes % 60)
    );
    const std::string time{clock};
    if (locale == "de") return "heute " + time + " Uhr";
    if (locale == "es") return "hoy a las " + time;
    if (locale == "fr") return "aujourd'hui à " + time;
    return time + " today";
}

}  // namespace ajar::dialogue
