#include "tests/scenarios/state_view.hpp"

#include "bot/dialogue/step.hpp"

namespace ajar::scenarios {
namespace {

DraftView draft_of(const dialogue::Review& review) {
    DraftView view;
    view.id = review.id;
    view.text = review.draft.text;
    if (review.duty) view.on_duty = review.duty->person;
    for (const auto& option : review.justification.options)
        view.options.emplace_back(to_string(option.outcome));
    view.outcome = view.options.at(review.option);
    for (const auto& consideration : review.justification.considerations)
        view.considerations[std::string{to_string(consideration.topic)}] =
            std::string{to_string(consideration.weight)};
    for (const auto& finding : review.draft.tone.findings)
        if (finding.severity == Severity::Error)
            view.tone_errors.push_back(finding.rule + " " + finding.message);
    return view;
}

std::string in_short(const SlotValue& value) {
    if (!value.known()) return "skipped";
    if (value.date) return to_iso(*value.date);
    if (!value.number) return value.text;
    std::string number = std::to_string(*value.number);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') number.pop_back();
    return number;
}

}  // namespace

View view_of(const dialogue::State& state) {
    View view;
    view.stage = dialogue::name_of(state.stage);
    view.locale = state.locale;
    view.waiting = static_cast<int>(state.waiting.size());
    if (!state.decisions.empty()) view.last_outcome = to_string(state.decisions.back().outcome);
    if (const auto* reviewed = std::get_if<dialogue::InReview>(&state.stage))
        view.draft = draft_of(reviewed->review);
    if (const auto* waits = std::get_if<dialogue::WaitingForManagement>(&state.stage))
        view.draft = draft_of(waits->review);
    if (!state.request) return view;
    const dialogue::Request& request = *state.request;
    view.service = request.service_id;
    view.need = request.root_need.id.empty() ? request.root_need.text : request.root_need.id;
    view.need_confirmed = request.root_need.confirmed;
    for (const auto& [slot, value] : request.slots) view.facts[slot] = in_short(value);
    for (const auto& [question, count] : request.asked)
        if (question != "purpose stated" && question != "with_person_ack" &&
            question != "confirm" && question != "service changed" &&
            question != "service picked" && question != "upset" && question != "unsure" &&
            question != "left open" && question != "in vain" && !question.starts_with("denied "))
            view.asked[question] = count;
    view.questions = request.questions_asked;
    return view;
}

bool is_speechless(const std::string& why) {
    return why.starts_with("no wording") || why.starts_with("no draft");
}

}  // namespace ajar::scenarios
