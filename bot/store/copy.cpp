#include "bot/store/copy.hpp"

#include "bot/store/connection.hpp"

#include <SQLiteCpp/Backup.h>

namespace ajar::store {

void copy_sqlite(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!std::filesystem::exists(from))
        throw StoreError(
            StoreError::Kind::NotWritable,
            "There is no database " + from.string() +
                ". Name it with AJAR_STORE_PATH, or start `ajar serve` once."
        );
    try {
        SQLite::Database source(from.string(), SQLite::OPEN_READONLY, 5000);
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, source);
        backup.executeStep(-1);  // all pages in one read transaction
    } catch (const SQLite::Exception& error) {
        throw explain(error, from);
    }
}

}  // namespace ajar::store
