#include "adapters/teams/desk/staff_channel.hpp"

#include "bot/server/json_body.hpp"

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

std::string id_in(const Answer& answer) {
    const auto parsed = server::parse_json_object(answer.body);
    return parsed ? server::text_at(*parsed, "id") : std::string{};
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
    return cards::review_message(file, view_of(*knowledge, file));
}

cards::StaffView StaffChannel::view_of(
    const knowledge::Knowledge& knowledge, const engine::CaseFile& file
) const {
    return {knowledge, knowledge.company.locale, context_.case_url(file.row.id)};
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

/// The mention needs their id in Teams, which their address leads to.
void StaffChannel::remind(
    const std::string& place, const std::string&, const engine::CaseFile& file, Done done
) {
    const Knowledge knowledge = context_.knowledge();
    const Person* person = knowledge->person(file.row.duty_person);
    const auto bar = place.rfind('|');
    if (!person || bar == std::string::npos) return done({End::Gone});
    Address thread = where_;
    thread.conversation_id = place.substr(0, bar);
    if (is_group_chat(thread.conversation_id)) thread.reply_to = place.substr(bar + 1);
    auto found = [this, thread, file, knowledge, name = person->name, done = std::move(done)](
                     const Answer& answer
                 ) {
        const std::string user = answer.kind == Kind::Ok ? id_in(answer) : std::string{};
        const json message = cards::reminder_message(file, view_of(*knowledge, file), user, name);
        auto sent = [thread, done](const Answer& sent_answer) {
            if (sent_answer.kind == Kind::UnknownOutcome) return done({End::Unknown});
            if (sent_answer.kind == Kind::ConversationGone) return done({End::Gone});
            if (sent_answer.kind != Kind::Ok) return done(not_done(sent_answer));
            done({End::Done, thread.conversation_id + "|" + sent_answer.id});
        };
        context_.sender.send(send_activity(thread, message), kTries, std::move(sent));
    };
    Address whom = where_;
    whom.user_id = person->email;
    context_.sender.send(get_member(whom), kTries, std::move(found));
}

/// Teams cannot be asked what it has. A review's message that may be missing is posted again; a
/// reminder is not said twice.
void StaffChannel::look(const std::string&, const std::string& under, TimePoint, Done done) {
    done({under.empty() ? End::Gone : End::Done, under});
}

}  // namespace ajar::teams::desk
