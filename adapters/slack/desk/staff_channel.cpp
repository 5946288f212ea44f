#include "adapters/slack/desk/staff_channel.hpp"

#include "adapters/slack/api/reconcile.hpp"
#include "adapters/slack/ingress/fields.hpp"
#include "bot/server/json_body.hpp"

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

std::string mark_of(const std::string& surface, const std::string& subject) {
    return api::opaque_id(surface + "/" + subject);
}

/// Whose the case is; nothing: somebody whom the directory no longer has.
const Person* who_has(const engine::CaseFile& file, const knowledge::Knowledge& knowledge) {
    return knowledge.person(file.row.duty_person);
}

/// Empty: nobody in the workspace has this address.
std::string user_in(const api::Answer& answer) {
    if (answer.kind != Kind::Ok) return {};
    const auto parsed = server::parse_json_object(answer.body);
    return parsed ? text_at(member(*parsed, "user"), "id") : std::string{};
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
    return blocks::to_json(blocks::review_message(file, view_of(*knowledge, file)));
}

blocks::StaffView StaffChannel::view_of(
    const knowledge::Knowledge& knowledge, const engine::CaseFile& file
) const {
    return {knowledge, knowledge.company.locale, context_.case_url(file.row.id)};
}

void StaffChannel::post(const std::string& review_id, const json& message, Done done) {
    post_in({}, review_id, message, std::move(done));
}

/// The mention needs their id in Slack, which their address leads to.
void StaffChannel::remind(
    const std::string& place, const std::string& subject, const engine::CaseFile& file, Done done
) {
    const Knowledge knowledge = context_.knowledge();
    const Person* person = who_has(file, *knowledge);
    if (!person) return done({End::Gone});
    auto found =
        [this, place, subject, file, knowledge, name = person->name, done = std::move(done)](
            const api::Answer& answer
        ) {
            const auto message =
                blocks::reminder_message(file, view_of(*knowledge, file), user_in(answer), name);
            post_in(place, subject, blocks::to_json(message), done);
        };
    context_.sender.send(channel_, api::user_with_email(person->email), kTries, std::move(found));
}

void StaffChannel::post_in(
    const std::string& thread, const std::string& subject, const json& message, Done done
) {
    api::Call call =
        api::post_message(channel_.channel_id, thread, message, {mark_of(surface(), subject), 1});
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

void StaffChannel::look(
    const std::string& subject, const std::string& under, TimePoint posted_at, Done done
) {
    look_on(subject, under, posted_at, {}, 1, done);
}

void StaffChannel::look_on(
    const std::string& subject,
    const std::string& under,
    TimePoint posted_at,
    const std::string& cursor,
    int page,
    const Done& done
) {
    api::Call call =
        api::read_messages(channel_.channel_id, under, api::as_ts(posted_at - kSkew), cursor);
    auto looked = [this, subject, under, posted_at, page, done](const api::Answer& answer) {
        if (answer.kind != Kind::Ok) return done(not_done(answer));
        const auto installed = context_.sender.installation(channel_);
        const auto found = api::look_for(
            mark_of(surface(), subject), installed.value_or(api::Installation{}), answer.body
        );
        if (!found) return done(not_done(answer));
        if (found->ts) return done({End::Done, *found->ts});
        if (!found->cursor.empty() && page < kPages)
            return look_on(subject, under, posted_at, found->cursor, page + 1, done);
        done({End::Gone});
    };
    context_.sender.send(channel_, std::move(call), kTries, std::move(looked));
}

}  // namespace ajar::slack::desk
