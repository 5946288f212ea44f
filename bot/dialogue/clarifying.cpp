// Clarifying: a question of ours is open. The message may answer it, answer another, correct
// something, bring a new subject, or several of these.

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/lessons.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using knowledge::SlotSpec;
using Confidence = Reading::Confidence;

constexpr double kNamesAnOffered = 0.3;
constexpr double kFaint = 0.1;
constexpr std::size_t kBrief = 5;
constexpr std::size_t kFactOnly = 4;  ///< so few words with a fact in them say no more than it

void append(Turn& turn, const std::string& text) {
    turn.request().text += "\n" + text;
}

// "the second one", the label itself.
std::string service_named(const Turn& turn, const MessageReceived& message) {
    const std::string plain = folded(message.text);
    const auto& guesses = turn.state.request->guesses;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const knowledge::Service* service = turn.knowledge.service(guesses[i].id);
        if (!service) continue;
        const std::string name = folded(in_locale(service->name, turn.state.locale));
        if (plain == name || plain == std::to_string(i + 1)) return guesses[i].id;
    }
    return {};
}

// One of those offered, named in other words; a bare "yes" is for the first.
std::string offered_in(const Turn& turn, const MessageReceived& message) {
    const auto& guesses = turn.state.request->guesses;
    if (guesses.empty() || !turn.state.request->asked.contains("service")) return {};
    if (message.understanding.act == Act::Affirm) return guesses.front().id;
    for (const Reading& reading : message.understanding.readings) {
        if (reading.confidence == Confidence::Unknown) continue;
        for (const understanding::Guess& now : reading.services)
            for (const understanding::Guess& guess : guesses)
                if (guess.id == now.id && now.probability >= kNamesAnOffered) return guess.id;
    }
    return {};
}

// Asked openly, and still not sure: a choice of what comes nearest costs less than asking openly
// once more.
std::vector<understanding::Guess> faint_guesses(
    const Turn& turn, const std::vector<Reading>& readings
) {
    const Request& request = *turn.state.request;
    if (readings.empty() || !request.asked.contains("open")) return {};
    auto guesses = readings.front().services;
    std::erase_if(guesses, [&](const understanding::Guess& guess) {
        return guess.probability < kFaint || request.asked.contains(refused_service(guess.id));
    });
    return guesses;
}

// What they wrote before was about the service that they choose now.
void take_choice(Turn& turn, const std::string& service_id, const std::string& words) {
    settle_service(turn, service_id);
    learn_from(turn, PhraseHeard::How::Picked, turn.state.requester.id, words);
    advance(turn);
}

void hear_which_service(Turn& turn, const MessageReceived& message) {
    const std::string words = turn.request().text;
    if (const std::string named = service_named(turn, message); !named.empty()) {
        turn.request().asked["service picked"] = 1;
        return take_choice(turn, named, words);
    }
    Request& request = turn.request();
    const std::string offered = offered_in(turn, message);
    if (adds_something(message.text))
        if (const auto others = new_subjects(turn, message); !others.empty()) {
            keep_for_later(turn, message, others);
            return ask_pending_again(turn);
        }
    const auto readings = requests_in(message);
    append(turn, message.text);
    if (!offered.empty()) return take_choice(turn, offered, words);
    const bool sure = !readings.empty() && readings.front().confidence == Confidence::Sure;
    // After a choice, words that fit other things again say no more than "none of these".
    const bool names = names_a_service(message) && (sure || request.guesses.empty());
    // What is broken goes to whoever probably sees to it, rather than to nobody in particular.
    if (!names && names_a_service(message) && request.type == RequestType::ServiceProblem) {
        settle_service(turn, std::string{readings.front().services.front().id});
        return advance(turn);
    }
    if (!names) {
        request.guesses = faint_guesses(turn, readings);
        if (!request.guesses.empty()) request.need_guesses = readings.front().root_needs;
        request.loose.insert(
            request.loose.end(),
            message.understanding.entities.begin(),
            message.understanding.entities.end()
        );
        return advance(turn);
    }
    Reading first = readings.front();
    request.guesses = first.services;
    request.need_guesses = first.root_needs;
    request.loose = message.understanding.entities;
    if (is_problem(first)) request.type = RequestType::ServiceProblem;
    if (first.states_purpose) request.asked["purpose stated"] = 1;
    if (readings.size() > 1) keep_for_later(turn, message, {readings.begin() + 1, readings.end()});
    // Asked which one before: the best of what fits now is played back, and can be corrected.
    if (sure || request.asked.contains("service"))
        settle_service(turn, std::string{first.services.front().id});
    advance(turn);
}

