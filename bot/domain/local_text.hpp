#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ajar {

/// One text in several languages, keyed by ISO 639-1 code: {"en": "...", "de": "..."}.
using LocalText = std::map<std::string, std::string, std::less<>>;

/// The text in `locale`, else in English, else in any language there is; empty only for an empty
/// map.
inline const std::string& in_locale(const LocalText& text, std::string_view locale) {
    static const std::string kEmpty;
    if (const auto exact = text.find(locale); exact != text.end()) return exact->second;
    if (const auto english = text.find("en"); english != text.end()) return english->second;
    return text.empty() ? kEmpty : text.begin()->second;
}

}  // namespace ajar
