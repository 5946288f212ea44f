#include "bot/server/static_files.hpp"

#include "bot/server/server.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <fstream>

namespace ajar::server {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 64 * 1024 * 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kTypes{{
    {"html", "text/html; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"json", "application/json; charset=utf-8"},
    {"map", "application/json; charset=utf-8"},
    {"webmanifest", "application/manifest+json"},
    {"txt", "text/plain; charset=utf-8"},
    {"md", "text/markdown; charset=utf-8"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"ico", "image/x-icon"},
    {"woff", "font/woff"},
    {"woff2", "font/woff2"},
    {"wasm", "application/wasm"},
    {"pdf", "application/pdf"},
}};

std::string type_of(std::string_view path) {
    const auto dot = path.rfind('.');
    const std::string_view extension = dot == std::string_view::npos ? "" : path.substr(dot + 1);
    for (const auto& [known, type] : kTypes)
        if (known == extension) return std::string{type};
    return "application/octet-stream";
}

std::string etag_of(const std::string& content) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(content.data(), content.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string etag = "\"";
    for (std::size_t i = 0; i < 12; ++i) etag += fmt::format("{:02x}", digest[i]);
    return etag + "\"";
}

/// "app-3f9c2d1a.js", "app.3f9c2d1a.js": eight or more letters and digits, a digit among them,
/// between the last dash or dot and the extension, as bundlers write it.
bool has_hash(std::string_view path) {
    const auto dot = path.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return false;
    const auto begin = path.find_last_of("-.", dot - 1);
    if (begin == std::string_view::npos) return false;
    const std::string_view hash = path.substr(begin + 1, dot - begin - 1);
    const auto is_part = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return hash.size() >= 8 && std::all_of(hash.begin(), hash.end(), is_part) &&
           std::any_of(hash.begin(), hash.end(), is_digit);
}

std::string read(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw StartError(fmt::format("{} cannot be read.", path.string()));
    std::string content(fs::file_size(path), '\0');  // at its size: it is kept as long as we run
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

bool lists(std::string_view header, std::string_view wanted) {
    return header == "*" || header.find(wanted) != std::string_view::npos;
}

}  // namespace

StaticFiles StaticFiles::load(const fs::path& folder) {
    std::error_code ec;
    if (!fs::is_directory(folder, ec))
        throw StartError(fmt::format(
            "The folder with the web pages, {}, is not there. Build the front end, or correct the "
            "path in the settings.",
            folder.string()
        ));
    StaticFiles files;
    std::size_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_symlink() || !entry.is_regular_file()) continue;
        bytes += entry.file_size();
        if (bytes > kMostBytes)
            throw StartError(fmt::format(
                "{} holds more than 64 MB of files; is it the right folder?", folder.string()
            ));
        const std::string name = entry.path().lexically_relative(folder).generic_string();
        auto content = std::make_shared<const std::string>(read(entry.path()));
        if (name.ends_with(".gz")) {
            files.files_[name.substr(0, name.size() - 3)].gzip = std::move(content);
            continue;
        }
        File& file = files.files_[name];
        file.type = type_of(name);
        file.etag = etag_of(*content);
        file.immutable = has_hash(name);
        file.content = std::move(content);
    }
    std::erase_if(files.files_, [](const auto& entry) { return !entry.second.content; });
    return files;
}

bool StaticFiles::has(std::string_view path) const {
    return files_.find(path) != files_.end();
}

Response StaticFiles::serve(const Request& request, std::string_view path) const {
    const auto found = files_.find(path);
    if (found == files_.end()) return error(404, "NotFound", "There is no such page.");
    const File& file = found->second;
    Response response;
    response.headers.set("ETag", file.etag);
    response.headers.set("Vary", "Accept-Encoding");
    response.headers.set(
        "Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache"
    );
    if (lists(request.headers.get("If-None-Match"), file.etag)) {
        response.status = 304;
        return response;
    }
    response.headers.set("Content-Type", file.type);
    const bool gzip = file.gzip && lists(request.headers.get("Accept-Encoding"), "gzip");
    if (gzip) response.headers.set("Content-Encoding", "gzip");
    response.shared_body = gzip ? file.gzip : file.content;
    return response;
}

void add_static_files(
    Router& router,
    std::string prefix,
    std::shared_ptr<const StaticFiles> files,
    std::string folder,
    std::string index,
    std::string fallback
) {
    auto serve = [files = std::move(files),
                  folder = std::move(folder),
                  index = std::move(index),
                  fallback = std::move(fallback)](const Request& request) {
        const std::string rest{request.param("rest")};
        const std::string path = folder + (rest.empty() ? index : rest);
        // An address with an extension is a file's; anything else may be a page of the front end.
        const bool is_page = rest.find('.', rest.find_last_of('/') + 1) == std::string::npos;
        if (!files->has(path) && is_page && !fallback.empty())
            return files->serve(request, fallback);
        return files->serve(request, path);
    };
    if (!prefix.empty() && prefix.back() == '/') prefix.pop_back();
    router.on("GET", prefix + "/{rest*}", std::move(serve));
}

}  // namespace ajar::server
