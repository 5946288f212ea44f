#pragma once

// Text cut to a length, in whole characters as people see them. Pure.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ajar::slack::blocks {

/// In units of UTF-16.
std::size_t length_of(std::string_view text);

/// Valid UTF-8 without control characters (line breaks stay, tabs become spaces), without marks
/// that turn the direction of what follows, without white space around.
std::string cleaned(std::string_view text);

/// The same on one line, every white space a single space: what stands after a label cannot pretend
/// to be the next label.
std::string on_one_line(std::string_view text);

/// `text`, or as much of it as is `most` long with "…" at the end.
std::string cut(std::string_view text, std::size_t most);

/// `text` in two, the first as long as may be once it is escaped; at the end of a paragraph, a line
/// or a word if there is one in its second half. Nothing is lost. Empty only when `text` is, or
/// when not even its first character fits.
std::pair<std::string, std::string> divide(std::string_view text, std::size_t most_escaped);

}  // namespace ajar::slack::blocks
