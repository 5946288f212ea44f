#include "adapters/teams/package/zip.hpp"

#include <ctime>
#include <memory>
#include <stdexcept>
#include <zip.h>

namespace ajar::teams {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error{std::string{"The app package cannot be made: "} + what};
}

/// A zip's times are local ones; this one is the same everywhere.
std::time_t same_hour_everywhere() {
    std::tm day{};
    day.tm_year = 2020 - 1900;
    day.tm_mday = 1;
    day.tm_hour = 12;
    day.tm_isdst = -1;
    return std::mktime(&day);
}

void add(zip_t* archive, const ZippedFile& file) {
    zip_source_t* source = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
    if (!source) fail(zip_strerror(archive));
    const zip_int64_t added = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_file_set_mtime(archive, index, same_hour_everywhere(), 0) != 0)
        fail(zip_strerror(archive));
}

/// What the archive wrote into its buffer.
std::string written(zip_source_t* buffer) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(buffer, &about) != 0 || zip_source_open(buffer) != 0)
        fail("its bytes cannot be read");
    std::string bytes(about.size, '\0');
    const zip_int64_t read = zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    if (read != static_cast<zip_int64_t>(bytes.size())) fail("its bytes cannot be read");
    return bytes;
}

}  // namespace

std::string zipped(const std::vector<ZippedFile>& files) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* made = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!made) fail(zip_error_strerror(&error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer{made, zip_source_free};
    zip_source_keep(buffer.get());  // the archive lets go of it when it is closed
    zip_t* opened = zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!opened) {
        zip_source_free(buffer.get());
        fail(zip_error_strerror(&error));
    }
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive{opened, zip_discard};
    for (const ZippedFile& file : files) add(archive.get(), file);
    if (zip_close(archive.get()) != 0) fail(zip_strerror(archive.get()));
    (void)archive.release();
    return written(buffer.get());
}

}  // namespace ajar::teams
