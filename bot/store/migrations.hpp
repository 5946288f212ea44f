#pragma once

// Brings a database file up to this program's schema: the numbered files in migrations/, each run
// once, in its own transaction. `PRAGMA user_version` says how many have run.

#include "bot/store/connection.hpp"

#include <span>
#include <string_view>

namespace ajar::store {

struct Migration {
    std::string_view name;  ///< "0001_first"
    const char* sql;
};

/// Those of migrations/, in order; made at build time (migrations.cpp.in).
std::span<const Migration> all_migrations();

/// Throws StoreError: TooNew, Damaged (not ours).
void migrate(Connection& connection, const std::filesystem::path& file);

}  // namespace ajar::store
