#include "bot/crypto/key_file.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/random.hpp"

#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace ajar::crypto {

std::string load_or_make_key(const std::filesystem::path& file) {
    std::ifstream existing{file, std::ios::binary};
    if (existing) {
        const std::string key = (std::ostringstream{} << existing.rdbuf()).str();
        if (key.size() >= 32) return key;
        throw std::runtime_error(
            file.string() + " is too short for a key. Delete it; a new one is made at start."
        );
    }
    const std::string key = to_base64url(random_bytes(36));
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written =
        handle >= 0 &&
        ::write(handle, key.data(), key.size()) == static_cast<ssize_t>(key.size()) &&
        ::fsync(handle) == 0;
    if (handle >= 0) ::close(handle);
    if (!written)
        throw std::runtime_error(
            "The key file " + file.string() +
            " cannot be written. Make its folder writable for the user who runs Ajar."
        );
    return key;
}

}  // namespace ajar::crypto
