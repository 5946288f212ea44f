#include "bot/api/acts.hpp"

#include "bot/api/views.hpp"
#include "bot/server/await_callback.hpp"

#include <optional>

namespace ajar::api {
namespace {

using dialogue::RefuseAct;
using engine::ActResult;
using nlohmann::json;
using server::Response;

std::optional<std::string> open_review(const Services& services, const std::string& conversation) {
    engine::ReviewFilter filter;
    filter.status = "open";
    filter.conversation_id = conversation;
    const auto rows = services.store.reviews(filter);
    if (rows.empty()) return std::nullopt;
    return rows.back().id;
}

json findings_of(
    const Services& services,
    const View& view,
    const knowledge::Knowledge& knowledge,
    const std::string& review_id,
    const dialogue::Event& event
) {
    json findings = json::array();
    const auto* approval = std::get_if<dialogue::DraftApproved>(&event);
    const auto file = services.store.case_file(review_id);
    if (!approval || !file) return findings;
    const auto context = tone_context(knowledge, *file, file->opened.review.draft.kind);
    for (const tone::Finding& item : tone::check(approval->text, context).findings)
        findings.push_back(view.finding(item));
    return findings;
}

/// The one refusal that counts, in the words of HTTP.
Response refused(
    const Services& services,
    const Session& session,
    const std::string& review_id,
    const RefuseAct& refusal,
    const dialogue::Event& event
) {
    const View view{*session.knowledge, session.locale};
    switch (refusal.why) {
        case RefuseAct::Why::AlreadySettled: {
            json more = json::object();
            if (const auto file = services.store.case_file(review_id))
                more["settled"] = view.settled(file->row);
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
    const json findings = findings_of(services, view, *session.knowledge, review_id, event);
    return refuse(422, "tone_errors", refusal.detail, {{"findings", findings}});
}

}  // namespace

Awaitable<Response> act(
    const Services& services,
    Session session,
    std::string act_id,
    std::string conversation_id,
    std::string review_id,
    dialogue::Event event
) {
    if (act_id.size() < 8 || act_id.size() > 64)
        co_return server::error(400, "invalid", "'act_id' wants 8 to 64 characters.");
    // Whose act it is belongs to its key: nobody is answered with somebody else's result.
    const std::string key = session.person.id + "/" + act_id;
    auto submit = [&](auto done) {
        services.desk.submit(key, conversation_id, event, std::move(done));
    };
    Result<ActResult> result = co_await server::await_callback<Result<ActResult>>(submit);
    if (!result) co_return server::error(result.error());
    if (!result->refused.empty())
        co_return refused(services, session, review_id, result->refused.front(), event);
    const auto review = open_review(services, conversation_id);
    json done{{"stage", result->stage}, {"review_id", nullptr}};
    if (review) done["review_id"] = *review;
    co_return answer(200, done);
}

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, ReplyKind kind, const std::string& locale
) {
    tone::Context context;
    context.kind = kind;
    context.locale = locale;
    context.jargon = knowledge.company.jargon;
    return context;
}

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, const engine::CaseFile& file, ReplyKind kind
) {
    const reply::Draft& draft = file.opened.review.draft;
    tone::Context context = tone_context(knowledge, kind, draft.locale);
    context.request = file.opened.request.text;
    context.root_need = file.opened.request.root_need.text;
    return context;
}

}  // namespace ajar::api
