// Dates, numbers, money and lists by ICU's rules for the locale.

#include "bot/reply/clean.hpp"
#include "bot/reply/icu.hpp"
#include "bot/reply/reply.hpp"

#include <cmath>
#include <memory>
#include <unicode/dtptngen.h>
#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

namespace ajar::reply {
icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))
    );
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::Locale icu_locale(std::string_view locale) {
    const std::string language = language_of(locale);
    const bool is_one = language.size() >= 2 && language.size() <= 3 &&
                        language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == language.npos;
    if (!is_one || locale == "en") return {"en", "GB"};
    icu::Locale found = icu::Locale::createCanonical(std::string(locale).c_str());
    if (found.isBogus()) return {"en", "GB"};
    return found;
}

std::string plain(const icu::UnicodeString& text) {
    icu::UnicodeString spaced = text;
    for (int32_t at = 0; at < spaced.length(); ++at)
        if (spaced.charAt(at) == 0x00A0 || spaced.charAt(at) == 0x202F)
            spaced.setCharAt(at, static_cast<UChar>(' '));
    return to_utf8(spaced);
}

std::string format_date(Date date, std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale where = icu_locale(locale);
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(where, status)
    );
    if (U_FAILURE(status)) return to_iso(date);
    icu::UnicodeString pattern = patterns->getBestPattern(from_utf8("EEEEdMMMM"), status);
    // "by Thursday, 26 November we install": inside a sentence the comma only disturbs.
    const std::string_view language = where.getLanguage();
    if (language == "en" || language == "es")
        pattern.findAndReplace(from_utf8("EEEE, d"), from_utf8("EEEE d"));
    icu::SimpleDateFormat format(pattern, where, status);
    if (U_FAILURE(status)) return to_iso(date);
    format.setTimeZone(*icu::TimeZone::getGMT());
    const auto since_epoch =
        std::chrono::duration_cast<std::chrono::milliseconds>(date.time_since_epoch());
    icu::UnicodeString text;
    format.format(static_cast<UDate>(since_epoch.count()), text);
    if (language == "fr") text.findAndReplace(from_utf8(" 1 "), from_utf8(" 1er "));
    return plain(text);
}

std::string format_languages(const std::vector<std::string>& codes, std::string_view locale) {
    std::vector<std::string> names;
    for (const auto& code : codes) {
        icu::UnicodeString name;
        names.push_back(plain(icu::Locale(code.c_str()).getDisplayLanguage(icu_locale(locale), name)
        ));
    }
    return format_list(names, locale);
}

std::string format_number(double number, std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const auto text = icu::number::NumberFormatter::withLocale(icu_locale(locale))
                          .precision(icu::number::Precision::maxFraction(2))
                          .formatDouble(number, status)
                          .toString(status);
    return U_FAILURE(status) ? std::to_string(number) : plain(text);
}

std::string format_money(double amount, std::string_view currency, std::string_view locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::CurrencyUnit unit(from_utf8(currency).getTerminatedBuffer(), status);
    const bool whole = std::floor(amount) == amount;
    const auto text = icu::number::NumberFormatter::withLocale(icu_locale(locale))
                          .unit(unit)
                          .precision(icu::number::Precision::fixedFraction(whole ? 0 : 2))
                          .formatDouble(amount, status)
                          .toString(status);
    return U_FAILURE(status) ? format_number(amount, locale) + " " + std::string(currency)
                             : plain(text);
}

std::string format_list(const std::vector<std::string>& items, std::string_view locale) {
    if (items.empty()) return {};
    if (items.size() == 1) return items.front();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> format(
        icu::ListFormatter::createInstance(icu_locale(locale), status)
    );
    std::vector<icu::UnicodeString> texts;
    for (const auto& item : items) texts.push_back(from_utf8(item));
    icu::UnicodeString text;
    if (U_SUCCESS(status))
        format->format(texts.data(), static_cast<int32_t>(texts.size()), text, status);
    if (U_FAILURE(status)) return items.front();
    return plain(text);
}

}  // namespace ajar::reply
