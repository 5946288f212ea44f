// Other words for a draft, from whoever was set up to find them. They are shown to staff only after
// reply::accept_rewording; nothing is sent here, and nothing kept but that a model found these
// words.

#include "bot/reply/rewording.hpp"

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/engine/model_wordings.hpp"
#include "bot/engine/staff_acts.hpp"
#include "bot/server/await_callback.hpp"

namespace ajar::api {
namespace {

using server::Request;
using server::Response;

/// What must be in the rewording as often as in the draft.
std::vector<std::string> names_known(const knowledge::Knowledge& knowledge) {
    std::vector<std::string> names{knowledge.company.name, knowledge.company.it_name};
    for (const Person& person : knowledge.people) names.push_back(person.name);
    for (const knowledge::Team& team : knowledge.teams)
        for (const auto& [locale, name] : team.name) names.push_back(name);
    return names;
}

Response unavailable(const std::string& why) {
    return server::error(503, "unavailable", why);
}

Awaitable<Response> reword(const Services& services, Request request, Session session) {
    const Result<Input> input = Input::read(request, {{"text", Field::Kind::Words, kReplyLength}});
    if (!input) co_return invalid(input.error());
    const auto file = services.store.case_file(std::string{request.param("id")});
    if (!file) co_return not_found("review");
    if (services.reworder == nullptr)
        co_return unavailable("No drafting help is set up (drafting.endpoint).");
    const reply::Draft& draft = file->opened.review.draft;
    const std::string text = input->text("text");
    engine::RewordingWish wish{text, draft.kind, draft.locale};
    auto start = [&](auto done) { services.reworder->reword(wish, std::move(done)); };
    const Result<std::string> said = co_await server::await_callback<Result<std::string>>(start);
    if (!said) co_return unavailable(said.error().detail);
    const tone::Context context = engine::tone_context(*session.knowledge, *file, draft.kind);
    const Result<reply::Rewording> accepted =
        reply::accept_rewording(text, *said, context, names_known(*session.knowledge));
    if (!accepted) co_return server::error(422, "not_better", accepted.error().detail);
    engine::keep_model_wording(services.store, file->row.id, accepted->text, services.now());
    const View view{*session.knowledge, session.locale};
    co_return answer(200, {{"text", accepted->text}, {"tone", view.tone(accepted->tone)}});
}

}  // namespace

void add_rewording_routes(Routes& routes) {
    routes.on("POST", "/reviews/{id}/reword", kStaff, reword);
}

}  // namespace ajar::api
