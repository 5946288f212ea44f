#pragma once

// A folder of files for browsers, held in memory. What is not in the table does not exist, so no
// path, however it is written, can reach beyond the folder.

#include "bot/server/http.hpp"
#include "bot/server/router.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace ajar::server {

class StaticFiles {
public:
    /// Reads every file below `folder` (at most 64 MB, symbolic links left out). Throws StartError
    /// when the folder cannot be read. "a.js.gz" beside "a.js" is its compressed form.
    static StaticFiles load(const std::filesystem::path& folder);

    /// The file at `path` ("index.html", "assets/app-3f9c2d1a.js"); 404 when there is none, 304
    /// when the client has it. Files with a hash in their name may be kept for ever.
    Response serve(const Request& request, std::string_view path) const;

    bool has(std::string_view path) const;

private:
    struct File {
        std::shared_ptr<const std::string> content;
        std::shared_ptr<const std::string> gzip;
        std::string type;
        std::string etag;
        bool immutable = false;
    };

    std::map<std::string, File, std::less<>> files_;
};

/// Serves `files` at `prefix` ("/", "/console"). With `fallback` ("console/index.html"), a page
/// address that names no file gets that page (the front end has its own addresses). Add it last.
void add_static_files(
    Router& router,
    std::string prefix,
    std::shared_ptr<const StaticFiles> files,
    std::string folder,   ///< inside `files`: "", "console/"
    std::string index,    ///< what the prefix itself shows: "index.html"
    std::string fallback  ///< empty: 404
);

}  // namespace ajar::server
