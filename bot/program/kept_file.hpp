#pragma once

// What a start computed, kept beside the store for the next one. Only a copy: a file that is
// missing, broken or of something else is left aside and written anew.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace ajar::program {

class KeptFile {
public:
    using Entries = std::map<std::string, std::string, std::less<>>;

    /// `kind`: a line that says what the file holds and how. `fingerprint`: of all that the entries
    /// depend on beside their keys.
    KeptFile(std::filesystem::path file, std::string_view kind, std::string_view fingerprint);

    /// Empty where there is nothing of that kind and fingerprint.
    Entries read() const;

    /// In one piece. False: it could not be written, and the next start takes longer.
    bool write(const Entries& entries) const;

private:
    const std::filesystem::path file_;
    const std::string head_;
};

}  // namespace ajar::program
