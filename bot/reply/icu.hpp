#pragma once

// What the files that work with ICU share.

#include <string>
#include <string_view>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace ajar::reply {

icu::UnicodeString from_utf8(std::string_view text);
std::string to_utf8(const icu::UnicodeString& text);

/// Plain "en" is British: the day stands before the month, as in the rest of Europe.
icu::Locale icu_locale(std::string_view locale);

/// UTF-8 with plain spaces in place of ICU's no-break ones: chats, searches and tests know these.
std::string plain(const icu::UnicodeString& text);

}  // namespace ajar::reply
