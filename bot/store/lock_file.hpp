#pragma once

// Keeps two ajar processes from working on one database file: an advisory lock on "<file>.lock",
// which the system lets go of when the process ends, however it ends.

#include <filesystem>

namespace ajar::store {

class LockFile {
public:
    /// Throws StoreError: InUse (with the other's process id) or NotWritable.
    explicit LockFile(const std::filesystem::path& database);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    int descriptor_ = -1;
};

}  // namespace ajar::store
