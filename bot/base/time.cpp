#include "bot/base/time.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace ajar {
namespace {

using namespace std::chrono;

/// Reads exactly `digits` decimal digits at `position` and moves on; nothing if they are not there.
std::optional<int> digits_at(std::string_view text, std::size_t& position, std::size_t digits) {
    if (position + digits > text.size()) return std::nullopt;
    int value = 0;
    const char* first = text.data() + position;
    for (std::size_t i = 0; i < digits; ++i)
        if (first[i] < '0' || first[i] > '9') return std::nullopt;
    std::from_chars(first, first + digits, value);
    position += digits;
    return value;
}

bool skip(std::string_view text, std::size_t& position, char expected) {
    if (position >= text.size() || text[position] != expected) return false;
    ++position;
    return true;
}

std::optional<Date> date_at(std::string_view text, std::size_t& position) {
    const auto y = digits_at(text, position, 4);
    if (!y || !skip(text, position, '-')) return std::nullopt;
    const auto m = digits_at(text, position, 2);
    if (!m || !skip(text, position, '-')) return std::nullopt;
    const auto d = digits_at(text, position, 2);
    if (!d) return std::nullopt;
    const year_month_day civil{
        year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!civil.ok()) return std::nullopt;
    return sys_days{civil};
}

bool is_weekend(Date date) {
    const weekday day{date};
    return day == Saturday || day == Sunday;
}

Date next_working_day(Date date) {
    while (is_weekend(date)) date += days{1};
    return date;
}

}  // namespace

TimePoint system_now() {
    return floor<milliseconds>(system_clock::now());
}

std::string to_iso(Date date) {
    const year_month_day civil{date};
    std::array<char, 40> buffer{};
    const int size = std::snprintf(
        buffer.data(),
        buffer.size(),
        "%04d-%02u-%02u",
        static_cast<int>(civil.year()),
        static_cast<unsigned>(civil.month()),
        static_cast<unsigned>(civil.day())
    );
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string to_iso(TimePoint time) {
    const Date date = floor<days>(time);
    const hh_mm_ss clock{time - date};
    std::array<char, 40> buffer{};
    const int size = std::snprintf(
        buffer.data(),
        buffer.size(),
        "T%02d:%02d:%02d.%03dZ",
        static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()),
        static_cast<int>(clock.subseconds().count())
    );
    return to_iso(date) + std::string{buffer.data(), static_cast<std::size_t>(size)};
}

std::optional<Date> date_from_iso(std::string_view text) {
    std::size_t position = 0;
    const auto date = date_at(text, position);
    return position == text.size() ? date : std::nullopt;
}

std::optional<TimePoint> time_from_iso(std::string_view text) {
    std::size_t position = 0;
    const auto date = date_at(text, position);
    if (!date || !skip(text, position, 'T')) return std::nullopt;
    const auto h = digits_at(text, position, 2);
    if (!h || *h > 23 || !skip(text, position, ':')) return std::nullopt;
    const auto m = digits_at(text, position, 2);
    if (!m || *m > 59 || !skip(text, position, ':')) return std::nullopt;
    const auto s = digits_at(text, position, 2);
    if (!s || *s > 59) return std::nullopt;
    int milli = 0;
    if (skip(text, position, '.')) {
        const auto fraction = digits_at(text, position, 3);
        if (!fraction) return std::nullopt;
        milli = *fraction;
    }
    if (!skip(text, position, 'Z') || position != text.size()) return std::nullopt;
    return *date + hours{*h} + minutes{*m} + seconds{*s} + milliseconds{milli};
}

Date add_working_days(Date from, int count) {
    Date date = next_working_day(from);
    for (; count > 0; --count) date = next_working_day(date + days{1});
    return date;
}

int working_days_between(Date from, Date to) {
    if (to < from) return -working_days_between(to, from);
    int count = 0;
    for (Date date = from; date < to; date += days{1})
        if (!is_weekend(date)) ++count;
    return count;
}

}  // namespace ajar
