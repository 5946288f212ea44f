#pragma once

// A folder for one test, gone when the test ends.

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace ajar::test {

class TempFolder {
public:
    TempFolder() {
        auto pattern = (std::filesystem::temp_directory_path() / "ajar-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }

    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

}  // namespace ajar::test
