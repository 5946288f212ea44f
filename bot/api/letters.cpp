// The case as a one-page letter, signed by the person of IT who asks for it.

#include "bot/api/letters.hpp"

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/dialogue/needs.hpp"

namespace ajar::api {
namespace {

using server::Request;
using server::Response;

Response write_letter(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input =
        Input::read(request, {{"text", Field::Kind::Text, kReplyLength, /*required=*/false}});
    if (!input) return invalid(input.error());
    const auto file = services.store.case_file(std::string{request.param("id")});
    if (!file) return not_found("review");
    const knowledge::Knowledge& knowledge = *session.knowledge;
    const auto letter = reply::letter(
        draft_input(*file, knowledge, session.person.name), knowledge, input->text("text")
    );
    if (!letter) return refuse(409, "not_possible", letter.error().detail);
    return answer(200, {{"text", *letter}});
}

}  // namespace

reply::DraftInput draft_input(
    const engine::CaseFile& file, const knowledge::Knowledge& knowledge, const std::string& signer
) {
    const dialogue::Request& request = file.opened.request;
    const dialogue::Review& review = file.opened.review;
    const Person* requester = knowledge.person(file.row.requester_id);
    Person stranger;
    stranger.id = file.row.requester_id;
    stranger.name = file.row.requester_name;
    return {
        .justification = review.justification,
        .option = review.option,
        .service_id = request.service_id,
        .request = request.text,
        .root_need = dialogue::completes_a_sentence(request) ? request.root_need.text : "",
        .slots = request.slots,
        .requester = requester ? *requester : stranger,
        .locale = review.draft.locale,
        .signer = signer,
        .variant = 0,
        .earlier_lines = {},
        .today = review.justification.evaluated_on};
}

void add_letter_routes(Routes& routes) {
    routes.on("POST", "/reviews/{id}/letter", kStaff, write_letter);
}

}  // namespace ajar::api
