#include "bot/dialogue/asking.hpp"

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <optional>

namespace ajar::dialogue {
namespace {

using knowledge::SlotSpec;

constexpr double kNoDoubt = 0.85;  ///< of a need that nobody confirms
constexpr double kDecisive = 0.2;  ///< one more question must be as likely to change the answer

bool is_for_fixing(Turn& turn) {
    const Request& request = turn.request();
    const knowledge::Service* service = turn.service();
    if (service && !service->offered) return false;  // others see to it, broken or not
    if (service && service->type == RequestType::ServiceProblem) return true;
    if (request.type != RequestType::ServiceProblem) return false;
    // Says what it is for, and the catalogue knows that wish: a request, however it sounds.
    const bool wish = service && request.asked.contains("purpose stated");
    if (wish && !request.root_need.id.empty()) return false;
    if (!service && !request.guesses.empty()) return false;  // which one decides whom it goes to
    return !service || !sounds_like_a_request(request.text);
}

const SlotSpec* missing_required(const Turn& turn) {
    const knowledge::Service* service = turn.service();
    if (!service) return nullptr;
    const Slots& slots = turn.state.request->slots;
    for (const SlotSpec& spec : service->slots)
        if (spec.required && !slots.contains(spec.id)) return &spec;
    return nullptr;
}

bool has_rules(const knowledge::Knowledge& known, const std::string& service_id) {
    return std::any_of(known.rules.begin(), known.rules.end(), [&](const knowledge::Rule& rule) {
        return std::find(rule.services.begin(), rule.services.end(), service_id) !=
               rule.services.end();
    });
}

bool has_need(const Request& request) {
    return !request.root_need.id.empty() || !request.root_need.text.empty();
}

// Whoever fixes it sees what it probably is for, also where the person was not asked for it.
void guess_need_for_record(Turn& turn, HowSure how_sure) {
    const Request& request = turn.request();
    if (!turn.service() || has_need(request)) return;
    const std::string id = likely_need(request.need_guesses, request.service_id, how_sure);
    if (!id.empty()) take_need(turn, id);
}

// Rescue the files or get the machine going again: it decides what is done first. Who is upset is
// not asked.
bool asks_what_comes_first(Turn& turn) {
    const Request& request = turn.request();
    const knowledge::Service* service = turn.service();
    const bool for_fixing = service && service->type == RequestType::ServiceProblem;
    if (!for_fixing || service->root_needs.size() < 2 || request.asked.contains("upset"))
        return false;
    if (request.asked.contains("root_need") || request.asked.contains("purpose stated"))
        return wants_need(turn);
    // Nothing is played back before fixing: what is only likely is asked.
    const auto& guesses = request.need_guesses;
    const bool no_doubt = std::any_of(guesses.begin(), guesses.end(), [&](const auto& guess) {
        return guess.service_id == request.service_id && guess.probability >= kNoDoubt;
    });
    return !no_doubt && may_ask(turn, false);
}

// Fixing is no decision: a person gets it, with the facts that they would ask for first. Unless a
// rule stands in the way: then it is weighed like any request. False: go on as usual.
bool bring_to_fixing(Turn& turn) {
    const bool ruled = turn.service() && has_rules(turn.knowledge, turn.request().service_id);
    const SlotSpec* missing = missing_required(turn);
    const bool helps = missing && !turn.request().asked.contains(missing->id) &&
                       (ruled || turn.request().questions_asked == 0);
    if (helps && may_ask(turn, true)) {
        ask_slot(turn, missing->id, "whoever fixes it needs to know");
        return true;
    }
    if (ruled) {
        const auto weighed =
            evaluation::evaluate(turn.as_case(), turn.knowledge, {}, {}, turn.today());
        const auto& best = weighed.recommended();
        if (best.outcome != Outcome::Yes && !best.later) return false;
    }
    if (asks_what_comes_first(turn)) {
        turn.request().asked["fixing"] = 1;
        turn.request().root_need = {};
        ask_need(turn);
        return true;
    }
    constexpr HowSure kForTheRecord{0.01, 0.5};
    guess_need_for_record(turn, kForTheRecord);
    hand_to_person(turn, "a problem to fix: " + turn.request().text, "handing_to_person");
    if (const auto* with = turn.stage<WithAPerson>())
        leave_with_person(turn, *with);  // the other requests need not wait for it
    return true;
}

bool is_only_a_complaint(Turn& turn) {
    return turn.request().type == RequestType::Complaint && !turn.service() &&
           turn.request().guesses.empty();
}

// The question evaluation would put next, unless it was put before or the budget is used. What
// must be known in any case comes first: its answer may make the other questions needless (P4).
std::optional<evaluation::NextQuestion> next_slot(Turn& turn) {
    const Request& request = turn.request();
    auto next = evaluation::next_question(turn.as_case(), turn.knowledge, {}, turn.today());
    if (!next) return std::nullopt;
    const SlotSpec* spec = slot_spec(turn.service(), next->slot);
    const SlotSpec* needed = missing_required(turn);
    if (needed && needed != spec && !request.asked.contains(needed->id)) {
        spec = needed;
        next = evaluation::NextQuestion{needed->id, "no promise can be made without it", 0};
    }
    const bool settled =
        !spec || request.slots.contains(next->slot) || request.asked.contains(next->slot);
    const int budget = request.urgent ? kQuestionsWhenUrgent : kQuestions;
    const bool decisive = !request.asked.contains("upset") && next->gain >= kDecisive &&
                          request.questions_asked <= budget;
    if (settled || !may_ask(turn, spec->required || decisive)) return std::nullopt;
    return next;
}

// To fixing, to a person, to a question: anywhere but the playback.
bool goes_elsewhere(Turn& turn) {
    Request& request = turn.request();
    if (!turn.service()) request.service_id.clear();
    if (request.sensitive) {
        hand_to_person(turn, "a sensitive matter", "handing_to_person");
        return true;
    }
    if (is_for_fixing(turn) && bring_to_fixing(turn)) return true;
    if (is_only_a_complaint(turn)) {
        hand_to_person(turn, "a complaint: " + request.text, "handing_to_person");
        return true;
    }
    if (!turn.service()) {
        ask_service(turn);
        return true;
    }
    // A repair that a rule stands in the way of is weighed like a request: its need counts too.
    if (wants_need(turn)) {
        ask_need(turn);
        return true;
    }
    if (const auto next = next_slot(turn)) {
        ask_slot(turn, next->slot, next->why);
        return true;
    }
    return false;
}

}  // namespace

void settle_service(Turn& turn, const std::string& service_id) {
    Request& request = turn.request();
    request.service_id = service_id;
    request.guesses.clear();
    const knowledge::Service* service = turn.service();
    if (!service) return;
    std::erase_if(request.slots, [&](const auto& slot) { return !slot_spec(service, slot.first); });
    if (request.type == RequestType::Other) request.type = service->type;
    take_facts(turn, request.text, request.loose, Take::New);
    guess_need(turn);
}

void settle_and_advance(Turn& turn) {
    if (turn.service()) settle_service(turn, std::string{turn.request().service_id});
    advance(turn);
}

void advance(Turn& turn) {
    if (!goes_elsewhere(turn)) play_back(turn);
}

void advance_corrected(Turn& turn, const Values& noted) {
    const auto next = turn.service() ? next_slot(turn) : std::nullopt;
    if (next) turn.say("noted_correction", noted);
    if (!goes_elsewhere(turn)) play_back(turn, "playback_corrected");
}

}  // namespace ajar::dialogue
