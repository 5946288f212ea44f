#pragma once

// Values of variables that are more than text, and how a locale puts them into words (ICU).

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ajar::reply {

struct Money {
    double amount = 0;
    std::string currency = "EUR";

    bool operator==(const Money&) const = default;
};

/// A span of time, in days.
struct Days {
    double count = 0;

    bool operator==(const Days&) const = default;
};

using Value = std::variant<ajar::Date, double, Money, Days>;

/// A count's wordings by plural word ("one", "other"), each with {n} where the number stands.
using PluralForms = std::map<std::string, std::string, std::less<>>;

/// "Friday 27 November", "1.200 €", "2 Wochen", "14".
std::string value_in_words(const Value& value, std::string_view locale);

/// "14 colleagues": the form that the locale's grammar wants for the number. Without forms, the
/// number alone.
std::string count_in_words(double number, const PluralForms& forms, std::string_view locale);

/// Plural words that the locale tells apart for everyday numbers: {"one", "other"}.
std::vector<std::string> plural_words(std::string_view locale);

/// A value written for machines, as the examples of templates are: "2026-11-27", "12.5",
/// "1200 EUR", "10 days", "14". Nothing when the text does not fit the type.
std::optional<Value> value_from(std::string_view type, std::string_view text);

/// How a value of the type is written for machines: "2026-11-27".
std::string_view sample_of(std::string_view type);

/// Whether a variable declared as `type` may hold the value.
bool may_hold(std::string_view type, const Value& value);

/// "a date", "an amount of money" …
std::string_view kind_of(const Value& value);

/// Whether values of the type are typed, rather than text or a list.
bool is_typed(std::string_view type);

}  // namespace ajar::reply