void hear_need(Turn& turn, const MessageReceived& message) {
    if (adds_something(message.text))
        if (const auto others = new_subjects(turn, message); !others.empty()) {
            keep_for_later(turn, message, others);
            if (message.understanding.readings.size() == others.size())
                return ask_pending_again(turn);
        }
    const bool fact =
        !take_facts(turn, message.text, message.understanding.entities, Take::New).empty();
    const auto* before = turn.stage<Clarifying>();
    const std::string asked = before ? before->asked : "";
    const bool says_no_more = fact && word_count(message.text) <= kFactOnly;
    if (says_no_more || !take_need_answer(turn, message)) {
        if (turn.request().asked[asked] < kTimesPerQuestion) return ask_pending_again(turn);
        return advance(turn);
    }
    const auto* after = turn.stage<Clarifying>();
    if (asked == "root_need" && after && after->asked == "purpose") return;  // one step further
    advance(turn);
}

bool answers_with_words(SlotType type) {
    return type == SlotType::Text || type == SlotType::Product || type == SlotType::Person;
}

bool is_new_subject(Turn& turn, const SlotSpec& spec, const MessageReceived& message) {
    if (new_subjects(turn, message).empty()) return false;
    if (adds_something(message.text)) return true;
    // "home" to "which office?" is the answer, whatever else the word may stand for.
    const bool brief = word_count(message.text) <= kBrief && !sounds_like_a_request(message.text);
    const bool chosen = spec.type == SlotType::Choice
                            ? !choice_in(spec, message.text, turn.state.locale).empty()
                            : leading_answer(message.text) && spec.type == SlotType::Boolean;
    if (brief && (chosen || !message.understanding.entities.empty())) return false;
    return !answers_with_words(spec.type) || sounds_like_a_request(message.text);
}

std::size_t facts_known(const Turn& turn) {
    const Slots& slots = turn.state.request->slots;
    return static_cast<std::size_t>(std::count_if(slots.begin(), slots.end(), [](const auto& one) {
        return one.second.known();
    }));
}

void hear_slot(Turn& turn, const SlotSpec& spec, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Correction) {
        const auto changed = correct(turn, message, Switch::Yes);
        if (!changed.empty()) {
            turn.say("noted_correction", with_changes(turn, changed));
            const bool open = !turn.request().slots.contains(spec.id);
            return open && slot_spec(turn.service(), spec.id) ? ask_pending_again(turn)
                                                              : advance(turn);
        }
    }
    const bool other = is_new_subject(turn, spec, message);
    if (other) keep_for_later(turn, message, new_subjects(turn, message));
    // What comes after "by the way" answers nothing.
    if (other && (answers_with_words(spec.type) || adds_something(message.text)))
        return ask_pending_again(turn);
    const std::size_t facts = facts_known(turn);
    if (take_answer(turn, spec, message)) {
        turn.state.misunderstood = 0;
        if (act == Act::Skip || act == Act::DontKnow) turn.say("skipped_ok");
        return advance(turn);
    }
    if (other) return ask_pending_again(turn);
    // A fact for another slot, or a word about the need, is progress too.
    append(turn, message.text);
    if (!correct(turn, message, Switch::No).empty()) return advance(turn);
    const bool once_more = turn.request().asked[spec.id] < kTimesPerQuestion;
    if (facts_known(turn) > facts) return once_more ? ask_pending_again(turn) : advance(turn);
    ask_slot_otherwise(turn, spec);
}

void hear_answer_to_staff(Turn& turn, const MessageReceived& message) {
    if (const auto* clarifying = turn.stage<Clarifying>())
        append(turn, "(" + clarifying->question + ") " + message.text);
    correct(turn, message, Switch::No);
    turn.say("message_in_review", review_values(turn));
    start_evaluation(turn, "answer: " + in_short(message.text, 200));
}

void hear_what_is_different(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Affirm || act == Act::Acceptance) return play_back(turn);  // right after all
    const Mended mended = mend(turn, message);
    if (mended == Mended::Asked) return;
    if (mended == Mended::Nothing) {
        if (act == Act::Request && !says_something(message)) return ask_what_is_different(turn);
        if (act == Act::Deny || act == Act::DontKnow || act == Act::Unclear)
            return hand_to_person(turn, "the playback was not right", "handing_to_person");
        if (offer_other_needs(turn)) return append(turn, message.text);
        take_need_in_words(turn, message.text);
    }
    append(turn, message.text);
    advance_corrected(turn, {});
}

}  // namespace

void hear_clarifying(Turn& turn, const MessageReceived& message) {
    if (!turn.has_request()) return hear_listening(turn, message);
    const std::string asked = turn.stage<Clarifying>()->asked;
    if (asked == "staff") return hear_answer_to_staff(turn, message);
    if (asked == "correction") return hear_what_is_different(turn, message);
    if (asked == "service" || asked == "open") return hear_which_service(turn, message);
    if (!turn.service()) return hear_which_service(turn, message);
    if (asked == "root_need" || asked == "purpose") return hear_need(turn, message);
    if (const SlotSpec* spec = slot_spec(turn.service(), asked))
        return hear_slot(turn, *spec, message);
    // Back after a pause, or the knowledge has changed under the question.
    append(turn, message.text);
    correct(turn, message, Switch::No);
    advance(turn);
}

}  // namespace ajar::dialogue
