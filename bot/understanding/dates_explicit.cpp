#include "bot/understanding/date_reader.hpp"

namespace ajar::understanding {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

DateReader::Found DateReader::dated(int d, int m, int y, std::size_t end) const {
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

int DateReader::year_behind(std::size_t& end) const {
    std::size_t i = end;
    if (is(i, ",")) ++i;
    const int value = digits(i);
    if (value < 2000 || value > 2199) return -1;
    end = i + 1;
    return value;
}

DateReader::Found DateReader::dotted(std::size_t i) const {
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

DateReader::Found DateReader::slashed(std::size_t i) const {
    int d = digits(i);
    int m = digits(i + 2);
    if (d < 1 || m < 1 || !is(i + 1, "/")) return std::nullopt;
    const bool with_year = is(i + 3, "/") && digits(i + 4) > 0;
    if (!with_year && !preceded(i)) return std::nullopt;
    if (m > 12) std::swap(d, m);
    return dated(d, m, with_year ? digits(i + 4) : -1, with_year ? i + 5 : i + 3);
}

DateReader::Found DateReader::day_then_month(std::size_t i) const {
    int d = 0;
    std::size_t end = i + day_length(i, d);
    if (end == i) return std::nullopt;
    if (one_of(end, "of de er")) ++end;
    const int m = month_number(word(end));
    if (m == 0) return std::nullopt;
    ++end;
    if (is(end, ".") && glued(end) && digits(end + 1) > 2000) ++end;
    if (one_of(end, "de del") && digits(end + 1) > 2000) ++end;
    const int y = year_behind(end);
    return dated(d, m, y, end);
}

DateReader::Found DateReader::month_then_day(std::size_t i) const {
    const int m = month_number(word(i));
    if (m == 0) return std::nullopt;
    std::size_t next = i + 1;
    if (is(next, ".") && glued(next)) ++next;
    if (is(next, "the")) ++next;
    int d = 0;
    const auto length = day_length(next, d);
    if (length == 0) return std::nullopt;
    // "in December 12 people start" counts people, "December 12, 2026" a day.
    if (length == 1 && next < lexemes_.size() && followed_by_things(next + 1)) return std::nullopt;
    std::size_t end = next + (is(next + 1, ".") ? 1 : length);
    const int y = year_behind(end);
    return dated(d, m, y, end);
}

bool DateReader::followed_by_things(std::size_t i) const {
    return one_of(
        i,
        "people persons users colleagues licences licenses laptops monitors devices seats "
        "personen leute nutzer kollegen lizenzen"
    );
}

DateReader::Found DateReader::explicit_date(std::size_t i) const {
    for (const auto reader :
         {&DateReader::iso,
          &DateReader::dotted,
          &DateReader::slashed,
          &DateReader::day_then_month,
          &DateReader::month_then_day})
        if (const auto found = (this->*reader)(i)) return found;
    return std::nullopt;
}

DateReader::Found DateReader::bare_day(std::size_t i) const {
    if (!(i > 0 && one_of(i - 1, "the am bis zum by den vom"))) return std::nullopt;
    int d = 0;
    if (day_length(i, d) != 2) return std::nullopt;
    if (is(i + 1, ".") && i > 0 && one_of(i - 1, "the by")) return std::nullopt;
    // "the 3rd floor", "am 3. Standort": an ordinal of something else
    if (i + 2 < lexemes_.size() && lexemes_[i + 2].kind == Lexeme::Kind::Word &&
        !one_of(i + 2, "for at because so if and or um für weil damit und oder wegen please bitte"))
        return std::nullopt;
    for (int step = 0; step < 4; ++step) {
        const auto in =
            std::chrono::year_month(this_year(), this_month()) + std::chrono::months(step);
        const year_month_day full = in / day(static_cast<unsigned>(d));
        if (full.ok() && Date(full) >= today_) return FoundDate{Date(full), i + 2};
    }
    return std::nullopt;
}

}  // namespace ajar::understanding
