#include "bot/understanding/dates.hpp"

#include "bot/understanding/calendar_words.hpp"
#include "bot/understanding/numbers.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ajar::understanding {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

/// The friend of a reader: lexemes by position, with nothing beyond the end.
class DateReader {
public:
    DateReader(const Lexemes& lexemes, Date today) : lexemes_(lexemes), today_(today) {}

    std::optional<FoundDate> at(std::size_t i) const {
        for (const auto reader :
             {&DateReader::iso,
              &DateReader::dotted,
              &DateReader::slashed,
              &DateReader::day_then_month,
              &DateReader::month_then_day,
              &DateReader::day_word,
              &DateReader::part_of_period,
              &DateReader::next_period,
              &DateReader::on_weekday,
              &DateReader::quarter,
              &DateReader::calendar_week,
              &DateReader::from_now,
              &DateReader::holiday,
              &DateReader::bare_month,
              &DateReader::bare_day}) {
            if (const auto found = (this->*reader)(i)) return found;
        }
        return std::nullopt;
    }

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

    static int whole(std::string_view text) {
        if (text.empty() || text.size() > 4) return -1;
        int value = 0;
        for (const char c : text) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    year this_year() const { return year_month_day(today_).year(); }

    month this_month() const { return year_month_day(today_).month(); }

    Date monday() const { return today_ - days((weekday(today_).iso_encoding() + 6) % 7); }

    static Date last_working_day(Date date) {
        while (weekday(date).iso_encoding() > 5) date -= days(1);
        return date;
    }

    static Date last_day(year y, month m) {
        return last_working_day(Date(year_month_day_last(y / m / std::chrono::last)));
    }

    /// A day of a month; without a year (-1) the next one from today on.
    Found dated(int d, int m, int y, std::size_t end) const {
        if (d < 1 || d > 31 || m < 1 || m > 12) return std::nullopt;
        if (y >= 0 && y < 100) y += 2000;
        const bool open = y < 0;
        for (int step = 0; step < (open ? 8 : 1); ++step) {
            const year_month_day full(
                open ? this_year() + std::chrono::years(step) : year(y),
                month(static_cast<unsigned>(m)),
                day(static_cast<unsigned>(d))
            );
            if (!full.ok()) continue;
            if (open && Date(full) < today_) continue;
            return FoundDate{Date(full), end};
        }
        return std::nullopt;
    }

    /// Takes a year behind a date: ", 2026", "2026".
    int year_behind(std::size_t& end) const {
        std::size_t i = end;
        if (is(i, ",")) ++i;
        const int value = digits(i);
        if (value < 2000 || value > 2199) return -1;
        end = i + 1;
        return value;
    }

    // 2026-12-15
    Found iso(std::size_t i) const {
        if (digits(i) < 2000 || !is(i + 1, "-") || !is(i + 3, "-")) return std::nullopt;
        if (!glued(i + 1) || !glued(i + 2) || !glued(i + 4)) return std::nullopt;
        return dated(digits(i + 4), digits(i + 2), digits(i), i + 5);
    }

    // 15.12.2026, 15.12.26, 15.12., am 15.12, 15. 12. 2026
    Found dotted(std::size_t i) const {
        if (i >= lexemes_.size() || lexemes_[i].kind != Lexeme::Kind::Number) return std::nullopt;
        const auto text = word(i);
        const auto first = text.find('.');
        if (first == std::string_view::npos) {
            if (digits(i) < 0 || !is(i + 1, ".") || !glued(i + 1) || digits(i + 2) < 1 ||
                digits(i + 2) > 12 || !is(i + 3, ".") || !glued(i + 3))
                return std::nullopt;
            std::size_t end = i + 4;
            const int y = year_behind(end);
            return dated(digits(i), digits(i + 2), y, end);
        }
        const auto second = text.find('.', first + 1);
        const int d = whole(text.substr(0, first));
        if (first > 2) return std::nullopt;
        if (second != std::string_view::npos)
            return dated(
                d,
                whole(text.substr(first + 1, second - first - 1)),
                whole(text.substr(second + 1)),
                i + 1
            );
        const int m = whole(text.substr(first + 1));
        const bool closed = is(i + 1, ".") && glued(i + 1);
        if (!closed && !preceded(i)) return std::nullopt;
        if (text.size() - first - 1 > 2) return std::nullopt;
        std::size_t end = closed ? i + 2 : i + 1;
        const int y = closed ? year_behind(end) : -1;
        return dated(d, m, y, end);
    }

    /// A word before it that only dates have.
    bool preceded(std::size_t i) const {
        return i > 0 &&
               one_of(i - 1, "am bis zum vom ab den by on until till before due since from dem");
    }

    // 15/12/2026, and 12/15/2026 where nothing else is possible
    Found slashed(std::size_t i) const {
        int d = digits(i);
        int m = digits(i + 2);
        if (d < 1 || m < 1 || !is(i + 1, "/")) return std::nullopt;
        const bool with_year = is(i + 3, "/") && digits(i + 4) > 0;
        if (!with_year && !preceded(i)) return std::nullopt;
        if (m > 12) std::swap(d, m);
        return dated(d, m, with_year ? digits(i + 4) : -1, with_year ? i + 5 : i + 3);
    }

    /// Lexemes that a day number takes: "15", "15th", "15.", "the 15th"; 0 for none.
    std::size_t day_length(std::size_t i, int& d) const {
        d = digits(i);
        if (d < 1 || d > 31 || word(i).size() > 2) return 0;
        if (glued(i + 1) && (one_of(i + 1, "st nd rd th ."))) return 2;
        return 1;
    }

    Found day_then_month(std::size_t i) const {
        int d = 0;
        std::size_t end = i + day_length(i, d);
        if (end == i) return std::nullopt;
        if (is(end, "of")) ++end;
        const int m = month_number(word(end));
        if (m == 0) return std::nullopt;
        ++end;
        if (is(end, ".") && glued(end) && digits(end + 1) > 2000) ++end;
        const int y = year_behind(end);
        return dated(d, m, y, end);
    }

    Found month_then_day(std::size_t i) const {
        const int m = month_number(word(i));
        if (m == 0) return std::nullopt;
        std::size_t next = i + 1;
        if (is(next, ".") && glued(next)) ++next;
        if (is(next, "the")) ++next;
        int d = 0;
        const auto length = day_length(next, d);
        if (length == 0) return std::nullopt;
        // "in December 12 people start" counts people, "December 12, 2026" a day.
        if (length == 1 && next < lexemes_.size() && followed_by_things(next + 1))
            return std::nullopt;
        std::size_t end = next + (is(next + 1, ".") ? 1 : length);
        const int y = year_behind(end);
        return dated(d, m, y, end);
    }

    bool followed_by_things(std::size_t i) const {
        return one_of(
            i,
            "people persons users colleagues licences licenses laptops monitors devices seats "
            "personen leute nutzer kollegen lizenzen"
        );
    }

    Found day_word(std::size_t i) const {
        if (is(i, "day") && is(i + 1, "after") && is(i + 2, "tomorrow"))
            return FoundDate{today_ + days(2), i + 3};
        if (one_of(i, "this") && one_of(i + 1, "morning afternoon evening"))
            return FoundDate{today_, i + 2};
        if (one_of(i, "today tonight heute eod")) return FoundDate{today_, i + 1};
        if (one_of(i, "tomorrow tomorow tommorow tommorrow"))
            return FoundDate{today_ + days(1), i + 1};
        if (one_of(i, "übermorgen uebermorgen")) return FoundDate{today_ + days(2), i + 1};
        if (one_of(i, "yesterday gestern")) return FoundDate{today_ - days(1), i + 1};
        if (is(i, "vorgestern")) return FoundDate{today_ - days(2), i + 1};
        // "morgen" is also the morning.
        if (is(i, "morgen") &&
            !(i > 0 && one_of(i - 1, "guten am heute schönen gestern jeden diesen dem der den")))
            return FoundDate{today_ + days(1), i + 1};
        return std::nullopt;
    }

    enum class Which { None, This, Next, Last };

    Which which(std::size_t i) const {
        if (one_of(
                i,
                "this coming the der des dieser dieses diesem diesen diese kommenden kommende "
                "kommender im am"
            ))
            return Which::This;
        if (one_of(
                i, "next nächster nächsten nächste nächstes naechste naechsten naechster folgenden"
            ))
            return Which::Next;
        if (one_of(i, "last letzte letzten letzter vergangene vergangenen")) return Which::Last;
        return Which::None;
    }

    /// The start and the last working day of this, the next or the last week, month, quarter, year.
    std::optional<std::pair<Date, Date>> period(std::string_view unit, int shift) const {
        if (among(unit, "week woche")) {
            const Date first = monday() + days(7 * shift);
            return std::pair{first, first + days(4)};
        }
        int months = 0;
        unsigned first_month = static_cast<unsigned>(this_month());
        if (among(unit, "month monat monats")) months = 1;
        if (among(unit, "quarter quartal quartals")) {
            months = 3;
            first_month = (first_month - 1) / 3 * 3 + 1;
        }
        if (among(unit, "year jahr jahres jahrs")) {
            months = 12;
            first_month = 1;
        }
        if (months == 0) return std::nullopt;
        const auto from = std::chrono::year_month(this_year(), month(first_month)) +
                          std::chrono::months(months * shift);
        const auto last = from + std::chrono::months(months - 1);
        return std::pair{Date(from / day(1)), last_day(last.year(), last.month())};
    }

    static Date within(std::pair<Date, Date> span, char part) {
        if (part == 'b') return add_working_days(span.first, 0);
        if (part == 'm') return add_working_days(span.first + (span.second - span.first) / 2, 0);
        return span.second;
    }

    // end of the month, mid December, Anfang nächster Woche, Jahresende, eom
    Found part_of_period(std::size_t i) const {
        if (const auto unit = unit_of_end_word(word(i)); !unit.empty()) {
            if (is(i, "month") || is(i, "year")) return std::nullopt;
            return FoundDate{period(unit, 0)->second, i + 1};
        }
        if (one_of(i, "month year quarter") && is(i + 1, "end"))
            return FoundDate{period(word(i), 0)->second, i + 2};
        const char part = part_word(word(i));
        if (part == 0) return std::nullopt;
        std::size_t next = i + 1;
        if (one_of(next, "of von vom")) ++next;
        if (is(next, "-")) ++next;
        int shift = 0;
        if (is(next, "the")) ++next;
        if (const auto kind = which(next); kind != Which::None) {
            shift = kind == Which::Next ? 1 : kind == Which::Last ? -1 : 0;
            ++next;
        }
        if (const auto span = period(word(next), shift))
            return FoundDate{within(*span, part), next + 1};
        if (const int m = month_number(word(next)); m != 0 && !is(i, "late")) {
            std::size_t end = next + 1;
            return FoundDate{within(month_span(m, year_behind(end)), part), end};
        }
        if (const auto found = quarter_span(next))
            return FoundDate{within(found->first, part), found->second};
        return std::nullopt;
    }

    std::pair<Date, Date> month_span(int m, int y) const {
        const month wanted(static_cast<unsigned>(m));
        year in = y > 0 ? year(y) : this_year();
        if (y <= 0 && wanted < this_month()) in += std::chrono::years(1);
        return {Date(in / wanted / day(1)), last_day(in, wanted)};
    }

    // next week, nächsten Monat, this year
    Found next_period(std::size_t i) const {
        const auto kind = which(i);
        if (kind == Which::None || one_of(i, "the am im der des")) return std::nullopt;
        const int shift = kind == Which::Next ? 1 : kind == Which::Last ? -1 : 0;
        const auto span = period(word(i + 1), shift);
        return span ? Found(FoundDate{span->second, i + 2}) : std::nullopt;
    }

    Found on_weekday(std::size_t i) const {
        std::size_t next = i;
        const auto kind = which(i);
        const bool led = kind != Which::None && !one_of(i, "the der des im");
        if (led && !is(i, "am")) ++next;
        if (is(i, "am")) return std::nullopt;  // the weekday behind it is found by itself
        const int wanted = weekday_number(word(next));
        if (wanted == 0) return std::nullopt;
        const bool short_form = word(next).size() < 4;
        if (short_form && !led && !(i > 0 && one_of(i - 1, "by on until till before bis am ab")))
            return std::nullopt;
        std::size_t behind = next + 1;
        while (one_of(behind, ", ( den der the")) ++behind;
        if (const auto exact = explicit_date(behind)) return exact;
        const Date in_week = monday() + days(wanted - 1);
        Date date = in_week;
        if (kind == Which::Last && led) {
            if (date >= today_) date -= days(7);
        } else if (kind == Which::Next && led) {
            date += days(7);
        } else if (date < today_ || (date == today_ && !led)) {
            date += days(7);
        }
        return FoundDate{date, next + 1};
    }

    Found explicit_date(std::size_t i) const {
        for (const auto reader :
             {&DateReader::iso,
              &DateReader::dotted,
              &DateReader::slashed,
              &DateReader::day_then_month,
              &DateReader::month_then_day})
            if (const auto found = (this->*reader)(i)) return found;
        return std::nullopt;
    }

    /// Q1, Q1 2027, 1. Quartal, first quarter.
    std::optional<std::pair<std::pair<Date, Date>, std::size_t>> quarter_span(std::size_t i) const {
        int q = 0;
        std::size_t end = i + 1;
        const auto text = word(i);
        if (text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4')
            q = text[1] - '0';
        if (q == 0 && (is(i + 1, "quarter") || is(i + 1, "quartal"))) {
            q = ordinal(text);
            end = i + 2;
        }
        if (q == 0 && digits(i) >= 1 && digits(i) <= 4 && is(i + 1, ".") && is(i + 2, "quartal")) {
            q = digits(i);
            end = i + 3;
        }
        if (q < 1 || q > 4) return std::nullopt;
        const int y = year_behind(end);
        year in = y > 0 ? year(y) : this_year();
        const month last(static_cast<unsigned>(q * 3));
        if (y <= 0 && last_day(in, last) < today_) in += std::chrono::years(1);
        const month first(static_cast<unsigned>(q * 3 - 2));
        return std::pair{std::pair{Date(in / first / day(1)), last_day(in, last)}, end};
    }

    Found quarter(std::size_t i) const {
        const auto found = quarter_span(i);
        return found ? Found(FoundDate{found->first.second, found->second}) : std::nullopt;
    }

    // KW 48, kw48, CW 48, week 48
    Found calendar_week(std::size_t i) const {
        int week = -1;
        std::size_t end = i + 1;
        const auto text = word(i);
        if (text.size() > 2 && (text.starts_with("kw") || text.starts_with("cw")))
            week = whole(text.substr(2));
        if (one_of(i, "kw cw week kalenderwoche woche")) {
            week = digits(i + 1);
            end = i + 2;
        }
        if (week < 1 || week > 53) return std::nullopt;
        const int y = year_behind(end);
        for (int step = 0; step < 2; ++step) {
            const year in = y > 0 ? year(y) : this_year() + std::chrono::years(step);
            const Date fourth(in / month(1) / day(4));  // always in week 1
            const Date first = fourth - days((weekday(fourth).iso_encoding() + 6) % 7);
            const Date friday = first + days(7 * (week - 1) + 4);
            if (y > 0 || friday >= today_) return FoundDate{friday, end};
        }
        return std::nullopt;
    }

    // in two weeks, within 10 days, 3 days from now, in einer Woche, two weeks ago, vor 2 Tagen
    Found from_now(std::size_t i) const {
        const bool ahead = one_of(i, "in within innerhalb binnen");
        const bool german_past = is(i, "vor");
        std::size_t next = ahead || german_past ? i + 1 : i;
        if (one_of(next, "of von the der den") && is(i, "innerhalb")) ++next;
        if (one_of(next, "about around etwa ca ungefähr the next")) ++next;
        if (is(next, ".") && glued(next)) ++next;
        auto amount = quantity_or_article_at(lexemes_, next);
        if (!amount || amount->value > 10'000) return std::nullopt;
        std::size_t end = amount->end;
        const bool working =
            one_of(end, "working business") || one_of(end, "arbeitstagen werktagen");
        if (one_of(end, "working business")) ++end;
        const auto unit = period_days(word(end));
        if (unit == 0) return std::nullopt;
        ++end;
        int sign = ahead ? 1 : german_past ? -1 : 0;
        if (sign == 0 && is(end, "from") && one_of(end + 1, "now today")) {
            sign = 1;
            end += 2;
        } else if (sign == 0 && is(end, "ago")) {
            sign = -1;
            ++end;
        }
        if (sign == 0) return std::nullopt;
        const int count = static_cast<int>(amount->value + 0.5) * sign;
        if (working) return FoundDate{shifted_working(count), end};
        if (unit == 30 || unit == 91 || unit == 365)
            return FoundDate{shifted_months(count * (unit == 30 ? 1 : unit == 91 ? 3 : 12)), end};
        return FoundDate{today_ + days(count * unit), end};
    }

    Date shifted_working(int count) const {
        return count >= 0 ? add_working_days(today_, count)
                          : last_working_day(today_ + days(count * 7 / 5));
    }

    Date shifted_months(int count) const {
        const year_month_day now(today_);
        const auto wanted =
            std::chrono::year_month(now.year(), now.month()) + std::chrono::months(count);
        const year_month_day full = wanted / now.day();
        return full.ok() ? Date(full) : Date(year_month_day_last(wanted / std::chrono::last));
    }

    Found holiday(std::size_t i) const {
        if (one_of(i, "christmas xmas weihnachten")) {
            const auto found = dated(24, 12, -1, i + 1);
            return is(i + 1, "eve") && found ? FoundDate{found->date, i + 2} : found;
        }
        if (one_of(i, "silvester")) return dated(31, 12, -1, i + 1);
        if (is(i, "new") && one_of(i + 1, "year year's years") && !is(i + 2, "eve"))
            return one_of(i + 1, "year") && !(i > 0 && one_of(i - 1, "the by before after until"))
                       ? std::nullopt
                       : dated(1, 1, -1, i + 2);
        return std::nullopt;
    }

    // by March: its first day; in March, until March 2027: its last working day
    Found bare_month(std::size_t i) const {
        const int m = month_number(word(i));
        if (m == 0) return std::nullopt;
        const bool early = i > 0 && one_of(i - 1, "by before vor");
        const bool other = i > 0 && one_of(
                                        i - 1,
                                        "in im until till bis for ab from since this next "
                                        "nächsten diesen of"
                                    );
        if (!early && !other && word(i).size() < 4) return std::nullopt;  // "may", "mar"
        if (among(word(i), "march") && !early && !other) return std::nullopt;
        std::size_t end = i + 1;
        const auto span = month_span(m, year_behind(end));
        return FoundDate{early ? add_working_days(span.first, 0) : span.second, end};
    }

    // the 15th, am 15.
    Found bare_day(std::size_t i) const {
        if (!(i > 0 && one_of(i - 1, "the am bis zum by den vom"))) return std::nullopt;
        int d = 0;
        if (day_length(i, d) != 2) return std::nullopt;
        if (is(i + 1, ".") && i > 0 && one_of(i - 1, "the by")) return std::nullopt;
        // "the 3rd floor", "am 3. Standort": an ordinal of something else
        if (i + 2 < lexemes_.size() && lexemes_[i + 2].kind == Lexeme::Kind::Word &&
            !one_of(
                i + 2, "for at because so if and or um für weil damit und oder wegen please bitte"
            ))
            return std::nullopt;
        for (int step = 0; step < 4; ++step) {
            const auto in =
                std::chrono::year_month(this_year(), this_month()) + std::chrono::months(step);
            const year_month_day full = in / day(static_cast<unsigned>(d));
            if (full.ok() && Date(full) >= today_) return FoundDate{Date(full), i + 2};
        }
        return std::nullopt;
    }

    const Lexemes& lexemes_;
    Date today_;
};

}  // namespace

std::optional<FoundDate> date_at(const Lexemes& lexemes, std::size_t at, Date today) {
    return DateReader(lexemes, today).at(at);
}

std::string spelled(Date date, std::string_view language) {
    const year_month_day parts(date);
    const auto m = static_cast<unsigned>(parts.month());
    std::string text = std::to_string(static_cast<unsigned>(parts.day()));
    text += language == "de" ? ". " : " ";
    text += month_name(m, language);
    text += ' ';
    text += std::to_string(static_cast<int>(parts.year()));
    return text;
}

}  // namespace ajar::understanding
