// Answered: the door stays open. Pushback is information (P26): with something new in it the case
// is weighed again; without, the reason is said once more in other words, then a person.

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

namespace ajar::dialogue {
namespace {

constexpr std::size_t kWordsThatSaySomething = 5;
constexpr std::size_t kFactLength = 160;

bool disagrees(const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Pushback || act == Act::Deny || act == Act::Correction) return true;
    for (const Reading& reading : message.understanding.readings)
        if (reading.type == RequestType::Pushback || reading.type == RequestType::Complaint)
            return true;
    return false;
}

bool brings_a_purpose(const MessageReceived& message) {
    for (const Reading& reading : message.understanding.readings)
        if (reading.states_purpose && word_count(reading.text) >= kWordsThatSaySomething)
            return true;
    return false;
}

struct Difference {
    std::string fact;  ///< in words; empty when nothing makes a difference
    Pushback kind = Pushback::NewFact;
};

Difference difference_in(Turn& turn, const MessageReceived& message, bool invited) {
    const auto announced = pushback_in(message.text);
    if (protests(message.text) && !announced) return {};
    const auto changed = correct(turn, message, Switch::No);
    if (!changed.empty()) {
        const bool misread = announced == Pushback::Misunderstanding;
        return {
            reply::format_list(changed, turn.state.locale),
            misread ? Pushback::Misunderstanding : Pushback::NewFact};
    }
    const bool says_something = word_count(message.text) >= kWordsThatSaySomething;
    if ((announced && says_something) || brings_a_purpose(message) || (invited && says_something))
        return {in_short(message.text, kFactLength), announced.value_or(Pushback::NewFact)};
    return {};
}

void accept(Turn& turn) {
    turn.say("acceptance_reply");
    end_case(turn, "answered");
}

// Each alone would change the answer: "if it is for five people, or if the laptop is encrypted".
std::string either_of(const std::vector<std::string>& flips, std::string_view locale) {
    const char* between = locale == "de"   ? ", oder "
                          : locale == "es" ? ", o "
                          : locale == "fr" ? ", ou "
                                           : ", or ";
    std::string words;
    for (const std::string& flip : flips) words += (words.empty() ? "" : between) + flip;
    return words;
}

// Something other than the case that was answered.
std::vector<Reading> new_requests(Turn& turn, const MessageReceived& message) {
    auto others = other_subjects(turn, message);
    if (!others.empty() || !names_a_service(message)) return others;
    const bool granted = turn.stage<Answered>()->decision.outcome == Outcome::Yes;
    for (const Reading& reading : requests_in(message)) {
        const bool same =
            !reading.services.empty() && reading.services.front().id == turn.request().service_id;
        // After a yes, asking for the same thing is asking for another one.
        const bool asks = sounds_like_a_request(reading.text);
        if (asks && (!same || granted)) others.push_back(reading);
    }
    return others;
}

}  // namespace

void ask_what_is_wrong(Turn& turn) {
    turn.say("wrong_intro");
    if (auto* answered = turn.stage<Answered>()) answered->asked_what_is_wrong = true;
}

void show_flips(Turn& turn) {
    const auto* answered = turn.stage<Answered>();
    if (!answered) return;
    const std::vector<Choice> person{turn.button("choice_person", "person:")};
    if (!answered->decision.flips.empty()) {
        turn.say(
            "flip_intro",
            {{"flips", either_of(answered->decision.flips, turn.state.locale)}},
            person
        );
        return;
    }
    turn.say("pushback_repeat", {{"reason", answered->decision.reason_line}}, person);
}

void push_back(Turn& turn, const MessageReceived& message) {
    auto* answered = turn.stage<Answered>();
    const bool invited = answered->asked_what_is_wrong;
    answered->asked_what_is_wrong = false;
    const bool corrects = invited || message.understanding.act == Act::Correction;
    if (corrects && take_other_service(turn, message)) return;
    const auto difference = difference_in(turn, message, invited);
    turn.request().text += "\n" + message.text;
    if (!difference.fact.empty()) return reconsider(turn, difference.fact, difference.kind);
    if (++answered->pushbacks_without_facts > 1)
        return hand_to_person(
            turn, "disagrees with the answer: " + message.text, "pushback_person"
        );
    turn.say(
        "pushback_repeat",
        {{"reason", answered->decision.reason_line}},
        {turn.button("choice_person", "person:")}
    );
}

void hear_answered(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    const bool invited = turn.stage<Answered>()->asked_what_is_wrong;
    if (sounds_resigned(message.text) && turn.has_words_for("resigned_reply")) {
        turn.say("resigned_reply", {}, {turn.button("choice_person", "person:")});
        return;
    }
    if (act == Act::Acceptance || act == Act::Affirm) return accept(turn);
    if (!invited && !disagrees(message) && !protests(message.text))
        if (const auto others = new_requests(turn, message); !others.empty())
            return begin(turn, message, others);
    push_back(turn, message);
}

}  // namespace ajar::dialogue
