// Evaluating: the request is clear and confirmed; what is still missing is the evidence. Also
// where the result becomes a draft in review.

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/duty.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <utility>

namespace ajar::dialogue {
namespace {

void gather(Turn& turn) {
    const Request& request = turn.request();
    turn.emit(GatherEvidence{request.id, request.service_id, request.root_need.id});
}

std::string team_of_person(const Turn& turn, std::string_view person_id) {
    const Person* person = turn.knowledge.person(person_id);
    return person && !person->team_id.empty() ? person->team_id : team_of(turn);
}

/// A company's own phrases may have one line for all of them.
const char* line_for(const Turn& turn, Pushback kind) {
    const char* line = kind == Pushback::Idea               ? "pushback_idea"
                       : kind == Pushback::Misunderstanding ? "pushback_misunderstanding"
                                                            : "pushback_new_fact";
    return turn.has_words_for(line) ? line : "pushback_new_fact";
}

}  // namespace

void start_evaluation(Turn& turn, const std::string& why, bool quietly) {
    turn.go(Evaluating{why, quietly});
    gather(turn);
}

void reconsider(Turn& turn, const std::string& new_fact, Pushback kind) {
    const auto* answered = turn.stage<Answered>();
    Decision earlier = answered ? answered->decision : Decision{};
    turn.say(line_for(turn, kind), {{"fact", new_fact}});
    turn.go(Reconsidering{std::move(earlier), new_fact});
    gather(turn);
}

std::optional<Review> make_review(
    Turn& turn, const evaluation::Justification& justification, std::size_t option
) {
    const Request& request = turn.request();
    const auto number = static_cast<std::size_t>(++turn.state.drafts_made);
    const reply::DraftInput input{
        .justification = justification,
        .option = option,
        .service_id = request.service_id,
        .request = request.text,
        .root_need = completes_a_sentence(request) ? need_in_words(turn, request) : std::string{},
        .slots = request.slots,
        .requester = turn.state.requester,
        .locale = turn.state.locale,
        .signer = {},
        .variant = number - 1,
        .earlier_lines = turn.state.sentences_said,
        .today = turn.today(),
        .conversation = turn.state.conversation.conversation_id,
    };
    Result<reply::Draft> draft = reply::draft(input, turn.knowledge);
    if (!draft) {
        hand_to_person(
            turn, "no draft could be made: " + draft.error().detail, "handing_to_person"
        );
        return std::nullopt;
    }
    return Review{
        request.id + "/" + std::to_string(number),
        justification,
        option,
        *std::move(draft),
        turn.now};
}

void open_review(Turn& turn, Review review, const std::string& why, const std::string& manager) {
    if (!turn.request().asked.contains("left open")) turn.request().root_need.confirmed = true;
    review.duty.reset();
    if (manager.empty())
        turn.go(InReview{std::move(review)});
    else
        turn.go(WaitingForManagement{std::move(review), manager});
    turn.emit(OpenReview{turn.request(), *turn.open_review(), reviewing_team(turn), why});
    begin_duty(turn);
}

void weigh(Turn& turn, const EvidenceGathered& evidence) {
    std::string why = "new";
    const auto* evaluating = turn.stage<Evaluating>();
    const bool quietly = evaluating && evaluating->quietly;
    if (evaluating)
        why = evaluating->why;
    else if (const auto* again = turn.stage<Reconsidering>())
        why = "new fact: " + again->new_fact;
    else
        return;  // came twice, or too late
    const evaluation::Justification weighed = evaluation::evaluate(
        turn.as_case(), turn.knowledge, evidence.precedents, evidence.bookings, turn.today()
    );
    std::optional<Review> review = make_review(turn, weighed, 0);
    if (!review) return;
    const std::string manager = weighed.needs_management ? management_of(turn.knowledge) : "";
    open_review(turn, *std::move(review), why, manager);
    if (!quietly) turn.say(manager.empty() ? "in_review" : "executive_note", review_values(turn));
    next_case(turn);
}

std::string reviewing_team(const Turn& turn) {
    if (const auto* waiting = std::get_if<WaitingForManagement>(&turn.state.stage))
        return team_of_person(turn, waiting->manager);
    return team_of(turn);
}

Values review_values(const Turn& turn) {
    const knowledge::Knowledge& known = turn.knowledge;
    std::string decides = team_of(turn);
    if (const auto* waiting = std::get_if<WaitingForManagement>(&turn.state.stage))
        decides = waiting->manager;
    return {
        {"team", knowledge::name_of(known, decides, turn.state.locale)},
        {"person", person_behind(turn, decides)},
        {"manager", person_behind(turn, decides)},
        {"when",
         moment_in_words(
             next_working_day_end(turn.now, known.company.time_zone),
             turn.now,
             known.company.time_zone,
             turn.state.locale
         )},
    };
}

// The evidence is on its way: what comes now is weighed with it.
void hear_evaluating(Turn& turn, const MessageReceived& message) {
    if (turn.at<Evaluating>())
        if (const auto others = other_subjects(turn, message); !others.empty())
            return keep_for_later(turn, message, others);
    turn.request().text += "\n" + message.text;
    const auto changed = correct(turn, message, Switch::No);
    turn.say(
        changed.empty() ? "message_in_review" : "noted_correction", with_changes(turn, changed)
    );
}

}  // namespace ajar::dialogue
