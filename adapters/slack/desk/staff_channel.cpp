#include "adapters/slack/desk/staff_channel.hpp"

#include "adapters/slack/api/reconcile.hpp"
#include "adapters/slack/blocks/review.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using shared::OnThePlatform;
using End = OnThePlatform::End;
using Kind = api::Answer::Kind;

constexpr int kPages = 5;
constexpr int kTries = 5;
constexpr auto kSkew = 5 * 60'000ms;

std::string mark_of(const std::string& surface, const std::string& review_id) {
    return api::opaque_id(surface + "/" + review_id);
}

OnThePlatform not_done(const api::Answer& answer) {
    return {End::NotDone, {}, answer.error + " (" + std::string{api::name_of(answer.kind)} + ")"};
}

}  // namespace

StaffChannel::StaffChannel(Context& context, Address channel)
    : context_(context), channel_(std::move(channel)) {}

std::string StaffChannel::surface() const {
    return channel_.channel_id.empty() ? std::string{} : "slack:" + channel_.channel_id;
}

json StaffChannel::message(const engine::CaseFile& file) const {
    const Knowledge knowledge = context_.knowledge();
    const blocks::StaffView view{
        *knowledge, knowledge->company.locale, context_.case_url(file.row.id)};
    return blocks::to_json(blocks::review_message(file, view));
}

void StaffChannel::post(const std::string& review_id, const json& message, Done done) {
    api::Call call =
        api::post_message(channel_.channel_id, {}, message, {mark_of(surface(), review_id), 1});
    auto posted = [done = std::move(done)](const api::Answer& answer) {
        if (answer.kind == Kind::UnknownOutcome) return done({End::Unknown});
        if (answer.kind != Kind::Ok) return done(not_done(answer));
        done({End::Done, api::text_in(answer, "ts")});
    };
    context_.sender.send(channel_, std::move(call), kTries, std::move(posted));
}

void StaffChannel::update(const std::string& place, const json& message, Done done) {
    auto updated = [place, done = std::move(done)](const api::Answer& answer) {
        if (answer.error == "message_not_found") return done({End::Gone});
        if (answer.kind != Kind::Ok) return done(not_done(answer));
        done({End::Done, place});
    };
    context_.sender.send(
        channel_,
        api::update_message(channel_.channel_id, place, message),
        kTries,
        std::move(updated)
    );
}

void StaffChannel::look(const std::string& review_id, TimePoint posted_at, Done done) {
    look_on(review_id, posted_at, {}, 1, done);
}

void StaffChannel::look_on(
    const std::string& review_id,
    TimePoint posted_at,
    const std::string& cursor,
    int page,
    const Done& done
) {
    api::Call call =
        api::read_messages(channel_.channel_id, {}, api::as_ts(posted_at - kSkew), cursor);
    auto looked = [this, review_id, posted_at, page, done](const api::Answer& answer) {
        if (answer.kind != Kind::Ok) return done(not_done(answer));
        const auto installed = context_.sender.installation(channel_);
        const auto found = api::look_for(
            mark_of(surface(), review_id), installed.value_or(api::Installation{}), answer.body
        );
        if (!found) return done(not_done(answer));
        if (found->ts) return done({End::Done, *found->ts});
        if (!found->cursor.empty() && page < kPages)
            return look_on(review_id, posted_at, found->cursor, page + 1, done);
        done({End::Gone});
    };
    context_.sender.send(channel_, std::move(call), kTries, std::move(looked));
}

}  // namespace ajar::slack::desk
