// The set on disk: the only part of this room that touches files.

#include "bot/files/files.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace ajar::files {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 1 << 20;

std::string slurp(const fs::path& path) {
    std::error_code failed;
    if (const auto size = fs::file_size(path, failed); !failed && size > kMostBytes)
        throw std::runtime_error(path.string() + " is larger than 1 MiB. Split it.");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (file) text << file.rdbuf();
    // An empty file sets failbit on `text`; only the source tells whether reading failed.
    if (!file.is_open() || file.bad())
        throw std::runtime_error(
            "Cannot read " + path.string() + ". Check that it exists and may be read."
        );
    return text.str();
}

/// Adds the files below `folder` that the set knows, under `prefix`.
void gather(const fs::path& folder, const std::string& prefix, bool needed, FileSet& files) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) {
        if (!needed) return;
        throw std::runtime_error(
            folder.string() + " is not a folder. Point the setting at the folder that holds it."
        );
    }
    fs::recursive_directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::recursive_directory_iterator{}; entries.increment(failed)) {
        if (!entries->is_regular_file()) continue;
        const std::string extension = entries->path().extension().string();
        if (extension != ".yaml" && extension != ".yml" && !prefix.starts_with("templates"))
            continue;
        if (prefix.starts_with("templates") && extension != ".md") continue;
        const std::string name = entries->path().lexically_relative(folder).generic_string();
        if (name.find('/') == std::string::npos && prefix.starts_with("templates")) continue;
        files.emplace(prefix + name, slurp(entries->path()));
    }
    if (failed)
        throw std::runtime_error("Cannot read " + folder.string() + ": " + failed.message() + ".");
}

}  // namespace

FileSet read_folder(const fs::path& config, const fs::path& templates) {
    FileSet files;
    gather(config / "knowledge", "knowledge/", true, files);
    const fs::path understanding = config / "understanding.yaml";
    std::error_code ignored;
    if (fs::exists(understanding, ignored))
        files.emplace("understanding.yaml", slurp(understanding));
    gather(templates, "templates/", true, files);
    return files;
}

void write_folder(const FileSet& files, const fs::path& folder) {
    for (const auto& [name, text] : files)
        if (!known_path(name))
            throw std::runtime_error("The set holds a file that has no place: " + name + ".");
    for (const auto& [name, text] : files) {
        const fs::path path = folder / name;
        fs::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file << text;
        file.close();
        if (!file)
            throw std::runtime_error(
                "Cannot write " + path.string() + ". Check the disk and the folder's rights."
            );
    }
    fs::create_directories(folder / "templates");
}

}  // namespace ajar::files
