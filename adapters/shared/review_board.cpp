#include "adapters/shared/review_board.hpp"

#include "bot/crypto/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::shared {
namespace {

using engine::KeepSurface;
using nlohmann::json;
using End = OnThePlatform::End;

constexpr std::size_t kCaughtUp = 1'000;
/// Between a review's id and the number of what is under its message.
constexpr const char* kReminder = "#";

std::string digest_of(const json& message) {
    return crypto::sha256_hex(message.dump(-1, ' ', false, json::error_handler_t::replace))
        .substr(0, 32);
}

}  // namespace

ReviewBoard::ReviewBoard(BoardParts parts, BoardOptions options)
    : parts_(std::move(parts)), options_(std::move(options)), started_(parts_.now()) {}

void ReviewBoard::catch_up() {
    if (!is_open()) return;
    engine::ReviewFilter open;
    open.status = "open";
    open.limit = kCaughtUp;
    for (const auto& row : parts_.store.reviews(open)) changed(row.id);
    for (const auto& shown : parts_.store.open_surfaces(options_.surface, kCaughtUp))
        changed(shown.subject);
}

void ReviewBoard::changed(const std::string& review_id) {
    if (!is_open() || review_id.empty()) return;
    Entry& entry = entries_[review_id];
    entry.again = true;
    if (!entry.busy) begin(review_id);
}

void ReviewBoard::refresh(const std::string& review_id) {
    if (!is_open()) return;
    entries_[review_id].force = true;
    changed(review_id);
}

void ReviewBoard::begin(const std::string& subject) {
    Entry& entry = entries_[subject];
    entry.busy = true;
    entry.again = false;
    const auto hash = subject.rfind(kReminder);
    if (hash == std::string::npos) return begin_review(subject);
    begin_reminder(subject, subject.substr(0, hash));
}

void ReviewBoard::begin_review(const std::string& review_id) {
    Entry& entry = entries_[review_id];
    const bool forced = std::exchange(entry.force, false);
    const auto file = parts_.store.case_file(review_id);
    if (!file) return ended(review_id);
    const auto shown = parts_.store.surface(options_.surface, review_id);
    const bool settled = file->row.status == "settled";
    if (!shown && settled) return ended(review_id);  // nobody has seen it, nobody has to

    const json message = parts_.channel.message(*file);
    const std::string digest = digest_of(message);
    if (!shown) {
        keep(review_id, {}, digest, false);
        return post(review_id, message, settled);
    }
    if (shown->place.empty()) {
        if (entry.looked) return post(review_id, message, settled);
        if (may_look(review_id, shown->at)) look(review_id, {}, shown->at);
        return;
    }
    if (file->row.duty_told > 0 && !settled)
        changed(review_id + kReminder + std::to_string(file->row.duty_told));
    if (shown->shown == digest && shown->closed == settled && !forced) return ended(review_id);
    update(*shown, message, digest, settled);
}

void ReviewBoard::keep(
    const std::string& review_id, const std::string& place, const std::string& shown, bool closed
) {
    parts_.store.commit_one(KeepSurface{
        options_.surface, review_id, place, shown, closed, parts_.now()});
}

// ---- The first time -----------------------------------------------------------------------------

void ReviewBoard::post(const std::string& review_id, const json& message, bool settled) {
    entries_[review_id].looked = false;
    auto posted = [this, review_id, digest = digest_of(message), settled](const OnThePlatform& end
                  ) {
        if (end.end == End::Unknown) return later(review_id, options_.settle);
        if (end.end != End::Done) {
            // For certain not there: nobody has to look for it.
            entries_[review_id].looked = true;
            return failed(review_id, end.why);
        }
        keep(review_id, end.place, digest, settled);
        parts_.count("review_message", "done");
        entries_[review_id].again = true;  // what belongs under it can be there now
        ended(review_id);
    };
    parts_.channel.post(review_id, message, std::move(posted));
}

