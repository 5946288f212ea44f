#include "adapters/teams/desk/staff_channel.hpp"

#include "adapters/teams/cards/review.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace ajar::teams::desk {
namespace {

using nlohmann::json;
using shared::OnThePlatform;
using End = OnThePlatform::End;
using Kind = Answer::Kind;

constexpr int kTries = 5;

OnThePlatform not_done(const Answer& answer) {
    return {End::NotDone, {}, answer.error + " (" + std::string{name_of(answer.kind)} + ")"};
}

/// A channel's posts are threads of their own; a group chat is one thread.
bool is_group_chat(const std::string& conversation_id) {
    return conversation_id.ends_with("@thread.v2") || conversation_id.ends_with("@unq.gbl.spaces");
}

/// Where the new message stands: its conversation, and its id there.
std::string place_in(const Answer& answer, const std::string& conversation_id) {
    const bool thread = answer.id.starts_with(conversation_id + ";messageid=");
    if (!thread) return answer.id.empty() ? "" : conversation_id + "|" + answer.id;
    const std::string root = answer.id.substr(answer.id.rfind('=') + 1);
    return answer.id + "|" + (answer.activity_id.empty() ? root : answer.activity_id);
}

}  // namespace

StaffChannel::StaffChannel(Context& context, Address where)
    : context_(context), where_(std::move(where)) {}

std::string StaffChannel::surface() const {
    return where_.conversation_id.empty() ? std::string{} : "teams:" + where_.conversation_id;
}

json StaffChannel::message(const engine::CaseFile& file) const {
    const Knowledge knowledge = context_.knowledge();
    const cards::StaffView view{
        *knowledge, knowledge->company.locale, context_.case_url(file.row.id)};
    return cards::review_message(file, view);
}

void StaffChannel::post(const std::string&, const json& message, Done done) {
    const std::string& id = where_.conversation_id;
    Call call =
        is_group_chat(id) ? send_activity(where_, message) : post_in_channel(where_, id, message);
    context_.sender
        .send(std::move(call), kTries, [id, done = std::move(done)](const Answer& answer) {
            if (answer.kind == Kind::UnknownOutcome) return done({End::Unknown});
            if (answer.kind != Kind::Ok) return done(not_done(answer));
            const std::string place = place_in(answer, id);
            // It is there; without an id it cannot be changed any more.
            if (place.empty()) return done({End::Unknown});
            done({End::Done, place});
        });
}

void StaffChannel::update(const std::string& place, const json& message, Done done) {
    const auto bar = place.rfind('|');
    if (bar == std::string::npos) return done({End::Gone});
    Address where = where_;
    where.conversation_id = place.substr(0, bar);
    context_.sender.send(
        update_activity(where, place.substr(bar + 1), message),
        kTries,
        [place, done = std::move(done)](const Answer& answer) {
            const bool gone =
                answer.kind == Kind::MessageGone || answer.kind == Kind::ConversationGone;
            if (gone) return done({End::Gone});
            if (answer.kind != Kind::Ok) return done(not_done(answer));
            done({End::Done, place});
        }
    );
}

void StaffChannel::look(const std::string&, TimePoint, Done done) {
    done({End::Gone});
}

}  // namespace ajar::teams::desk
