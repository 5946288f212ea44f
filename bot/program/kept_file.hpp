#pragma once

// What a start computed, kept beside the store for the next one. Only a copy: a file that is
// missing, broken or of something else is left aside and written anew.

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace ajar::program {

/// Any thread.
class KeptFile {
public:
    /// `kind`: a line that says what the file holds and how. `fingerprint`: of all that the entries
    /// depend on beside their keys.
    KeptFile(std::filesystem::path file, std::string_view kind, std::string_view fingerprint);

    /// What an earlier start kept, or this one.
    std::optional<std::string> find(std::string_view key) const;
    void keep(std::string key, std::string value);

    /// Writes what was asked for since the start, if the file does not hold just that. In one
    /// piece. False: it could not be written, and the next start takes longer.
    bool save() const;

private:
    using Entries = std::map<std::string, std::string, std::less<>>;
    Entries read() const;
    bool write(const Entries& entries) const;

    const std::filesystem::path file_;
    const std::string head_;
    const Entries on_disk_;
    mutable std::mutex mutex_;
    mutable Entries used_;
    bool fresh_ = false;  ///< something is kept that is not on disk
};

}  // namespace ajar::program
