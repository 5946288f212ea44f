// The review queue, and what a person of IT may do with a draft.

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

namespace ajar::api {
namespace {

using nlohmann::json;
using server::Request;
using server::Response;

const std::vector<Role> kStaff{Role::Approver, Role::Management};

bool wanted(const engine::ReviewRow& row, std::string_view status) {
    if (status == "all") return true;
    if (status == "settled") return row.status == "settled";
    if (row.status == "settled") return false;
    if (status == "waiting") return !row.needs_management;
    if (status == "with_management") return row.needs_management;
    return true;  // open: both
}

Response list(const Services& services, const Request& request, const Session& session) {
    const View view{*session.knowledge, session.locale};
    const std::string_view status = request.query_value("status");
    engine::ReviewFilter filter;
    filter.status = status == "settled" ? "settled" : status == "all" ? "" : "open";
    filter.team_id = std::string{request.query_value("team")};
    const std::string_view mine = request.query_value("mine");
    if (filter.team_id.empty() && (mine == "true" || mine == "1"))
        filter.team_id = session.person.team_id;
    filter.limit = limit_of(request, 200, 500);
    json rows = json::array();
    for (const engine::ReviewRow& row : services.store.reviews(filter)) {
        if (!wanted(row, status)) continue;
        const auto file = services.store.case_file(row.id);
        if (file) rows.push_back(view.review_row(row, file->opened, session.person));
    }
    return answer(200, {{"reviews", std::move(rows)}});
}

Response one(const Services& services, const Request& request, const Session& session) {
    const auto file = services.store.case_file(std::string{request.param("id")});
    if (!file) return server::error(404, "not_found", "There is no such review.");
    const View view{*session.knowledge, session.locale};
    return answer(200, view.review(*file, session.person));
}

/// Reads the body, finds the review, and submits what `make` makes of them.
using Make = std::function<Result<dialogue::Event>(
    const Input& input, const engine::CaseFile& file, const Session& session
)>;

void add_act(
    server::Router& router,
    const Services& services,
    const std::string& verb,
    std::vector<std::string> required,
    std::vector<std::string> optional,
    Make make
) {
    required.push_back("act_id");
    auto handle = [&services, required, optional, make](
                      Request request, Session session
                  ) -> Awaitable<Response> {
        const Result<Input> input = Input::read(request, required, optional);
        if (!input) co_return invalid(input.error());
        const std::string review_id{request.param("id")};
        const auto file = services.store.case_file(review_id);
        if (!file) co_return server::error(404, "not_found", "There is no such review.");
        Result<dialogue::Event> event = make(*input, *file, session);
        if (!event) co_return invalid(event.error());
        co_return co_await act(
            services,
            session,
            input->text("act_id"),
            file->row.conversation_id,
            review_id,
            std::move(*event)
        );
    };
    on_async(router, services, "POST", "/reviews/{id}/" + verb, kStaff, handle);
}

Result<dialogue::Event> approve(
    const Input& input, const engine::CaseFile& file, const Session& session
) {
    return dialogue::Event{dialogue::DraftApproved{
        file.row.id, session.person, input.text("text"), input.text("override_reason")}};
}

Result<dialogue::Event> change_option(
    const Input& input, const engine::CaseFile& file, const Session& session
) {
    const auto index = input.number("index");
    const auto count = file.opened.review.justification.options.size();
    if (!index || static_cast<std::size_t>(*index) >= count)
        return Error{
            Error::Code::Malformed,
            "'index' is a number below " + std::to_string(count) + ": one of the options."};
    return dialogue::Event{
        dialogue::OutcomeChanged{file.row.id, session.person, static_cast<std::size_t>(*index)}};
}

Result<dialogue::Event> ask(
    const Input& input, const engine::CaseFile& file, const Session& session
) {
    if (input.text("question").empty())
        return Error{Error::Code::Malformed, "Write the question first."};
    return dialogue::Event{
        dialogue::MoreAsked{file.row.id, session.person, input.text("question")}};
}

Result<dialogue::Event> take_over(const Input&, const engine::CaseFile&, const Session& session) {
    return dialogue::Event{dialogue::TakenOver{session.person}};
}

Result<dialogue::Event> ask_management(
    const Input& input, const engine::CaseFile& file, const Session& session
) {
    const Person* manager = session.knowledge->person(input.text("manager_id"));
    if (!manager || !manager->roles.contains(Role::Management))
        return Error{Error::Code::Malformed, "'manager_id' is nobody with the role management."};
    return dialogue::Event{
        dialogue::ManagementAsked{file.row.id, session.person, manager->id, input.text("note")}};
}

}  // namespace

void add_review_routes(server::Router& router, const Services& services) {
    on(router,
       services,
       "GET",
       "/reviews",
       kStaff,
       [&services](const Request& r, const Session& s) { return list(services, r, s); });
    on(router,
       services,
       "GET",
       "/reviews/{id}",
       kStaff,
       [&services](const Request& r, const Session& s) { return one(services, r, s); });
    add_act(router, services, "approve", {"text"}, {"override_reason"}, approve);
    add_act(router, services, "option", {"index"}, {}, change_option);
    add_act(router, services, "ask", {"question"}, {}, ask);
    add_act(router, services, "take-over", {}, {}, take_over);
    add_act(router, services, "management", {"manager_id", "note"}, {}, ask_management);
}

}  // namespace ajar::api
