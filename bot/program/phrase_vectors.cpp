#include "bot/program/phrase_vectors.hpp"

#include "bot/codec/sha256.hpp"

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;

/// Another way to lay out the file, or to compute a vector, is another number.
constexpr std::string_view kFormat = "ajar phrase vectors 1\n";
constexpr std::size_t kDigest = 32;
/// A catalogue with thousands of phrases stays far below; what is larger is not ours.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{256} << 20U;

std::string digest_of(std::string_view bytes) {
    const auto digest = codec::sha256(bytes);
    return {digest.begin(), digest.end()};
}

void put(std::string& out, std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
    out += text;
}

/// The next piece of text; nothing when the bytes end before.
std::optional<std::string_view> take(std::string_view& bytes) {
    std::uint32_t size = 0;
    if (bytes.size() < sizeof size) return std::nullopt;
    std::memcpy(&size, bytes.data(), sizeof size);
    bytes.remove_prefix(sizeof size);
    if (bytes.size() < size) return std::nullopt;
    const auto text = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return text;
}

std::string contents_of(const fs::path& file) {
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    if (problem || size > kMostBytes) return {};
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace

PhraseVectors::PhraseVectors(
    const understanding::Encoder& inner, fs::path file, std::string fingerprint
)
    : inner_(inner), file_(std::move(file)), fingerprint_(std::move(fingerprint)) {
    for (const auto& block : inner_.blocks()) width_ += block.size;
    read();
}

void PhraseVectors::read() {
    const std::string whole = contents_of(file_);
    if (whole.size() < kFormat.size() + kDigest) return;
    std::string_view bytes = std::string_view{whole}.substr(0, whole.size() - kDigest);
    if (digest_of(bytes) != std::string_view{whole}.substr(bytes.size())) return;
    if (!bytes.starts_with(kFormat)) return;
    bytes.remove_prefix(kFormat.size());
    if (take(bytes) != fingerprint_) return;
    Known found;
    while (!bytes.empty()) {
        const auto text = take(bytes);
        const auto numbers = take(bytes);
        if (!text || !numbers || numbers->size() != width_ * sizeof(float)) return;
        std::vector<float> vector(width_);
        std::memcpy(vector.data(), numbers->data(), numbers->size());
        found.emplace(*text, std::move(vector));
    }
    on_disk_ = std::move(found);
}

std::vector<float> PhraseVectors::encode(std::string_view text) const {
    if (const auto known = on_disk_.find(text); known != on_disk_.end()) {
        const std::scoped_lock lock(mutex_);
        return used_.emplace(*known).first->second;
    }
    auto vector = inner_.encode(text);
    const std::scoped_lock lock(mutex_);
    fresh_ = true;
    used_.emplace(text, vector);
    return vector;
}

bool PhraseVectors::save() const {
    const std::scoped_lock lock(mutex_);
    if (!fresh_ && used_.size() == on_disk_.size()) return true;
    std::string out{kFormat};
    put(out, fingerprint_);
    for (const auto& [text, vector] : used_) {
        put(out, text);
        put(out, {reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)});
    }
    out += digest_of(out);
    auto part = file_;
    part += ".part";
    std::ofstream stream{part, std::ios::binary | std::ios::trunc};
    stream.write(out.data(), static_cast<std::streamsize>(out.size()));
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
