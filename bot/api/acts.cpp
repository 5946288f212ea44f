#include "bot/api/acts.hpp"

#include "bot/api/views.hpp"
#include "bot/engine/staff_acts.hpp"
#include "bot/server/await_callback.hpp"

#include <optional>

namespace ajar::api {
namespace {

using dialogue::RefuseAct;
using engine::ActResult;
using nlohmann::json;
using server::Request;
using server::Response;

constexpr std::size_t kShortestActId = 8;
constexpr std::size_t kLongestActId = 64;

std::optional<std::string> open_review(const Services& services, const std::string& conversation) {
    engine::ReviewFilter filter;
    filter.status = "open";
    filter.conversation_id = conversation;
    const auto rows = services.store.reviews(filter);
    if (rows.empty()) return std::nullopt;
    return rows.back().id;
}

json findings_of(
    const View& view,
    const knowledge::Knowledge& knowledge,
    const Target& target,
    const dialogue::Event& event
) {
    json findings = json::array();
    const auto* approval = std::get_if<dialogue::DraftApproved>(&event);
    if (!approval || !target.file) return findings;
    const auto context =
        engine::tone_context(knowledge, *target.file, target.file->opened.review.draft.kind);
    for (const tone::Finding& item : tone::check(approval->text, context).findings)
        findings.push_back(view.finding(item));
    return findings;
}

/// The engine could not take it.
Response failed(const Error& problem) {
    if (problem.code == Error::Code::NotFound) return not_found("conversation");
    Response response = server::error(503, "unavailable", problem.detail);
    response.headers.set("Retry-After", "2");
    return response;
}

/// The one refusal that counts, in the words of HTTP.
Response refused(
    const Services& services,
    const Session& session,
    const Target& target,
    const RefuseAct& refusal,
    const dialogue::Event& event
) {
    const View view{*session.knowledge, session.locale};
    switch (refusal.why) {
        case RefuseAct::Why::AlreadySettled: {
            json more = json::object();
            // Read again: what the target says is from before the act.
            if (target.file)
                if (const auto now = services.store.case_file(target.file->row.id);
                    now && now->row.status == "settled")
                    more["settled"] = view.settled(now->row);
            return refuse(409, "already_settled", refusal.detail, more);
        }
        case RefuseAct::Why::OwnRequest:
            return refuse(403, "own_request", refusal.detail);
        case RefuseAct::Why::NotAllowed:
            return refuse(403, "not_allowed", refusal.detail);
        case RefuseAct::Why::EmptyText:
            return refuse(400, "invalid", refusal.detail);
        case RefuseAct::Why::ToneErrors:
            break;
    }
    const json findings = findings_of(view, *session.knowledge, target, event);
    return refuse(422, "tone_errors", refusal.detail, {{"findings", findings}});
}

Awaitable<Response> submit(
    const Services& services,
    Session session,
    std::string act_id,
    Target target,
    dialogue::Event event
) {
    // Whose act it is belongs to its key: nobody is answered with somebody else's result.
    const std::string key = session.person.id + "/" + act_id;
    const std::string conversation = target.conversation_id;
    auto start = [&](auto done) {
        services.desk.submit(key, conversation, event, std::move(done));
    };
    Result<ActResult> result = co_await server::await_callback<Result<ActResult>>(start);
    if (!result) co_return failed(result.error());
    if (!result->refused.empty())
        co_return refused(services, session, target, result->refused.front(), event);
    const auto review = open_review(services, conversation);
    json done{{"stage", result->stage}, {"review_id", nullptr}};
    if (review) done["review_id"] = *review;
    co_return answer(200, done);
}

}  // namespace

void add_act(Routes& routes, Act act) {
    act.fields.push_back({"act_id", Field::Kind::Words, kLongestActId});
    const std::string path = act.path;
    auto handle = [act = std::move(act)](
                      const Services& services, Request request, Session session
                  ) -> Awaitable<Response> {
        const Result<Input> input = Input::read(request, act.fields);
        if (!input) co_return invalid(input.error());
        const std::string act_id = input->text("act_id");
        if (act_id.size() < kShortestActId)
            co_return server::error(400, "invalid", "'act_id' is too short: 8 to 64 characters.");
        std::optional<Target> target = act.find(services, std::string{request.param("id")});
        if (!target) co_return not_found(act.what);
        Result<dialogue::Event> event = act.make(*input, *target, session);
        if (!event) co_return invalid(event.error());
        co_return co_await submit(
            services, std::move(session), act_id, std::move(*target), std::move(*event)
        );
    };
    routes.on("POST", path, kStaff, std::move(handle));
}

}  // namespace ajar::api
