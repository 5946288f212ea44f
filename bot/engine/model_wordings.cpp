#include "bot/engine/model_wordings.hpp"

#include <cstdint>

namespace ajar::engine {
namespace {

constexpr const char* kSurface = "model_wordings";

/// FNV-1a: a mark to know the words by, no secret. A field in a page may add or lose white space,
/// and line ends are written in two ways.
std::string mark_of(std::string_view text) {
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    std::size_t letters = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
        ++letters;
    }
    return std::to_string(letters) + ":" + std::to_string(hash);
}

}  // namespace

void keep_model_wording(
    Store& store, const std::string& review_id, std::string_view text, TimePoint now
) {
    KeepSurface kept;
    kept.surface = kSurface;
    kept.subject = mark_of(text);
    kept.place = review_id;
    kept.closed = true;
    kept.at = now;
    store.commit_one(std::move(kept));
}

bool is_model_wording(const Reading& records, std::string_view text) {
    return records.surface(kSurface, mark_of(text)).has_value();
}

}  // namespace ajar::engine
