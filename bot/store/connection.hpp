#pragma once

// One SQLite connection with its prepared statements. Used by one thread at a time. Every SQL text
// is a literal: its address is the key under which the statement is kept.

#include "bot/base/time.hpp"
#include "bot/store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ajar::store {

/// What SQLite's error means for us, with what to do.
StoreError explain(const SQLite::Exception& error, const std::filesystem::path& file);

/// The present row of a statement, read from left to right.
class Row {
public:
    explicit Row(SQLite::Statement& statement) : statement_(statement) {}

    std::string text();
    std::int64_t integer();
    double real();
    bool boolean();
    TimePoint time();
    std::optional<TimePoint> maybe_time();

private:
    SQLite::Statement& statement_;
    int column_ = 0;
};

class Connection {
public:
    Connection(const std::filesystem::path& file, int flags);

    /// Runs a statement to its end; returns how many rows it changed.
    template <class... Values>
    int run(const char* sql, const Values&... values) {
        const Use use(prepared(sql));
        bind_all(use.statement, values...);
        return use.statement.exec();
    }

    /// Calls `take(Row&)` for every row.
    template <class Take, class... Values>
    void each(const char* sql, const Take& take, const Values&... values) {
        const Use use(prepared(sql));
        bind_all(use.statement, values...);
        while (use.statement.executeStep()) {
            Row row(use.statement);
            take(row);
        }
    }

    /// All rows, each made by `make(Row&)`.
    template <class Make, class... Values>
    auto list(const char* sql, const Make& make, const Values&... values) {
        std::vector<decltype(make(std::declval<Row&>()))> rows;
        each(
            sql, [&](Row& row) { rows.push_back(make(row)); }, values...
        );
        return rows;
    }

    /// The first row, if there is one.
    template <class Make, class... Values>
    auto one(const char* sql, const Make& make, const Values&... values) {
        std::optional<decltype(make(std::declval<Row&>()))> found;
        const Use use(prepared(sql));
        bind_all(use.statement, values...);
        if (use.statement.executeStep()) {
            Row row(use.statement);
            found = make(row);
        }
        return found;
    }

    std::int64_t last_row() const { return database_.getLastInsertRowid(); }

    SQLite::Database& database() { return database_; }

private:
    /// Leaves the statement ready for the next use, whatever happens.
    struct Use {
        explicit Use(SQLite::Statement& used) : statement(used) {}

        ~Use() {
            statement.tryReset();
            statement.clearBindings();
        }

        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        SQLite::Statement& statement;
    };

    SQLite::Statement& prepared(const char* sql);

    template <class... Values>
    static void bind_all(SQLite::Statement& statement, const Values&... values) {
        int index = 0;
        (bind(statement, ++index, values), ...);
    }

    static void bind(SQLite::Statement& statement, int index, const std::string& value);
    static void bind(SQLite::Statement& statement, int index, std::string_view value);
    static void bind(SQLite::Statement& statement, int index, const char* value);
    static void bind(SQLite::Statement& statement, int index, std::int64_t value);
    static void bind(SQLite::Statement& statement, int index, int value);
    static void bind(SQLite::Statement& statement, int index, std::size_t value);
    static void bind(SQLite::Statement& statement, int index, bool value);
    static void bind(SQLite::Statement& statement, int index, double value);
    static void bind(SQLite::Statement& statement, int index, TimePoint value);
    static void bind(SQLite::Statement& statement, int index, Date value);

    template <class T>
    static void bind(SQLite::Statement& statement, int index, const std::optional<T>& value) {
        if (value)
            bind(statement, index, *value);
        else
            statement.bind(index);
    }

    SQLite::Database database_;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

/// BEGIN … COMMIT; rolls back unless commit() was reached.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& connection_;
    bool done_ = false;
};

}  // namespace ajar::store
