#pragma once

// knowledge/taught.yaml: phrases that colleagues used and an admin accepted. They count like the
// phrases of their service, but stand apart, so that what people wrote by hand stays as it is.

#include "bot/files/files.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::files {

inline constexpr std::string_view kTaughtPath = "knowledge/taught.yaml";

/// By service, then by language, in the order in which they came.
using Taught = std::
    map<std::string, std::map<std::string, std::vector<std::string>, std::less<>>, std::less<>>;

/// What the set's file holds; nothing where there is none, or one that cannot be read.
Taught taught_in(const FileSet& files);

/// The file's text. Equal phrases give equal text.
std::string taught_text(const Taught& taught);

/// The file's text with one more phrase (one line of UTF-8); as it was, if the phrase is there.
std::string with_taught(
    const FileSet& files,
    const std::string& service_id,
    const std::string& locale,
    const std::string& phrase
);

}  // namespace ajar::files
