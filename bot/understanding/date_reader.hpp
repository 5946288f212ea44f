#pragma once

// How dates.hpp finds a date: one small reader per way of writing it. dates_explicit.cpp knows the
// written-out ones ("15.12.2026"), dates_relative.cpp those that are counted from today.

#include "bot/understanding/calendar_words.hpp"
#include "bot/understanding/dates.hpp"

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace ajar::understanding {

/// Reads lexemes by position; beyond the end there is nothing, never an error.
class DateReader {
public:
    DateReader(const Lexemes& lexemes, Date today) : lexemes_(lexemes), today_(today) {}

    std::optional<FoundDate> at(std::size_t i) const;

private:
    using Found = std::optional<FoundDate>;

    std::string_view word(std::size_t i) const {
        return i < lexemes_.size() ? std::string_view(lexemes_[i].text) : std::string_view{};
    }

    bool is(std::size_t i, std::string_view text) const { return word(i) == text; }

    bool one_of(std::size_t i, std::string_view choices) const {
        return i < lexemes_.size() && among(word(i), choices);
    }

    bool glued(std::size_t i) const { return i < lexemes_.size() && lexemes_[i].glued; }

    /// A whole number of one to four digits at `i`; -1 for anything else.
    int digits(std::size_t i) const {
        if (i >= lexemes_.size() || lexemes_[i].kind != Lexeme::Kind::Number) return -1;
        return whole(lexemes_[i].text);
    }

    static int whole(std::string_view text);

    std::chrono::year this_year() const { return std::chrono::year_month_day(today_).year(); }

    std::chrono::month this_month() const { return std::chrono::year_month_day(today_).month(); }

    Date monday() const {
        return today_ - std::chrono::days((std::chrono::weekday(today_).iso_encoding() + 6) % 7);
    }

    static Date last_working_day(Date date) {
        while (std::chrono::weekday(date).iso_encoding() > 5) date -= std::chrono::days(1);
        return date;
    }

    static Date last_day(std::chrono::year y, std::chrono::month m) {
        return last_working_day(Date(std::chrono::year_month_day_last(y / m / std::chrono::last)));
    }

    /// A day of a month; without a year (-1) the next one from today on.
    Found dated(int d, int m, int y, std::size_t end) const;

    /// Takes a year behind a date: ", 2026", "2026".
    int year_behind(std::size_t& end) const;

    // 2026-12-15
    Found iso(std::size_t i) const {
        if (digits(i) < 2000 || !is(i + 1, "-") || !is(i + 3, "-")) return std::nullopt;
        if (!glued(i + 1) || !glued(i + 2) || !glued(i + 4)) return std::nullopt;
        return dated(digits(i + 4), digits(i + 2), digits(i), i + 5);
    }

    // 15.12.2026, 15.12.26, 15.12., am 15.12, 15. 12. 2026
    Found dotted(std::size_t i) const;

    /// A word before it that only dates have.
    bool preceded(std::size_t i) const {
        return i > 0 &&
               one_of(i - 1, "am bis zum vom ab den by on until till before due since from dem");
    }

    // 15/12/2026, and 12/15/2026 where nothing else is possible
    Found slashed(std::size_t i) const;

    /// Lexemes that a day number takes: "15", "15th", "15.", "the 15th"; 0 for none.
    std::size_t day_length(std::size_t i, int& d) const {
        d = digits(i);
        if (d < 1 || d > 31 || word(i).size() > 2) return 0;
        if (glued(i + 1) && (one_of(i + 1, "st nd rd th ."))) return 2;
        return 1;
    }

    Found day_then_month(std::size_t i) const;

    Found month_then_day(std::size_t i) const;

    bool followed_by_things(std::size_t i) const;

    Found day_word(std::size_t i) const;

    enum class Which { None, This, Next, Last };

    Which which(std::size_t i) const;

    /// The start and the last working day of this, the next or the last week, month, quarter, year.
    std::optional<std::pair<Date, Date>> period(std::string_view unit, int shift) const;

    static Date within(std::pair<Date, Date> span, char part) {
        if (part == 'b') return add_working_days(span.first, 0);
        if (part == 'm') return add_working_days(span.first + (span.second - span.first) / 2, 0);
        return span.second;
    }

    // end of the month, mid December, Anfang nächster Woche, Jahresende, eom
    Found part_of_period(std::size_t i) const;

    std::pair<Date, Date> month_span(int m, int y) const {
        const std::chrono::month wanted(static_cast<unsigned>(m));
        std::chrono::year in = y > 0 ? std::chrono::year(y) : this_year();
        if (y <= 0 && wanted < this_month()) in += std::chrono::years(1);
        return {Date(in / wanted / std::chrono::day(1)), last_day(in, wanted)};
    }

    // next week, nächsten Monat, this year
    Found next_period(std::size_t i) const;

    Found on_weekday(std::size_t i) const;

    Found explicit_date(std::size_t i) const;

    /// Q1, Q1 2027, 1. Quartal, first quarter.
    std::optional<std::pair<std::pair<Date, Date>, std::size_t>> quarter_span(std::size_t i) const;

    Found quarter(std::size_t i) const {
        const auto found = quarter_span(i);
        return found ? Found(FoundDate{found->first.second, found->second}) : std::nullopt;
    }

    // KW 48, kw48, CW 48, week 48
    Found calendar_week(std::size_t i) const;

    // in two weeks, within 10 days, 3 days from now, in einer Woche, two weeks ago, vor 2 Tagen
    Found from_now(std::size_t i) const;

    Date shifted_working(int count) const {
        return count >= 0 ? add_working_days(today_, count)
                          : last_working_day(today_ + std::chrono::days(count * 7 / 5));
    }

    Date shifted_months(int count) const;

    Found holiday(std::size_t i) const;

    // by March: its first day; in March, until March 2027: its last working day
    Found bare_month(std::size_t i) const;

    // the 15th, am 15.
    Found bare_day(std::size_t i) const;

    const Lexemes& lexemes_;
    Date today_;
};

}  // namespace ajar::understanding
