#include "bot/store/migrations.hpp"

namespace ajar::store {
namespace {

/// "Ajar" in ASCII: tells our files from other programs' databases.
constexpr int kApplicationId = 0x416a6172;

int pragma(Connection& connection, const char* sql) {
    return connection.database().execAndGet(sql).getInt();
}

}  // namespace

void migrate(Connection& connection, const std::filesystem::path& file) {
    const auto known = static_cast<int>(all_migrations().size());
    const int version = pragma(connection, "PRAGMA user_version");
    const int application = pragma(connection, "PRAGMA application_id");
    const int tables = pragma(connection, "SELECT count(*) FROM sqlite_master");
    if (application != kApplicationId && (application != 0 || version != 0 || tables != 0))
        throw StoreError(
            StoreError::Kind::Damaged,
            "The database " + file.string() +
                " belongs to another program. Give Ajar a file of its own."
        );
    if (version > known)
        throw StoreError(
            StoreError::Kind::TooNew,
            "The database " + file.string() + " was made by a newer Ajar (schema " +
                std::to_string(version) + ", this one knows " + std::to_string(known) +
                "). Start the newer version, or restore a backup from before the upgrade."
        );
    for (int number = version; number < known; ++number) {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.database().exec(all_migrations()[static_cast<std::size_t>(number)].sql);
        connection.database().exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        connection.database().exec("PRAGMA user_version=" + std::to_string(number + 1));
        transaction.commit();
    }
}

}  // namespace ajar::store
