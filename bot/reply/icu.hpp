#pragma once

// What the files that format with ICU share.

#include <string>
#include <string_view>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace ajar::reply {

/// Plain "en" is British: the day stands before the month, as in the rest of Europe.
icu::Locale icu_locale(std::string_view locale);

/// UTF-8 with plain spaces in place of ICU's no-break ones: chats, searches and tests know these.
std::string plain(const icu::UnicodeString& text);

}  // namespace ajar::reply
