// A button was pressed: on a question, or on an answer's card. One that belongs to an earlier
// moment of the talk changes nothing; the person is told where things stand.

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/lessons.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/turns.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

struct Pressed {
    std::string what;
    std::string argument;
};

Pressed parts_of(const std::string& value) {
    const std::size_t colon = value.find(':');
    if (colon == std::string::npos) return {value, {}};
    return {value.substr(0, colon), value.substr(colon + 1)};
}

bool choose_service(Turn& turn, const std::string& id) {
    if (!turn.at<Clarifying>() || !turn.has_request() || turn.service()) return false;
    if (id == "other") {
        for (const auto& guess : turn.request().guesses)
            turn.request().asked[refused_service(guess.id)] = 1;
        turn.request().guesses.clear();
        ask_service(turn);
        return true;
    }
    if (!turn.knowledge.service(id)) return false;
    turn.request().asked["service picked"] = 1;
    settle_service(turn, id);
    learn_from(turn, PhraseHeard::How::Picked, turn.state.requester.id, turn.request().text);
    advance(turn);
    return true;
}

bool choose_slot(Turn& turn, const std::string& argument) {
    const std::size_t equals = argument.find('=');
    if (!turn.at<Clarifying>() || equals == std::string::npos) return false;
    const auto* spec = slot_spec(turn.service(), argument.substr(0, equals));
    if (!spec) return false;
    const std::string value = argument.substr(equals + 1);
    const bool known =
        spec->type == SlotType::Boolean
            ? value == "yes" || value == "no"
            : std::find(spec->choices.begin(), spec->choices.end(), value) != spec->choices.end();
    if (!known) return false;
    turn.request().slots[spec->id] = choice_value(*spec, value, SlotValue::Origin::Answered);
    advance(turn);
    return true;
}

bool choose_need(Turn& turn, const std::string& id) {
    const auto* clarifying = turn.stage<Clarifying>();
    const bool asked =
        clarifying && (clarifying->asked == "root_need" || clarifying->asked == "purpose");
    if (!asked || !turn.has_request()) return false;
    if (id == "other") {
        if (turn.request().asked.contains("purpose") || !may_ask(turn, true))
            advance(turn);
        else
            ask_purpose(turn);
        return true;
    }
    if (!turn.knowledge.root_need(turn.request().service_id, id)) return false;
    take_need(turn, id);
    advance(turn);
    return true;
}

bool choose_skip(Turn& turn, const std::string& slot) {
    const auto* clarifying = turn.stage<Clarifying>();
    if (!clarifying || clarifying->asked != slot) return false;
    if (const auto* spec = slot_spec(turn.service(), slot))
        turn.request().slots[spec->id] = skipped_value(*spec);
    turn.say("skipped_ok");
    advance(turn);
    return true;
}

bool choose_confirm(Turn& turn, const std::string& answer) {
    if (!turn.at<Confirming>()) return false;
    if (answer == "yes")
        confirmed(turn);
    else if (answer == "no")
        ask_what_is_different(turn);
    else
        return false;
    return true;
}

void ask_for_person(Turn& turn) {
    if (!turn.has_request()) {
        Request request;
        request.id = turn.state.conversation.conversation_id + "/" +
                     std::to_string(++turn.state.requests_opened);
        request.opened_at = turn.now;
        turn.state.request = std::move(request);
    }
    hand_to_person(turn, "asked for a person", "handing_to_person");
}

// A card of a conversation that was closed as answered opens it again.
void reopen(Turn& turn) {
    if (!turn.at<Closed>() || turn.state.decisions.empty()) return;
    const Decision& last = turn.state.decisions.back();
    if (last.request_id == turn.request().id) turn.go(Answered{last, 0, false});
}

bool on_card(Turn& turn, const Pressed& pressed) {
    return with_case(turn, pressed.argument, [&](Turn& at_case) {
        reopen(at_case);
        if (pressed.what == "flip") return show_flips(at_case);
        if (pressed.what == "wrong" && at_case.at<Answered>()) return ask_what_is_wrong(at_case);
        if (pressed.what == "helpful" || pressed.what == "unhelpful")
            take_feedback(at_case, pressed.what);
    });
}

bool chosen(Turn& turn, const Pressed& pressed) {
    if (pressed.what == "service") return choose_service(turn, pressed.argument);
    if (pressed.what == "slot") return choose_slot(turn, pressed.argument);
    if (pressed.what == "need") return choose_need(turn, pressed.argument);
    if (pressed.what == "confirm") return choose_confirm(turn, pressed.argument);
    if (pressed.what == "skip") return choose_skip(turn, pressed.argument);
    if (pressed.what == "person") {
        ask_for_person(turn);
        return true;
    }
    const bool card = pressed.what == "wrong" || pressed.what == "flip" ||
                      pressed.what == "helpful" || pressed.what == "unhelpful";
    return card && on_card(turn, pressed);
}

}  // namespace

void choose(Turn& turn, const ChoiceMade& choice) {
    const bool silent = turn.at<WithAPerson>();
    const Pressed pressed = parts_of(choice.value);
    const bool feedback = pressed.what == "helpful" || pressed.what == "unhelpful";
    if (silent && !feedback) return;
    if (!chosen(turn, pressed) && !silent) tell_status(turn);
}

void take_feedback(Turn& turn, const std::string& text) {
    std::string id = turn.has_request() ? turn.request().id : std::string{};
    if (id.empty() && !turn.state.decisions.empty()) id = turn.state.decisions.back().request_id;
    turn.emit(RecordFeedback{id, text});
    if (turn.at<WithAPerson>()) return;
    if (text != "unhelpful") {
        turn.say("feedback_thanks");
        return;
    }
    turn.say("feedback_more");
    if (auto* answered = turn.stage<Answered>()) answered->asked_what_is_wrong = true;
}

}  // namespace ajar::dialogue
