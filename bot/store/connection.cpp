#include "bot/store/connection.hpp"

#include <sqlite3.h>

namespace ajar::store {

StoreError explain(const SQLite::Exception& error, const std::filesystem::path& file) {
    using Kind = StoreError::Kind;
    const std::string where = "The database " + file.string();
    const std::string why = std::string(" (SQLite: ") + error.what() + ")";
    switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return {
                Kind::Full,
                where +
                    " cannot grow: the disk is full. Make room on it; Ajar goes on by "
                    "itself." +
                    why};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {
                Kind::Busy,
                where +
                    " is locked by another program for too long. Close what reads it, for "
                    "example a backup or an open sqlite3 shell." +
                    why};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {
                Kind::Damaged,
                where +
                    " is damaged or is not a database of Ajar's. Restore the latest "
                    "backup, or move the file away to begin with an empty one." +
                    why};
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {
                Kind::NotWritable,
                where +
                    " cannot be written. Check that the folder exists, that this user may "
                    "write in it, and that the disk is not read-only." +
                    why};
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
        case SQLITE_RANGE:
        case SQLITE_MISUSE:
        case SQLITE_ERROR:
            return {Kind::Rejected, where + " refuses a record; this is a bug in Ajar." + why};
        default:
            return {
                Kind::Broken,
                where +
                    " can no longer be read or written. Check the disk, then start Ajar "
                    "again: everything that was confirmed is kept." +
                    why};
    }
}

// ---- Row --------------------------------------------------------------------------------------

std::string Row::text() {
    return statement_.getColumn(column_++).getString();
}

std::int64_t Row::integer() {
    return statement_.getColumn(column_++).getInt64();
}

double Row::real() {
    return statement_.getColumn(column_++).getDouble();
}

bool Row::boolean() {
    return integer() != 0;
}

TimePoint Row::time() {
    const auto written = text();
    const auto time = time_from_iso(written);
    if (!time)
        throw StoreError(
            StoreError::Kind::Damaged,
            "The database holds \"" + written.substr(0, 40) +
                "\" where a time belongs. Restore "
                "the latest backup."
        );
    return *time;
}

std::optional<TimePoint> Row::maybe_time() {
    if (statement_.getColumn(column_).isNull()) {
        ++column_;
        return std::nullopt;
    }
    return time();
}

// ---- Connection -------------------------------------------------------------------------------

Connection::Connection(const std::filesystem::path& file, int flags)
    : database_(file.string(), flags, 5000) {}

SQLite::Statement& Connection::prepared(const char* sql) {
    auto& statement = statements_[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(database_, sql);
    return *statement;
}

void Connection::bind(SQLite::Statement& statement, int index, const std::string& value) {
    statement.bindNoCopy(index, value);
}

void Connection::bind(SQLite::Statement& statement, int index, std::string_view value) {
    statement.bind(index, std::string(value));
}

void Connection::bind(SQLite::Statement& statement, int index, const char* value) {
    statement.bind(index, value);
}

void Connection::bind(SQLite::Statement& statement, int index, std::int64_t value) {
    statement.bind(index, value);
}

void Connection::bind(SQLite::Statement& statement, int index, int value) {
    statement.bind(index, value);
}

void Connection::bind(SQLite::Statement& statement, int index, std::size_t value) {
    statement.bind(index, static_cast<std::int64_t>(value));
}

void Connection::bind(SQLite::Statement& statement, int index, bool value) {
    statement.bind(index, value ? 1 : 0);
}

void Connection::bind(SQLite::Statement& statement, int index, double value) {
    statement.bind(index, value);
}

void Connection::bind(SQLite::Statement& statement, int index, TimePoint value) {
    statement.bind(index, to_iso(value));
}

void Connection::bind(SQLite::Statement& statement, int index, Date value) {
    statement.bind(index, to_iso(value));
}

// ---- Transaction ------------------------------------------------------------------------------

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
    connection_.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    // SQLite has rolled back by itself after the worst errors.
    if (!done_ && sqlite3_get_autocommit(connection_.database().getHandle()) == 0)
        connection_.database().tryExec("ROLLBACK");
}

void Transaction::commit() {
    connection_.run("COMMIT");
    done_ = true;
}

}  // namespace ajar::store
