#pragma once

// A message of Teams' becomes the words that a person reads: mentions, entities and markup are
// undone. Pure.

#include <string>
#include <string_view>

namespace ajar::teams {

/// As an Activity may hold it: no control characters but line breaks and tabs, no-break spaces as
/// spaces, no white space around, at most `most` characters (the last is "…" when more were there).
std::string tidy(std::string_view text, std::size_t most);

/// "&lt;" and its like decoded, once.
std::string decode_entities(std::string_view text);

/// Without tags; where a block ends, a line ends. Entities are decoded.
std::string without_markup(std::string_view html);

/// "<at>Ada</at>" becomes "Ada"; everything else stays.
std::string without_mention_tags(std::string_view text);

/// Without each occurrence of `part`.
std::string without(std::string text, std::string_view part);

}  // namespace ajar::teams
