// Confirming: the need was played back (P3). A "no" usually says what is wanted instead: the rest
// of the sentence is heard first.

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

namespace ajar::dialogue {
namespace {

constexpr std::size_t kWordsThatSaySomething = 4;

bool agrees(Act act) {
    return act == Act::Affirm || act == Act::Acceptance || act == Act::Thanks;
}

// "No, I want …": the words after the no.
std::string what_is_wanted(const MessageReceived& message) {
    for (const Reading& reading : message.understanding.readings)
        if (!reading.text.empty()) return reading.text;
    return message.text;
}

void play_back_changes(Turn& turn, const MessageReceived& message) {
    turn.request().text += "\n" + message.text;
    turn.state.misunderstood = 0;
    play_back(turn, "playback_corrected");
}

}  // namespace

void confirmed(Turn& turn) {
    turn.request().root_need.confirmed = true;
    turn.state.misunderstood = 0;
    start_evaluation(turn, "new");
}

void ask_what_is_different(Turn& turn) {
    Request& request = turn.request();
    if (++request.asked["correction"] > kTimesPerQuestion)
        return hand_to_person(turn, "the playback was not right", "handing_to_person");
    turn.say("wrong_intro");
    turn.go(Clarifying{"correction", {}});
}

void hear_confirming(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    const bool denies = act == Act::Deny || act == Act::Correction || act == Act::Pushback;
    const auto others = new_subjects(turn, message);
    if (!denies && !others.empty()) {
        keep_for_later(turn, message, others);
        return agrees(act) ? confirmed(turn) : ask_pending_again(turn);
    }
    if (denies) {
        const Mended mended = mend(turn, message);
        if (mended == Mended::Changed) return play_back_changes(turn, message);
        if (mended == Mended::Asked) return;
    } else if (!correct(turn, message, Switch::No).empty()) {
        return play_back_changes(turn, message);
    }
    if (agrees(act) || act == Act::Skip || act == Act::DontKnow) return confirmed(turn);
    const std::string wanted = what_is_wanted(message);
    const bool says_more = word_count(wanted) >= kWordsThatSaySomething;
    if (says_more && (denies || act == Act::Request)) {
        if (denies && offer_other_needs(turn)) {
            turn.request().text += "\n" + message.text;
            return;
        }
        take_need_in_words(turn, wanted);
        return play_back_changes(turn, message);
    }
    if (denies) return ask_what_is_different(turn);
    ask_pending_again(turn);
    if (turn.request().asked["confirm"] >= kTimesPerQuestion) ask_what_is_different(turn);
}

}  // namespace ajar::dialogue
