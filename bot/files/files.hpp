#pragma once

// The published knowledge as text files: the form in which it is edited, exported, imported and
// kept. Parsing is pure; only the functions on folders touch the disk. Whatever is wrong with a
// file becomes a finding with its place and a way out, never an exception.

#include "bot/domain/words.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::files {

/// Relative path ("knowledge/rules.yaml", "templates/en/decline.md") -> text.
using FileSet = std::map<std::string, std::string>;

/// Something an author should know about a file. Lines and columns count from 1.
struct Finding {
    std::string path;
    int line = 1;
    int column = 1;
    Severity severity = Severity::Error;
    std::string message;  ///< what is wrong and what to do about it

    bool operator==(const Finding&) const = default;
};

/// "knowledge/rules.yaml:12:5: error: …", as compilers write it, so that editors can jump there.
std::string to_string(const Finding& finding);

struct Loaded {
    knowledge::Knowledge knowledge;
    std::vector<Finding> findings;  ///< by path and place

    /// Whether the set may be published: no finding is an error.
    bool usable() const;
};

/// Reads a whole set. Total: any input gives a Loaded, hostile input one with errors.
Loaded parse(const FileSet& files);

/// Reads a single template, for the editor: `path` is "templates/<locale>/<name>.md". Checks
/// structure only; names of services and people are left to parse().
struct LoadedTemplate {
    knowledge::Template parsed;
    std::vector<Finding> findings;
};

LoadedTemplate parse_template(const std::string& path, const std::string& text);

/// Reads config/knowledge/**.yaml, config/understanding.yaml and templates/<locale>/*.md. Throws
/// std::runtime_error, with the path and what to do, when a folder or file cannot be read.
FileSet read_folder(const std::filesystem::path& config, const std::filesystem::path& templates);

/// Writes the set below `folder` (made when missing) as knowledge/, understanding.yaml and
/// templates/. read_folder(folder, folder / "templates") gives the set back. Throws
/// std::runtime_error on a path that leaves the folder, or when the disk refuses.
void write_folder(const FileSet& files, const std::filesystem::path& folder);

/// Whether a set may hold a file of this name: one of the places above, and nothing that leaves
/// the folder.
bool known_path(std::string_view path);

}  // namespace ajar::files
