#pragma once

// A date as people write it, in the languages that Ajar speaks; English for any other.

#include "bot/base/time.hpp"

#include <string>
#include <string_view>

namespace ajar {

/// "3 March", "3. März", "3 de marzo", "3 mars".
std::string day_and_month(Date date, std::string_view language);
/// The same with its year: "3 de marzo de 2027".
std::string whole_date(Date date, std::string_view language);

}  // namespace ajar
