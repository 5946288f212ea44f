// What must not be forgotten: what could not be done and was set aside, and what was promised
// (P24).

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

#include <algorithm>

namespace ajar::api {
namespace {

using engine::PromiseRow;
using engine::SetAside;
using engine::SetAsideRow;
using nlohmann::json;
using server::Request;
using server::Response;

std::string_view spelled(SetAside::Kind kind) {
    switch (kind) {
        case SetAside::Kind::Activity:
            return "activity";
        case SetAside::Kind::Act:
            return "act";
        case SetAside::Kind::Timer:
            return "timer";
        case SetAside::Kind::Delivery:
            return "delivery";
    }
    return "activity";
}

/// What a person of IT did can only be done by them again, and a timer's time is over.
bool may_try_again(const SetAsideRow& row) {
    const SetAside::Kind kind = row.what.kind;
    return !row.resolved_at &&
           (kind == SetAside::Kind::Activity || kind == SetAside::Kind::Delivery);
}

/// {"id","requester"} of a conversation that there is; null where a first message failed.
json whose(const Services& services, const View& view, const std::string& conversation_id) {
    const auto row = services.store.conversation(conversation_id);
    if (!row) return nullptr;
    return {
        {"id", conversation_id},
        {"channel", row->conversation.channel},
        {"requester", view.person(row->requester_id, row->requester_name)},
    };
}

// ---- Set aside --------------------------------------------------------------------------------

json set_aside_entry(const Services& services, const View& view, const SetAsideRow& row) {
    json resolved = nullptr;
    if (row.resolved_at)
        resolved = {
            {"at", to_iso(*row.resolved_at)},
            {"by", view.person_or_null(row.resolved_by)},
            {"again", row.again},
        };
    return {
        {"id", row.what.id},
        {"kind", spelled(row.what.kind)},
        {"why", row.what.why},
        {"at", to_iso(row.what.at)},
        {"conversation", whose(services, view, row.what.conversation_id)},
        {"resolved", std::move(resolved)},
        {"may", {{"again", may_try_again(row)}, {"put_away", !row.resolved_at}}},
    };
}

Response set_aside(const Services& services, const Request& request, const Session& session) {
    const auto status = choice_of(request, "status", {"open", "all"}, "open");
    if (!status) return invalid(status.error());
    const View view{*session.knowledge, session.locale};
    json rows = json::array();
    for (const SetAsideRow& row :
         services.store.set_aside(*status == "open", limit_of(request, 200, 500)))
        rows.push_back(set_aside_entry(services, view, row));
    return answer(200, {{"set_aside", std::move(rows)}});
}

Response resolve(
    const Services& services, const Request& request, const Session& session, bool again
) {
    const Result<Input> input = Input::read(request, {});
    if (!input) return invalid(input.error());
    const std::string id{request.param("id")};
    const auto rows = services.store.set_aside(false, kMostRead);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const SetAsideRow& one) {
        return one.what.id == id;
    });
    if (row == rows.end()) return not_found("entry");
    const View view{*session.knowledge, session.locale};
    const auto done = [&](const std::string& by) {
        const std::string who = by.empty() ? "Somebody" : view.name(by);
        return refuse(409, "already_done", who + " was faster and has dealt with it.");
    };
    if (row->resolved_at) return done(row->resolved_by);
    if (again && !may_try_again(*row))
        return refuse(
            409,
            "not_possible",
            "Only messages and deliveries can be tried again. Look at the conversation, do what is "
            "needed there, and put this away."
        );
    const TimePoint now = services.now();
    const engine::ResolveSetAside write{id, again, session.person.id, now};
    if (!services.store.commit_one(write).fresh) return done("");
    services.store.commit_one(engine::AuditEntry{
        now, session.person.id, again ? "tried_again" : "put_away", id, row->what.why});
    if (again) services.wake();
    services.announce({engine::Change::What::SetAside, row->what.conversation_id, id});
    return server::no_content();
}

Response try_again(const Services& services, const Request& request, const Session& session) {
    return resolve(services, request, session, true);
}

Response put_away(const Services& services, const Request& request, const Session& session) {
    return resolve(services, request, session, false);
}

// ---- Promises ---------------------------------------------------------------------------------

std::string_view state_of(const PromiseRow& row, TimePoint now) {
    if (row.promise.kept) return "kept";
    if (row.promise.due < now) return "late";
    const auto day = [](TimePoint time) { return std::chrono::floor<std::chrono::days>(time); };
    return day(row.promise.due) == day(now) ? "today" : "open";
}

json promise_entry(const Services& services, const View& view, const PromiseRow& row) {
    json kept = nullptr;
    if (row.promise.kept)
        kept = {{"at", time_or_null(row.kept_at)}, {"by", view.person_or_null(row.kept_by)}};
    return {
        {"id", row.id},
        {"text", row.promise.text},
        {"owner", view.named(row.promise.owner)},
        {"due", to_iso(row.promise.due)},
        {"state", state_of(row, services.now())},
        {"conversation", whose(services, view, row.conversation_id)},
        {"kept", std::move(kept)},
    };
}

Response promises(const Services& services, const Request& request, const Session& session) {
    const auto status = choice_of(request, "status", {"open", "late", "all"}, "open");
    if (!status) return invalid(status.error());
    const std::size_t limit = limit_of(request, 200, 500);
    const View view{*session.knowledge, session.locale};
    json rows = json::array();
    for (const PromiseRow& row : services.store.promises(*status != "all", kMostRead)) {
        if (rows.size() == limit) break;
        if (*status != "late" || state_of(row, services.now()) == "late")
            rows.push_back(promise_entry(services, view, row));
    }
    return answer(200, {{"promises", std::move(rows)}});
}

std::optional<Target> find_promise(const Services& services, const std::string& id) {
    const auto row = services.store.promise(id);
    if (!row) return std::nullopt;
    return Target{row->conversation_id, std::nullopt, row->request_id};
}

Result<dialogue::Event> keep(const Input&, const Target& target, const Session& session) {
    return dialogue::Event{dialogue::PromiseKept{target.request_id, session.person}};
}

}  // namespace

void add_follow_up_routes(Routes& routes) {
    routes.on("GET", "/set-aside", kStaff, set_aside);
    routes.on("POST", "/set-aside/{id}/again", kStaff, try_again);
    routes.on("POST", "/set-aside/{id}/put-away", kStaff, put_away);
    routes.on("GET", "/promises", kStaff, promises);
    add_act(routes, {"/promises/{id}/keep", {}, find_promise, "promise", keep});
}

}  // namespace ajar::api
