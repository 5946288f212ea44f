// The tone checker for people who type.

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

namespace ajar::api {
namespace {

using server::Request;
using server::Response;

Response check(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(request, {"text", "kind", "locale"}, {"review_id"});
    if (!input) return invalid(input.error());
    const auto kind = word_from<ReplyKind>(input->text("kind"));
    if (!kind)
        return server::error(
            400, "invalid", "'kind' is one of: " + std::string{words_of<ReplyKind>()} + "."
        );
    tone::Context context = tone_context(*session.knowledge, *kind, input->text("locale"));
    if (const std::string id = input->text("review_id"); !id.empty()) {
        const auto file = services.store.case_file(id);
        if (!file) return server::error(404, "not_found", "There is no such review.");
        context = tone_context(*session.knowledge, *file, *kind);
        context.locale = input->text("locale");
    }
    const View view{*session.knowledge, session.locale};
    return answer(200, view.tone(tone::check(input->text("text"), context)));
}

}  // namespace

void add_tone_routes(server::Router& router, const Services& services) {
    on(router,
       services,
       "POST",
       "/tone/check",
       {Role::Approver, Role::TemplateAdmin, Role::Management},
       [&services](const Request& r, const Session& s) { return check(services, r, s); });
}

}  // namespace ajar::api
