#include "bot/program/lessons.hpp"

#include "bot/crypto/sha256.hpp"

#include <utility>

namespace ajar::program {
namespace {

constexpr std::string_view kKind = "ajar lessons 1";

/// A lesson is the whole catalogue; its digest says the same.
std::string key_of(std::string_view lesson) {
    const auto digest = crypto::sha256(lesson);
    return {digest.begin(), digest.end()};
}

}  // namespace

Lessons::Lessons(std::filesystem::path file, std::string_view fingerprint)
    : file_(std::move(file), kKind, fingerprint) {}

std::optional<std::string> Lessons::find(std::string_view lesson) const {
    return file_.find(key_of(lesson));
}

void Lessons::keep(std::string_view lesson, std::string learnt) const {
    file_.keep(key_of(lesson), std::move(learnt));
}

}  // namespace ajar::program
