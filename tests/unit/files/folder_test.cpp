// The set on disk and back.

#include "small_set.hpp"

#include <filesystem>
#include <fstream>
#include <random>

namespace ajar::files::testing {
namespace {

namespace fs = std::filesystem;

class Folder : public ::testing::Test {
protected:
    void SetUp() override {
        std::random_device seed;
        folder_ = fs::temp_directory_path() / ("ajar_files_" + std::to_string(seed()));
        fs::create_directories(folder_);
    }

    void TearDown() override { fs::remove_all(folder_); }

    fs::path folder_;
};

TEST_F(Folder, ExportThenImportIsIdentical) {
    FileSet files = small_set();
    files["understanding.yaml"] = "background: {en: [so it goes]}\n";
    write_folder(files, folder_);
    EXPECT_EQ(read_folder(folder_, folder_ / "templates"), files);
}

TEST_F(Folder, ExportOfTheShippedSetIsIdentical) {
    const fs::path source = AJAR_SOURCE_DIR;
    const FileSet files = read_folder(source / "config", source / "templates");
    write_folder(files, folder_);
    const FileSet again = read_folder(folder_, folder_ / "templates");
    EXPECT_EQ(again, files);
    EXPECT_EQ(parse(again).knowledge, parse(files).knowledge);
}

TEST_F(Folder, WritesNothingOutsideItself) {
    FileSet files = small_set();
    files["../outside.yaml"] = "x";
    EXPECT_THROW(write_folder(files, folder_ / "inner"), std::runtime_error);
    EXPECT_FALSE(fs::exists(folder_ / "outside.yaml"));
    EXPECT_FALSE(fs::exists(folder_ / "inner"));
}

TEST_F(Folder, SaysWhichFolderIsMissing) {
    try {
        read_folder(folder_ / "nowhere", folder_);
        FAIL() << "a missing folder was read";
    } catch (const std::runtime_error& error) {
        EXPECT_NE(std::string{error.what()}.find("nowhere"), std::string::npos);
    }
}

TEST_F(Folder, LeavesOtherFilesAlone) {
    write_folder(small_set(), folder_);
    std::ofstream(folder_ / "knowledge" / "README.md") << "notes";
    std::ofstream(folder_ / "templates" / "README.md") << "notes";
    EXPECT_EQ(read_folder(folder_, folder_ / "templates"), small_set());
}

}  // namespace
}  // namespace ajar::files::testing
