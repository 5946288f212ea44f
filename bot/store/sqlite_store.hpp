#pragma once

// The embedded store: one SQLite file. Write-ahead log, full durability, one writing connection,
// a few reading ones, and a thread that moves the log into the file, so that no turn waits for it.

#include "bot/store/store.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace ajar::store {

struct SqliteOptions {
    /// Tests that do not look at durability may switch it off; the program never does.
    bool durable = true;
    std::size_t readers = 8;
    std::uint64_t checkpoint_bytes = 16ULL << 20;     ///< in the background
    std::uint64_t checkpoint_at_most = 256ULL << 20;  ///< then writers wait
};

/// Opens or makes the file, and brings it up to this program's schema. Holds the file for this
/// process alone. Throws StoreError with what to do.
std::unique_ptr<Store> open_sqlite(
    const std::filesystem::path& file, const SqliteOptions& options = {}
);

}  // namespace ajar::store
