#pragma once

// The little words of four languages: those that a sentence can hardly do without and that say
// nothing of what is wanted. A message of nothing else is no request, however like one it looks:
// "but everybody else got one" shares most of its words with a mailing list for everybody.

#include <string_view>

namespace ajar::understanding {

/// `word`: folded, as a lexeme's text.
bool says_no_subject(std::string_view word);

}  // namespace ajar::understanding
