#include "bot/reply/value.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/icu.hpp"
#include "bot/reply/reply.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

namespace ajar::reply {
namespace {

struct Unit {
    std::string_view name;
    double days;
    icu::MeasureUnit (*icu)();
};

const std::array kUnits{
    Unit{"year", 365, icu::MeasureUnit::getYear},
    Unit{"month", 30, icu::MeasureUnit::getMonth},
    Unit{"week", 7, icu::MeasureUnit::getWeek},
    Unit{"day", 1, icu::MeasureUnit::getDay},
};

std::string span_in_words(double days, std::string_view locale) {
    const Unit* fits = &kUnits.back();
    for (const Unit& unit : kUnits)
        if (days >= unit.days && std::fmod(days, unit.days) == 0) {
            fits = &unit;
            break;
        }
    UErrorCode status = U_ZERO_ERROR;
    const auto text = icu::number::NumberFormatter::withLocale(icu_locale(locale))
                          .unit(fits->icu())
                          .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                          .precision(icu::number::Precision::maxFraction(1))
                          .formatDouble(days / fits->days, status)
                          .toString(status);
    return U_FAILURE(status) ? format_number(days, locale) : plain(text);
}

std::optional<double> number_from(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// "10 days", "1 week"
std::optional<Value> span_from(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto count = number_from(text.substr(0, space));
    std::string_view name = text.substr(space + 1);
    if (name.ends_with('s')) name.remove_suffix(1);
    for (const Unit& unit : kUnits)
        if (count && *count >= 0 && unit.name == name) return Value{Days{*count * unit.days}};
    return std::nullopt;
}

/// "1200 EUR"
std::optional<Value> money_from(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto amount = number_from(text.substr(0, space));
    const std::string_view currency = text.substr(space + 1);
    const bool code = currency.size() == 3 &&
                      currency.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == currency.npos;
    if (!amount || !code) return std::nullopt;
    return Value{Money{*amount, std::string(currency)}};
}

}  // namespace

std::string value_in_words(const Value& value, std::string_view locale) {
    return std::visit(
        overloaded{
            [&](Date date) { return format_date(date, locale); },
            [&](double number) { return format_number(number, locale); },
            [&](const Money& money) { return format_money(money.amount, money.currency, locale); },
            [&](Days span) { return span_in_words(span.count, locale); }},
        value
    );
}

std::string count_in_words(double number, const PluralForms& forms, std::string_view locale) {
    const std::string figure = format_number(number, locale);
    if (forms.empty()) return figure;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(icu_locale(locale), status)
    );
    std::string word = "other";
    if (U_SUCCESS(status)) word = plain(rules->select(number));
    auto form = forms.find(word);
    if (form == forms.end()) form = forms.find("other");
    if (form == forms.end()) return figure;
    std::string text = form->second;
    constexpr std::string_view kHole = "{n}";
    for (auto at = text.find(kHole); at != std::string::npos;
         at = text.find(kHole, at + figure.size()))
        text.replace(at, kHole.size(), figure);
    return text;
}

std::vector<std::string> plural_words(std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(icu_locale(locale), status)
    );
    std::vector<std::string> words;
    if (U_FAILURE(status)) return {"other"};
    for (int number = 0; number <= 100; ++number) {
        std::string word = plain(rules->select(number));
        if (std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(std::move(word));
    }
    return words;
}

std::optional<Value> value_from(std::string_view type, std::string_view text) {
    if (type == "date") {
        const auto date = date_from_iso(text);
        return date ? std::optional<Value>{*date} : std::nullopt;
    }
    if (type == "number" || type == "count") {
        const auto number = number_from(text);
        return number ? std::optional<Value>{*number} : std::nullopt;
    }
    if (type == "money") return money_from(text);
    if (type == "duration") return span_from(text);
    return std::nullopt;
}

std::string_view sample_of(std::string_view type) {
    if (type == "date") return "2026-11-27";
    if (type == "number") return "12.5";
    if (type == "count") return "14";
    if (type == "money") return "1200 EUR";
    if (type == "duration") return "10 days";
    return "some words";
}

bool may_hold(std::string_view type, const Value& value) {
    if (!is_typed(type)) return type != "list";  // in words, everything is text
    if (type == "date") return std::holds_alternative<Date>(value);
    if (type == "money") return std::holds_alternative<Money>(value);
    if (type == "duration") return std::holds_alternative<Days>(value);
    return std::holds_alternative<double>(value);
}

std::string_view kind_of(const Value& value) {
    constexpr std::array<std::string_view, 4> kKinds{
        "a date", "a number", "an amount of money", "a span of time"};
    return kKinds.at(value.index());
}

bool is_typed(std::string_view type) {
    return type == "date" || type == "number" || type == "count" || type == "money" ||
           type == "duration";
}

}  // namespace ajar::reply
