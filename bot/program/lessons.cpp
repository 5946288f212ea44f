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
    : file_(std::move(file), kKind, fingerprint), on_disk_(file_.read()) {}

std::optional<std::string> Lessons::find(std::string_view lesson) const {
    const auto key = key_of(lesson);
    const std::scoped_lock lock(mutex_);
    const auto known = on_disk_.find(key);
    if (known == on_disk_.end()) return std::nullopt;
    return used_.insert(*known).first->second;
}

void Lessons::keep(std::string_view lesson, std::string learnt) const {
    auto key = key_of(lesson);
    const std::scoped_lock lock(mutex_);
    used_.insert_or_assign(std::move(key), std::move(learnt));
    fresh_ = true;
}

bool Lessons::save() const {
    const std::scoped_lock lock(mutex_);
    if (!fresh_ && used_.size() == on_disk_.size()) return true;
    return file_.write(used_);
}

}  // namespace ajar::program
