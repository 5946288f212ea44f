#include "bot/understanding/calendar_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ajar::understanding {
namespace {

constexpr std::array<std::string_view, 12> kMonths{
    "january jan januar jänner enero janvier",
    "february feb februar febrero février fevrier",
    "march mar märz maerz mär marzo mars",
    "april apr abril avril",
    "may mai mayo",
    "june jun juni junio juin",
    "july jul juli julio juillet",
    "august aug agosto août aout",
    "september sep sept septiembre septembre",
    "october oct oktober okt octubre octobre",
    "november nov noviembre novembre",
    "december dec dezember dez diciembre décembre decembre",
};
constexpr std::array<std::string_view, 7> kWeekdays{
    "monday mon mondays montag montags mo lunes lundi",
    "tuesday tue tues dienstag dienstags di martes mardi",
    "wednesday wed weds mittwoch mittwochs mi miércoles miercoles mercredi",
    "thursday thu thur thurs donnerstag donnerstags do jueves jeudi",
    "friday fri freitag freitags fr viernes vendredi",
    "saturday sat samstag sonnabend sa sábado sabado samedi",
    "sunday sun sonntag so domingo dimanche",
};
constexpr std::array kPeriods{
    std::pair{
        "day days tag tage tagen arbeitstage arbeitstagen werktage werktagen día días dia dias "
        "jour jours",
        1},
    std::pair{"week weeks woche wochen wk wks semana semanas semaine semaines", 7},
    std::pair{"fortnight fortnights quincena quinzaine", 14},
    std::pair{"month months monat monate monaten monats mes meses mois", 30},
    std::pair{"quarter quarters quartal quartale quartalen trimestre trimestres", 91},
    std::pair{"year years yr yrs jahr jahre jahren año años ano anos an ans année années", 365},
};

template <std::size_t N>
int position(const std::array<std::string_view, N>& table, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i)
        if (among(word, table[i])) return static_cast<int>(i) + 1;
    return 0;
}

}  // namespace

bool among(std::string_view word, std::string_view choices) {
    if (word.empty()) return false;
    while (!choices.empty()) {
        const auto end = std::min(choices.find(' '), choices.size());
        if (choices.substr(0, end) == word) return true;
        choices.remove_prefix(std::min(end + 1, choices.size()));
    }
    return false;
}

int month_number(std::string_view word) {
    return position(kMonths, word);
}

int weekday_number(std::string_view word) {
    return position(kWeekdays, word);
}

char part_word(std::string_view word) {
    if (among(word, "end late ende fin final finales")) return 'e';
    if (among(word, "mid middle mitte mediados milieu")) return 'm';
    if (among(word, "beginning start early anfang beginn principios comienzos début debut"))
        return 'b';
    return 0;
}

std::string_view unit_of_end_word(std::string_view word) {
    if (among(word, "monatsende eom")) return "month";
    if (among(word, "wochenende")) return "";  // the days off, not a deadline
    if (among(word, "eow")) return "week";
    if (among(word, "jahresende eoy")) return "year";
    if (among(word, "quartalsende eoq")) return "quarter";
    return "";
}

int ordinal(std::string_view word) {
    constexpr std::array<std::string_view, 4> kOrdinals{
        "first erstes ersten erste 1st",
        "second zweites zweiten zweite 2nd",
        "third drittes dritten dritte 3rd",
        "fourth last viertes vierten vierte 4th",
    };
    return position(kOrdinals, word);
}

int period_days(std::string_view word) {
    for (const auto& [words, days] : kPeriods)
        if (among(word, words)) return days;
    return 0;
}

}  // namespace ajar::understanding
