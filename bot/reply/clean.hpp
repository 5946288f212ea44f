#pragma once

// Text from people and files, made fit for a sentence: one line, no control characters, valid
// UTF-8. Nothing here changes what the words say.

#include <string>
#include <string_view>

namespace ajar::reply {

/// One line of valid UTF-8: control and direction characters are gone, runs of white space are
/// one space, ends are trimmed.
std::string one_line(std::string_view text);

/// A full sentence: capital first letter, a full stop if no mark ends it. Empty stays empty.
std::string as_sentence(std::string_view text);

/// A clause for the middle of a sentence: no mark at its end. The first letter is left as it is.
std::string as_clause(std::string_view text);

/// The first letter as a capital, unless its word has capitals further on ("iPhone").
std::string capitalised(std::string_view text);

/// At most `limit` characters, cut at a word, with "…" where something is left out.
std::string shortened(std::string_view text, std::size_t limit);

/// A rendered part as it is sent: single line breaks become spaces (authors wrap lines), blank
/// lines and bullets stay, no doubled spaces, no space before a full stop or comma.
std::string tidy(std::string_view text);

/// The locale's own typography: in French, no line may begin with "?" or "»" (no-break spaces), a
/// colon stands apart, and the apostrophe is a curved one. Other languages stay as they are.
std::string typeset(std::string text, std::string_view locale);

/// How many sentences there are, as readers of the locale would count.
int sentences_in(std::string_view text, std::string_view locale);

/// "de-AT", "de_AT" -> "de"
std::string language_of(std::string_view locale);

}  // namespace ajar::reply
