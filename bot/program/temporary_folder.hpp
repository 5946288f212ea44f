#pragma once

// A folder of our own that goes with its owner.

#include <filesystem>

namespace ajar::program {

class TemporaryFolder {
public:
    /// Throws std::runtime_error.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace ajar::program
