// The review queue, and what a person of IT may do with a draft.

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/engine/staff_acts.hpp"

namespace ajar::api {
namespace {

using engine::ReviewRow;
using nlohmann::json;
using server::Request;
using server::Response;

constexpr std::size_t kNoteLength = 2000;

/// What the store does not choose by itself.
struct Wanted {
    std::string status;
    bool mine = false;
};

bool fits(const ReviewRow& row, const Wanted& wanted, const Session& session) {
    const bool settled = row.status == "settled";
    if (wanted.status == "settled" && !settled) return false;
    if (wanted.status == "waiting" && row.with_management) return false;
    if (wanted.status == "with_management" && !row.with_management) return false;
    if (!wanted.mine) return true;
    const bool my_teams = !session.person.team_id.empty() && row.team_id == session.person.team_id;
    return my_teams || (row.with_management && session.has(Role::Management));
}

Response list(const Services& services, const Request& request, const Session& session) {
    const auto status = choice_of(
        request, "status", {"waiting", "with_management", "settled", "open", "all"}, "open"
    );
    if (!status) return invalid(status.error());
    const auto mine = choice_of(request, "mine", {"true", "false", "1", "0"}, "false");
    if (!mine) return invalid(mine.error());
    const std::size_t limit = limit_of(request, 200, 500);
    engine::ReviewFilter filter;
    filter.team_id = std::string{request.query_value("team")};
    const bool is_mine = *mine == "true" || *mine == "1";
    const Wanted wanted{*status, is_mine && filter.team_id.empty()};
    filter.status = *status == "all" ? "" : *status == "settled" ? "settled" : "open";
    const bool chosen_here = wanted.mine || *status == "waiting" || *status == "with_management";
    filter.limit = chosen_here ? kMostRead : limit;
    const View view{*session.knowledge, session.locale};
    const TimePoint now = services.now();
    json rows = json::array();
    for (const ReviewRow& row : services.store.reviews(filter)) {
        if (rows.size() == limit) break;
        if (fits(row, wanted, session)) rows.push_back(view.review_row(row, session.person, now));
    }
    return answer(200, {{"reviews", std::move(rows)}});
}

Response one(const Services& services, const Request& request, const Session& session) {
    const auto file = services.store.case_file(std::string{request.param("id")});
    if (!file) return not_found("review");
    const View view{*session.knowledge, session.locale};
    return answer(200, view.review(*file, session.person, services.now()));
}

std::optional<Target> find(const Services& services, const std::string& id) {
    auto file = services.store.case_file(id);
    if (!file) return std::nullopt;
    std::string conversation = file->row.conversation_id;
    return Target{std::move(conversation), std::move(*file), {}};
}

engine::CaseAct act_on(const Target& target, const Session& session) {
    return {*target.file, *session.knowledge, session.person};
}

Result<dialogue::Event> undo(const Input&, const Target& target, const Session& session) {
    return engine::undo_approval(act_on(target, session));
}

Result<dialogue::Event> change_option(
    const Input& input, const Target& target, const Session& session
) {
    return engine::change_option(
        act_on(target, session), static_cast<std::size_t>(input.number("option").value_or(0))
    );
}

Result<dialogue::Event> change_service(
    const Input& input, const Target& target, const Session& session
) {
    return engine::change_service(act_on(target, session), input.text("service_id"));
}

Result<dialogue::Event> ask(const Input& input, const Target& target, const Session& session) {
    return engine::ask_more(act_on(target, session), input.text("question"));
}

Result<dialogue::Event> take_over(const Input&, const Target& target, const Session& session) {
    return engine::take_over(act_on(target, session));
}

Result<dialogue::Event> ask_management(
    const Input& input, const Target& target, const Session& session
) {
    return engine::ask_management(
        act_on(target, session), input.text("manager_id"), input.text("note")
    );
}

}  // namespace

void add_review_routes(Routes& routes) {
    routes.on("GET", "/reviews", kStaff, list);
    routes.on("GET", "/reviews/{id}", kStaff, one);
    const auto act = [&](const std::string& verb, Fields fields, decltype(Act::make) make) {
        add_act(
            routes, {"/reviews/{id}/" + verb, std::move(fields), find, "review", std::move(make)}
        );
    };
    const auto approve = [&services = routes.services()](
                             const Input& input, const Target& target, const Session& session
                         ) -> Result<dialogue::Event> {
        return engine::approve(
            act_on(target, session),
            input.text("text"),
            input.text("override_reason"),
            services.undo
        );
    };
    act("approve",
        {{"text", Field::Kind::Words, kReplyLength},
         optional({"override_reason", Field::Kind::Text, kNoteLength})},
        approve);
    act("undo", {}, undo);
    act("option", {{"option", Field::Kind::Number}}, change_option);
    act("service", {{"service_id", Field::Kind::Words}}, change_service);
    act("ask", {{"question", Field::Kind::Words, kNoteLength}}, ask);
    act("take-over", {}, take_over);
    act("management",
        {{"manager_id", Field::Kind::Words}, {"note", Field::Kind::Text, kNoteLength}},
        ask_management);
}

}  // namespace ajar::api
