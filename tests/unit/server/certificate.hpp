#pragma once

// A self-signed certificate for "localhost", made for one test.

#include <filesystem>

namespace ajar::test {

class Certificate {
public:
    Certificate();
    ~Certificate();
    Certificate(const Certificate&) = delete;
    Certificate& operator=(const Certificate&) = delete;

    std::filesystem::path certificate;
    std::filesystem::path key;
};

}  // namespace ajar::test
