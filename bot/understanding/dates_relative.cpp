#include "bot/understanding/date_reader.hpp"
#include "bot/understanding/numbers.hpp"

namespace ajar::understanding {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

std::optional<FoundDate> DateReader::at(std::size_t i) const {
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

int DateReader::whole(std::string_view text) {
    if (text.empty() || text.size() > 4) return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

DateReader::Found DateReader::day_word(std::size_t i) const {
    if (is(i, "day") && is(i + 1, "after") && is(i + 2, "tomorrow"))
        return FoundDate{today_ + days(2), i + 3};
    if (one_of(i, "this") && one_of(i + 1, "morning afternoon evening"))
        return FoundDate{today_, i + 2};
    if (is(i, "pasado") && is(i + 1, "mañana")) return FoundDate{today_ + days(2), i + 2};
    if (is(i, "mañana") && !(i > 0 && one_of(i - 1, "la esta cada por")))
        return FoundDate{today_ + days(1), i + 1};
    if (is(i, "demain")) return FoundDate{today_ + days(1), i + 1};
    if (one_of(i, "hoy aujourd'hui")) return FoundDate{today_, i + 1};
    if (is(i, "ayer")) return FoundDate{today_ - days(1), i + 1};
    if (one_of(i, "today tonight heute eod")) return FoundDate{today_, i + 1};
    if (one_of(i, "tomorrow tomorow tommorow tommorrow")) return FoundDate{today_ + days(1), i + 1};
    if (one_of(i, "übermorgen uebermorgen")) return FoundDate{today_ + days(2), i + 1};
    if (one_of(i, "yesterday gestern")) return FoundDate{today_ - days(1), i + 1};
    if (is(i, "vorgestern")) return FoundDate{today_ - days(2), i + 1};
    // "morgen" is also the morning.
    if (is(i, "morgen") &&
        !(i > 0 && one_of(i - 1, "guten am heute schönen gestern jeden diesen dem der den")))
        return FoundDate{today_ + days(1), i + 1};
    return std::nullopt;
}

DateReader::Which DateReader::which(std::size_t i) const {
    if (one_of(
            i,
            "this coming the der des dieser dieses diesem diesen diese kommenden kommende "
            "kommender im am este esta ce cette cet el la le del du"
        ))
        return Which::This;
    if (one_of(
            i,
            "next nächster nächsten nächste nächstes naechste naechsten naechster folgenden "
            "próximo "
            "próxima proximo proxima prochain prochaine"
        ))
        return Which::Next;
    if (one_of(i, "last letzte letzten letzter vergangene vergangenen")) return Which::Last;
    return Which::None;
}

std::optional<std::pair<Date, Date>> DateReader::period(std::string_view unit, int shift) const {
    if (among(unit, "week woche semana semaine")) {
        const Date first = monday() + days(7 * shift);
        return std::pair{first, first + days(4)};
    }
    int months = 0;
    unsigned first_month = static_cast<unsigned>(this_month());
    if (among(unit, "month monat monats mes mois")) months = 1;
    if (among(unit, "quarter quartal quartals trimestre")) {
        months = 3;
        first_month = (first_month - 1) / 3 * 3 + 1;
    }
    if (among(unit, "year jahr jahres jahrs año an année")) {
        months = 12;
        first_month = 1;
    }
    if (months == 0) return std::nullopt;
    const auto from = std::chrono::year_month(this_year(), month(first_month)) +
                      std::chrono::months(months * shift);
    const auto last = from + std::chrono::months(months - 1);
    return std::pair{Date(from / day(1)), last_day(last.year(), last.month())};
}

DateReader::Found DateReader::part_of_period(std::size_t i) const {
    if (const auto unit = unit_of_end_word(word(i)); !unit.empty()) {
        if (is(i, "month") || is(i, "year")) return std::nullopt;
        return FoundDate{period(unit, 0)->second, i + 1};
    }
    if (one_of(i, "month year quarter") && is(i + 1, "end"))
        return FoundDate{period(word(i), 0)->second, i + 2};
    const char part = part_word(word(i));
    if (part == 0) return std::nullopt;
    std::size_t next = i + 1;
    if (one_of(next, "of von vom de del du")) ++next;
    if (is(next, "-")) ++next;
    int shift = 0;
    if (one_of(next, "the la le l'")) ++next;
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

DateReader::Found DateReader::next_period(std::size_t i) const {
    const auto kind = which(i);
    // "la semaine prochaine", "la semana que viene", "el próximo mes": which one comes behind.
    if (one_of(i, "la el le l'") || kind == Which::None) {
        const std::size_t unit = kind == Which::None ? i : i + 1;
        if (period(word(unit), 0)) {
            if (one_of(unit + 1, "prochaine prochain próxima próximo"))
                return FoundDate{period(word(unit), 1)->second, unit + 2};
            if (is(unit + 1, "que") && one_of(unit + 2, "viene entra"))
                return FoundDate{period(word(unit), 1)->second, unit + 3};
        }
    }
    if (kind == Which::None || one_of(i, "the am im der des la el le del du")) return std::nullopt;
    const int shift = kind == Which::Next ? 1 : kind == Which::Last ? -1 : 0;
    const auto span = period(word(i + 1), shift);
    return span ? Found(FoundDate{span->second, i + 2}) : std::nullopt;
}

DateReader::Found DateReader::on_weekday(std::size_t i) const {
    std::size_t next = i;
    const auto kind = which(i);
    const bool led = kind != Which::None && !one_of(i, "the der des im la del du");
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
    if (one_of(next + 1, "prochain próximo proximo")) return FoundDate{in_week + days(7), next + 2};
    if (kind == Which::Last && led) {
        if (date >= today_) date -= days(7);
    } else if (kind == Which::Next && led) {
        date += days(7);
    } else if (date < today_ || (date == today_ && !led)) {
        date += days(7);
    }
    return FoundDate{date, next + 1};
}

std::optional<std::pair<std::pair<Date, Date>, std::size_t>> DateReader::quarter_span(std::size_t i
) const {
    int q = 0;
    std::size_t end = i + 1;
    const auto text = word(i);
    if (text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4') q = text[1] - '0';
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

DateReader::Found DateReader::calendar_week(std::size_t i) const {
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

DateReader::Found DateReader::from_now(std::size_t i) const {
    const bool ahead = one_of(i, "in within innerhalb binnen dans dentro en");
    // "hace dos días", "il y a deux jours": like "vor zwei Tagen".
    const bool french_past = is(i, "il") && is(i + 1, "y") && is(i + 2, "a");
    const bool german_past = one_of(i, "vor hace") || french_past;
    std::size_t next = ahead || german_past ? i + 1 : i;
    if (french_past) next = i + 3;
    if (one_of(next, "of von the der den de") && one_of(i, "innerhalb dentro")) ++next;
    if (one_of(next, "about around etwa ca ungefähr the next unos unas environ")) ++next;
    if (is(next, ".") && glued(next)) ++next;
    auto amount = quantity_or_article_at(lexemes_, next);
    if (!amount || amount->value > 10'000) return std::nullopt;
    std::size_t end = amount->end;
    const bool working = one_of(end, "working business") || one_of(end, "arbeitstagen werktagen");
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

Date DateReader::shifted_months(int count) const {
    const year_month_day now(today_);
    const auto wanted =
        std::chrono::year_month(now.year(), now.month()) + std::chrono::months(count);
    const year_month_day full = wanted / now.day();
    return full.ok() ? Date(full) : Date(year_month_day_last(wanted / std::chrono::last));
}

DateReader::Found DateReader::holiday(std::size_t i) const {
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

DateReader::Found DateReader::bare_month(std::size_t i) const {
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

}  // namespace ajar::understanding
