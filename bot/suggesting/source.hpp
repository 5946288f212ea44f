#pragma once

// A suggestion put into the text of its file, as an author would have typed it.

#include "bot/suggesting/clusters.hpp"

#include <optional>
#include <string>

namespace ajar::suggesting {

/// The file's text with the suggestion in it; nothing where the wording is another by now, or the
/// suggestion is none for a file. `written` has its wordings as they stand there. Variables that
/// `declared` (by the file, or by shared parts) leaves out are declared.
std::optional<std::string> with_suggestion(
    const Suggestion& suggestion,
    const knowledge::Template& written,
    const std::vector<knowledge::Variable>& declared
);

/// Which of the wordings under the heading it is today.
std::optional<std::size_t> index_today(const Wording& wording, const knowledge::Template& written);

/// Lines of at most `width` bytes where words allow it; tags stay whole.
std::string wrapped(std::string_view wording, std::size_t width = 100);

}  // namespace ajar::suggesting
