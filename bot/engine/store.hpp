#pragma once

// The store as the engine needs it: one door for writing, one for reading. SQLite implements it
// (bot/store/sqlite_store.hpp); PostgreSQL will, and must pass the same contract suite.

#include "bot/engine/reading.hpp"
#include "bot/engine/records.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace ajar::engine {

/// The message says what is wrong and what to do about it.
class StoreError : public std::runtime_error {
public:
    enum class Kind {
        NotWritable,  ///< at start: the file or its folder, or a read-only disk
        InUse,        ///< at start: another ajar has it
        TooNew,       ///< at start: made by a newer ajar
        Damaged,      ///< not a database of ours, or a broken one
        Full,         ///< the disk is full; goes on by itself when there is room
        Busy,         ///< somebody else holds a lock too long; worth another try
        Broken,       ///< reading or writing fails: stop, never confirm anything more
        Rejected,     ///< this one write cannot be kept (a bug, or a text that is no UTF-8)
    };

    StoreError(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}

    Kind kind() const noexcept { return kind_; }

private:
    Kind kind_;
};

class Store : public Reading {
public:
    /// All in one transaction, on disk when it returns; or a StoreError and nothing has happened.
    /// Results are in the order of the writes. Any thread; writers take turns.
    virtual std::vector<WriteResult> commit(const std::vector<Write>& writes) = 0;

    /// One at a time, for callers outside the engine.
    WriteResult commit_one(Write write) {
        std::vector<Write> writes;
        writes.push_back(std::move(write));
        return commit(writes).front();
    }

    /// After a crash: deliveries that were under way are in doubt from now on. Called once by the
    /// engine before it starts.
    virtual void doubt_unfinished_deliveries() = 0;
};

}  // namespace ajar::engine
