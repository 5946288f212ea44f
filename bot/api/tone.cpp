// The tone checker for people who type.

#include "bot/api/tone.hpp"

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

namespace ajar::api {
namespace {

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

void add_tone_routes(Routes& routes) {
    routes.on(
        "POST", "/tone/check", {Role::Approver, Role::TemplateAdmin, Role::Management}, check
    );
}

}  // namespace ajar::api
