#include "bot/program/phrase_vectors.hpp"

#include <cstring>
#include <utility>

namespace ajar::program {
namespace {

/// Another way to compute a vector is another number.
constexpr std::string_view kKind = "ajar phrase vectors 2";

std::string bytes_of(const std::vector<float>& vector) {
    return {reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)};
}

std::vector<float> vector_of(std::string_view bytes) {
    std::vector<float> vector(bytes.size() / sizeof(float));
    if (!vector.empty()) std::memcpy(vector.data(), bytes.data(), vector.size() * sizeof(float));
    return vector;
}

}  // namespace

PhraseVectors::PhraseVectors(
    const understanding::Encoder& inner, std::filesystem::path file, std::string_view fingerprint
)
    : inner_(inner), file_(std::move(file), kKind, fingerprint) {
    for (const auto& block : inner_.blocks()) width_ += block.size;
}

std::vector<float> PhraseVectors::encode(std::string_view text) const {
    if (const auto known = file_.find(text); known && known->size() == width_ * sizeof(float))
        return vector_of(*known);
    auto vector = inner_.encode(text);
    file_.keep(std::string(text), bytes_of(vector));
    return vector;
}

}  // namespace ajar::program
