#include "bot/program/kept_file.hpp"

#include "bot/crypto/sha256.hpp"
#include "bot/understanding/bytes.hpp"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <utility>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;
using understanding::BytesIn;
using understanding::BytesOut;

constexpr std::size_t kDigest = 32;
/// A catalogue with thousands of phrases stays far below; what is larger is not ours.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{256} << 20U;

std::string digest_of(std::string_view bytes) {
    const auto digest = crypto::sha256(bytes);
    return {digest.begin(), digest.end()};
}

std::string head_of(std::string_view kind, std::string_view fingerprint) {
    BytesOut head;
    head.text(kind);
    head.text(fingerprint);
    return head.take();
}

std::string contents_of(const fs::path& file) {
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    if (problem || size > kMostBytes) return {};
    std::ifstream stream{file, std::ios::binary};
    std::string contents(size, '\0');
    if (!stream.read(contents.data(), static_cast<std::streamsize>(size))) return {};
    return contents;
}

}  // namespace

KeptFile::KeptFile(fs::path file, std::string_view kind, std::string_view fingerprint)
    : file_(std::move(file)), head_(head_of(kind, fingerprint)), on_disk_(read()) {}

std::optional<std::string> KeptFile::find(std::string_view key) const {
    const std::scoped_lock lock(mutex_);
    if (const auto used = used_.find(key); used != used_.end()) return used->second;
    const auto known = on_disk_.find(key);
    if (known == on_disk_.end()) return std::nullopt;
    return used_.insert(*known).first->second;
}

void KeptFile::keep(std::string key, std::string value) {
    const std::scoped_lock lock(mutex_);
    used_.insert_or_assign(std::move(key), std::move(value));
    fresh_ = true;
}

bool KeptFile::save() const {
    const std::scoped_lock lock(mutex_);
    if (!fresh_ && used_.size() == on_disk_.size()) return true;
    return write(used_);
}

/// Empty where there is nothing of that kind and fingerprint.
KeptFile::Entries KeptFile::read() const {
    const std::string whole = contents_of(file_);
    if (whole.size() < head_.size() + kDigest) return {};
    std::string_view bytes = std::string_view{whole}.substr(0, whole.size() - kDigest);
    if (!bytes.starts_with(head_)) return {};
    if (digest_of(bytes) != std::string_view{whole}.substr(bytes.size())) return {};
    BytesIn in{bytes.substr(head_.size())};
    Entries entries;
    while (in.fine() && !in.at_end()) {
        const auto key = in.text();
        entries.emplace(key, in.text());
    }
    return in.fine() ? entries : Entries{};
}

bool KeptFile::write(const Entries& entries) const {
    BytesOut out;
    for (const auto& [key, value] : entries) {
        out.text(key);
        out.text(value);
    }
    std::string bytes = head_ + out.take();
    bytes += digest_of(bytes);
    auto part = file_;
    part += ".part";
    std::ofstream stream{part, std::ios::binary | std::ios::trunc};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    std::error_code problem;
    if (stream) {
        fs::rename(part, file_, problem);
        if (!problem) return true;
    }
    fs::remove(part, problem);
    return false;
}

}  // namespace ajar::program