bool ReviewBoard::may_look(const std::string& subject, TimePoint posted_at) {
    Entry& entry = entries_[subject];
    const auto readable = std::max(posted_at, started_) + options_.settle;
    if (parts_.now() >= readable || entry.failures > 0) return true;
    entry.failures = 1;
    later(subject, options_.settle);
    return false;
}

/// Whether an earlier post has arrived.
void ReviewBoard::look(const std::string& subject, const std::string& under, TimePoint posted_at) {
    parts_.channel.look(subject, under, posted_at, [this, subject](const OnThePlatform& end) {
        const bool found = end.end == End::Done;
        if (!found && end.end != End::Gone) return failed(subject, end.why);
        if (found)
            keep(subject, end.place, {}, false);  // it may show what is no longer so
        else
            entries_[subject].looked = true;
        begin(subject);
    });
}

// ---- Under it -----------------------------------------------------------------------------------

/// Only the latest is told: one that has been overtaken would send somebody there in vain.
void ReviewBoard::begin_reminder(const std::string& subject, const std::string& review_id) {
    const auto kept = parts_.store.surface(options_.surface, subject);
    if (kept && kept->closed) return ended(subject);
    const auto above = parts_.store.surface(options_.surface, review_id);
    const auto file = parts_.store.case_file(review_id);
    const bool there = kept && !kept->place.empty();
    const bool over = !file || file->row.status == "settled" || !file->row.held_by.empty() ||
                      subject != review_id + kReminder + std::to_string(file->row.duty_told);
    if (there || over) {
        if (kept) keep(subject, kept->place, kept->shown, true);
        return ended(subject);
    }
    if (!above || above->place.empty()) return ended(subject);  // comes again once it is there
    if (!kept) {
        keep(subject, {}, {}, false);
        return remind(subject, above->place, *file);
    }
    if (entries_[subject].looked) return remind(subject, above->place, *file);
    if (may_look(subject, kept->at)) look(subject, above->place, kept->at);
}

void ReviewBoard::remind(
    const std::string& subject, const std::string& under, const engine::CaseFile& file
) {
    entries_[subject].looked = false;
    parts_.channel.remind(under, subject, file, [this, subject](const OnThePlatform& end) {
        if (end.end == End::Unknown) return later(subject, options_.settle);
        if (end.end == End::NotDone) {
            entries_[subject].looked = true;
            return failed(subject, end.why);
        }
        keep(subject, end.place, {}, true);
        parts_.count("review_reminder", end.end == End::Done ? "done" : "ignored");
        ended(subject);
    });
}

// ---- Afterwards ---------------------------------------------------------------------------------

void ReviewBoard::update(
    const KeepSurface& before, const json& message, const std::string& digest, bool settled
) {
    const std::string review_id = before.subject;
    auto updated = [this, review_id, digest, settled, place = before.place](const OnThePlatform& end
                   ) {
        // Somebody has deleted it: that is their wish.
        const bool gone = end.end == End::Gone;
        if (end.end != End::Done && !gone) {
            entries_[review_id].force = true;
            return failed(review_id, end.why);
        }
        keep(review_id, place, digest, settled || gone);
        parts_.count("review_update", gone ? "ignored" : "done");
        ended(review_id);
    };
    parts_.channel.update(before.place, message, std::move(updated));
}

void ReviewBoard::failed(const std::string& review_id, const std::string& why) {
    Entry& entry = entries_[review_id];
    parts_.count("review_message", "failed");
    if (entry.failures++ == 0)
        spdlog::warn(
            "the staff channel {} does not take a review's message: {}", options_.surface, why
        );
    const auto doubled = options_.first_pause * (1 << std::min(entry.failures, 16));
    later(review_id, std::min<std::chrono::milliseconds>(doubled, options_.longest_pause));
}

void ReviewBoard::later(const std::string& review_id, std::chrono::milliseconds pause) {
    parts_.worker.after(pause, [this, review_id] { begin(review_id); });
}

void ReviewBoard::ended(const std::string& review_id) {
    Entry& entry = entries_[review_id];
    entry.busy = false;
    entry.failures = 0;
    if (entry.again || entry.force) return begin(review_id);
    entries_.erase(review_id);
}

}  // namespace ajar::shared
