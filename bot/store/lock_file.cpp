#include "bot/store/lock_file.hpp"

#include "bot/store/store.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

namespace ajar::store {
namespace {

std::string holder(int descriptor) {
    std::array<char, 32> text{};
    const auto size = ::pread(descriptor, text.data(), text.size() - 1, 0);
    std::string pid(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    while (!pid.empty() && pid.back() == '\n') pid.pop_back();
    return pid.empty() ? "" : " (process " + pid + ")";
}

}  // namespace

LockFile::LockFile(const std::filesystem::path& database) {
    const auto path = database.string() + ".lock";
    descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (descriptor_ < 0)
        throw StoreError(
            StoreError::Kind::NotWritable,
            "Cannot write " + path + ": " + std::strerror(errno) +
                ". Check that the folder exists, that this user may write in it, and that the "
                "disk is not read-only."
        );
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        const auto other = holder(descriptor_);
        ::close(descriptor_);
        throw StoreError(
            StoreError::Kind::InUse,
            "The database " + database.string() + " is in use by another ajar" + other +
                ". Stop that one first, or give this one another file with AJAR_STORE_PATH."
        );
    }
    const auto pid = std::to_string(::getpid()) + "\n";
    // The number is only for the message above; the lock holds without it.
    if (::ftruncate(descriptor_, 0) != 0 || ::pwrite(descriptor_, pid.data(), pid.size(), 0) < 0)
        return;
}

LockFile::~LockFile() {
    ::close(descriptor_);
}

}  // namespace ajar::store
