#pragma once

// The words of the calendar in four languages, folded.

#include <string_view>

namespace ajar::understanding {

/// Is `word` one of `choices`, which are separated by spaces?
bool among(std::string_view word, std::string_view choices);

int month_number(std::string_view word);    ///< 1–12; 0 for anything else
int weekday_number(std::string_view word);  ///< Monday 1 … Sunday 7; 0 for anything else

/// 'b' beginning, 'm' middle, 'e' end; 0 for anything else.
char part_word(std::string_view word);

/// "monatsende" and "eom" mean the end of the "month"; empty for anything else.
std::string_view unit_of_end_word(std::string_view word);

/// "first" … "fourth", "erstes" …; 0 for anything else.
int ordinal(std::string_view word);

/// The days of a day, week, month (30), quarter (91), year (365); 0 for anything else.
int period_days(std::string_view word);

}  // namespace ajar::understanding
