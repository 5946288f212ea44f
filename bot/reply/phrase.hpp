#pragma once

// Single lines that the bot says by itself, and how they look in the editor.

#include "bot/reply/reply.hpp"

#include <string_view>

namespace ajar::reply {

/// As what the tone checker reads a line: a question, or a line while we are still on it.
ReplyKind phrase_kind(std::string_view line);

/// Lines of a letter or a call: longer than a chat's, and judged like a mail.
bool is_page(std::string_view line);

/// One wording of a phrase set, rendered; a fault names the set and the line.
Result<std::string> phrase_line(
    const knowledge::Template& set,
    std::string_view line,
    const Variables& values,
    std::size_t variant
);

/// The template's values from its declared examples; items of a list stand on
/// lines of their own.
Variables example_values(const knowledge::Template& one);

/// All lines of the set, one paragraph each, with the findings of each.
Result<Draft> preview_phrases(
    const knowledge::Template& set,
    const Variables& values,
    const knowledge::Knowledge& knowledge,
    std::size_t variant
);

}  // namespace ajar::reply
