#pragma once

// A set that is small and right, and ways to make it wrong.

#include "bot/files/files.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ajar::files::testing {

FileSet small_set();

/// The small set with `from` replaced by `to` in one file; fails the test when `from` is not there.
FileSet changed(const std::string& path, const std::string& from, const std::string& to);

/// The small set with one file replaced.
FileSet with(const std::string& path, const std::string& text);

/// All findings, one a line, for messages and comparisons.
std::string all_findings(const Loaded& loaded);

/// "path:line" of the first finding whose message holds `words`; "" when there is none.
std::string where(const Loaded& loaded, Severity severity, const std::string& words);

/// The line of `text` in a file of the small set, as where() writes it.
std::string line_of(const FileSet& files, const std::string& path, const std::string& text);

}  // namespace ajar::files::testing
