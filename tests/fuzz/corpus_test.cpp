// The inputs that the fuzzers found worth keeping, once more and without a fuzzer.

#include "tests/fuzz/targets.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace ajar::fuzz {
namespace {

std::vector<std::filesystem::path> corpus(const std::string& name) {
    std::vector<std::filesystem::path> files;
    const std::string folder = std::string(AJAR_SOURCE_DIR) + "/tests/fuzz/corpus/" + name;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(FuzzCorpus, ToneFindingsLieOnCodePointsOfTheReply) {
    const auto files = corpus("tone");
    ASSERT_FALSE(files.empty());
    for (const auto& file : files) EXPECT_EQ(check_tone(bytes_of(file)), "") << file;
}

TEST(FuzzCorpus, EveryReplyIsCheckedInEveryKindAndLanguage) {
    for (const auto& file : corpus("tone")) {
        std::string input = bytes_of(file);
        if (input.empty()) continue;
        for (int choice = 0; choice < 35; ++choice) {
            input.front() = static_cast<char>(choice);
            EXPECT_EQ(check_tone(input), "") << file << " with " << choice;
        }
    }
}

TEST(FuzzCorpus, TemplatesAreReadOrRefusedWithAPlace) {
    const auto files = corpus("template");
    ASSERT_FALSE(files.empty());
    for (const auto& file : files) EXPECT_EQ(parse_template(bytes_of(file)), "") << file;
}

}  // namespace
}  // namespace ajar::fuzz
