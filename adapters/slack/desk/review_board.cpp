#include "adapters/slack/desk/review_board.hpp"

#include "adapters/slack/api/reconcile.hpp"
#include "adapters/slack/blocks/review.hpp"
#include "bot/crypto/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using engine::KeepSurface;
using nlohmann::json;
using Kind = api::Answer::Kind;

constexpr std::size_t kCaughtUp = 1'000;
constexpr int kPages = 5;
constexpr int kTries = 5;
constexpr auto kSkew = 5 * 60'000ms;

std::string digest_of(const json& message) {
    return crypto::sha256_hex(message.dump(-1, ' ', false, json::error_handler_t::replace))
        .substr(0, 32);
}

std::string mark_of(const std::string& surface, const std::string& review_id) {
    return api::opaque_id(surface + "/" + review_id);
}

}  // namespace

ReviewBoard::ReviewBoard(Context& context, BoardOptions options)
    : context_(context),
      options_(std::move(options)),
      surface_("slack:" + options_.channel.channel_id),
      started_(context.now()) {}

void ReviewBoard::catch_up() {
    if (!is_open()) return;
    engine::ReviewFilter open;
    open.status = "open";
    open.limit = kCaughtUp;
    for (const auto& row : context_.store.reviews(open)) changed(row.id);
    for (const auto& shown : context_.store.open_surfaces(surface_, kCaughtUp))
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

void ReviewBoard::begin(const std::string& review_id) {
    Entry& entry = entries_[review_id];
    entry.busy = true;
    entry.again = false;
    const bool forced = std::exchange(entry.force, false);
    const auto file = context_.store.case_file(review_id);
    if (!file) return ended(review_id);
    const auto shown = context_.store.surface(surface_, review_id);
    const bool settled = file->row.status == "settled";
    if (!shown && settled) return ended(review_id);  // nobody has seen it, nobody has to

    const Knowledge knowledge = context_.knowledge();
    const blocks::StaffView view{
        *knowledge, knowledge->company.locale, context_.case_url(review_id)};
    const json message = blocks::to_json(blocks::review_message(*file, view));
    const std::string digest = digest_of(message);
    if (!shown) {
        keep(review_id, {}, digest, false);
        return post(review_id, message, settled);
    }
    if (shown->place.empty()) {
        if (entry.looked) return post(review_id, message, settled);
        const auto readable = std::max(shown->at, started_) + options_.settle;
        if (context_.now() < readable && entry.failures == 0) {
            entry.failures = 1;
            return later(review_id, options_.settle);
        }
        return look(review_id, {}, 1);
    }
    if (shown->shown == digest && shown->closed == settled && !forced) return ended(review_id);
    update(*shown, message, digest, settled);
}

void ReviewBoard::keep(
    const std::string& review_id, const std::string& place, const std::string& shown, bool closed
) {
    context_.store.commit_one(KeepSurface{surface_, review_id, place, shown, closed, context_.now()}
    );
}

// ---- The first time -----------------------------------------------------------------------------

void ReviewBoard::post(const std::string& review_id, const json& message, bool settled) {
    const std::string& channel = options_.channel.channel_id;
    entries_[review_id].looked = false;
    api::Call call = api::post_message(channel, {}, message, {mark_of(surface_, review_id), 1});
    auto posted = [this, review_id, digest = digest_of(message), settled](const api::Answer& answer
                  ) {
        if (answer.kind == Kind::UnknownOutcome) return later(review_id, options_.settle);
        if (answer.kind != Kind::Ok) {
            // For certain not there: nobody has to look for it.
            entries_[review_id].looked = true;
            return failed(review_id, answer);
        }
        keep(review_id, api::text_in(answer, "ts"), digest, settled);
        context_.metrics.count("review_message", "done");
        ended(review_id);
    };
    context_.sender.send(options_.channel, std::move(call), kTries, std::move(posted));
}

/// Whether an earlier post has arrived.
void ReviewBoard::look(const std::string& review_id, const std::string& cursor, int page) {
    const auto shown = context_.store.surface(surface_, review_id);
    if (!shown) return ended(review_id);
    api::Call call =
        api::read_messages(options_.channel.channel_id, {}, api::as_ts(shown->at - kSkew), cursor);
    auto looked = [this, review_id, page, shown](const api::Answer& answer) {
        if (answer.kind != Kind::Ok) return failed(review_id, answer);
        const auto installed = context_.sender.installation(options_.channel);
        const auto found = api::look_for(
            mark_of(surface_, review_id), installed.value_or(api::Installation{}), answer.body
        );
        if (!found) return failed(review_id, answer);
        if (found->ts) {
            keep(review_id, *found->ts, {}, false);
            return begin(review_id);  // it may show what is no longer so
        }
        if (!found->cursor.empty() && page < kPages)
            return look(review_id, found->cursor, page + 1);
        entries_[review_id].looked = true;
        begin(review_id);
    };
    context_.sender.send(options_.channel, std::move(call), kTries, std::move(looked));
}

// ---- Afterwards ---------------------------------------------------------------------------------

void ReviewBoard::update(
    const KeepSurface& before, const json& message, const std::string& digest, bool settled
) {
    const std::string review_id = before.subject;
    api::Call call = api::update_message(options_.channel.channel_id, before.place, message);
    auto updated =
        [this, review_id, digest, settled, place = before.place](const api::Answer& answer) {
            // Somebody has deleted it: that is their wish.
            const bool gone = answer.error == "message_not_found";
            if (answer.kind != Kind::Ok && !gone) {
                entries_[review_id].force = true;
                return failed(review_id, answer);
            }
            keep(review_id, place, digest, settled || gone);
            context_.metrics.count("review_update", gone ? "ignored" : "done");
            ended(review_id);
        };
    context_.sender.send(options_.channel, std::move(call), kTries, std::move(updated));
}

void ReviewBoard::failed(const std::string& review_id, const api::Answer& answer) {
    Entry& entry = entries_[review_id];
    context_.metrics.count("review_message", "failed");
    if (entry.failures++ == 0)
        spdlog::warn(
            "the staff channel {} does not take a review's message: {} ({})",
            options_.channel.channel_id,
            answer.error,
            api::name_of(answer.kind)
        );
    const auto doubled = options_.first_pause * (1 << std::min(entry.failures, 16));
    later(review_id, std::min<std::chrono::milliseconds>(doubled, options_.longest_pause));
}

void ReviewBoard::later(const std::string& review_id, std::chrono::milliseconds pause) {
    context_.worker.after(pause, [this, review_id] { begin(review_id); });
}

void ReviewBoard::ended(const std::string& review_id) {
    Entry& entry = entries_[review_id];
    entry.busy = false;
    entry.failures = 0;
    if (entry.again || entry.force) return begin(review_id);
    entries_.erase(review_id);
}

}  // namespace ajar::slack::desk
