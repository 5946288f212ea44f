// The tone checker for people who type.

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/engine/staff_acts.hpp"
#include "bot/tone/check.hpp"

namespace ajar::api {
namespace {

using engine::tone_context;
using server::Request;
using server::Response;

Response check(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(
        request,
        {{"text", Field::Kind::Text, kReplyLength},
         {"kind", Field::Kind::Words},
         {"locale", Field::Kind::Words},
         optional({"review_id"})}
    );
    if (!input) return invalid(input.error());
    const auto kind = word_from<ReplyKind>(input->text("kind"));
    if (!kind)
        return server::error(
            400, "invalid", "'kind' is one of: " + std::string{words_of<ReplyKind>()} + "."
        );
    tone::Context context = tone_context(*session.knowledge, *kind, input->text("locale"));
    if (const std::string id = input->text("review_id"); !id.empty()) {
        const auto file = services.store.case_file(id);
        if (!file) return not_found("review");
        context = tone_context(*session.knowledge, *file, *kind);
        context.locale = input->text("locale");
    }
    const View view{*session.knowledge, session.locale};
    return answer(200, view.tone(tone::check(input->text("text"), context)));
}

}  // namespace

void add_tone_routes(Routes& routes) {
    routes.on(
        "POST", "/tone/check", {Role::Approver, Role::TemplateAdmin, Role::Management}, check
    );
}

}  // namespace ajar::api
