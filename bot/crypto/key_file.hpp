#pragma once

// A key of ours that has to be the same after a restart.

#include <filesystem>
#include <string>

namespace ajar::crypto {

/// The key kept in `file`, made on first use, readable by its owner only. Throws
/// std::runtime_error with what to do.
std::string load_or_make_key(const std::filesystem::path& file);

}  // namespace ajar::crypto
