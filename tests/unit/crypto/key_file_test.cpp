#include "bot/crypto/key_file.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace ajar::crypto {
namespace {

TEST(KeyFile, IsMadeOnceAndReadableByItsOwnerOnly) {
    const auto file =
        std::filesystem::temp_directory_path() / ("ajar-key-" + std::to_string(::getpid()));
    const std::string key = load_or_make_key(file);
    EXPECT_GE(key.size(), 32u);
    EXPECT_EQ(load_or_make_key(file), key);

    struct stat info {};

    ASSERT_EQ(::stat(file.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777u, 0600u);
    std::ofstream{file, std::ios::trunc} << "short";
    EXPECT_THROW(load_or_make_key(file), std::runtime_error);
    std::filesystem::remove(file);
    EXPECT_THROW(load_or_make_key("/nonexistent/folder/key"), std::runtime_error);
}

}  // namespace
}  // namespace ajar::crypto
