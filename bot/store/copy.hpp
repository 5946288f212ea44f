#pragma once

// A copy of the store's file as it stands at this moment, also while a server writes to it: to look
// into, and to try things on.

#include <filesystem>

namespace ajar::store {

/// Throws StoreError with what to do; `to` must not exist.
void copy_sqlite(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace ajar::store
