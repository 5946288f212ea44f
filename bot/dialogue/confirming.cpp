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

#include <algorithm>

namespace ajar::dialogue {
namespace {

constexpr std::size_t kWordsThatSaySomething = 4;
constexpr std::size_t kWordsOfDoubt = 6;

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
    advance_corrected(turn, {});
}

// Not to know is no yes. What is assumed is said, and asked in another way.
void say_what_is_assumed(Turn& turn) {
    const bool worded = turn.has_words_for("playback_unsure");
    play_back(turn, worded ? "playback_unsure" : "playback");
}

// The case goes on; whoever decides sees that the need is a guess.
void leave_open(Turn& turn) {
    turn.request().asked["left open"] = 1;
    turn.request().why_asked.push_back("the need is a guess: they could not say");
    turn.state.misunderstood = 0;
    if (turn.has_words_for("need_left_open")) turn.say("need_left_open");
    start_evaluation(turn, "new");
}

void hear_that_they_do_not_know(Turn& turn) {
    auto& asked = turn.request().asked;
    const bool again = asked.contains("unsure");
    asked["unsure"] = 1;
    if (again) return leave_open(turn);
    int& put = asked["confirm"];  // the same question, in other words: not a third time
    put = std::max(put, 1);
    say_what_is_assumed(turn);
}

}  // namespace

void confirmed(Turn& turn) {
    turn.request().root_need.confirmed = true;
    turn.request().asked.erase("left open");
    turn.state.misunderstood = 0;
    start_evaluation(turn, "new");
}

void ask_what_is_different(Turn& turn) {
    int& times = turn.request().asked["correction"];
    if (times >= kTimesPerQuestion)
        return hand_to_person(turn, "the playback was not right", "handing_to_person");
    ++times;
    turn.say("wrong_intro");
    turn.go(Clarifying{"correction", {}});
}

// The need once more, in their words: that is a yes to it.
bool says_the_same(const Turn& turn, const MessageReceived& message) {
    constexpr HowSure kTheSame{0.2, 0.6};
    const std::string& need = turn.state.request->root_need.id;
    return !need.empty() && message.understanding.act == Act::Request &&
           !message.text.ends_with('?') && need_meant(turn, message, kTheSame) == need;
}

// "So that's it then?" doubts, and names nothing else.
bool only_doubts(const MessageReceived& message) {
    return message.understanding.act == Act::Pushback && message.text.ends_with('?') &&
           word_count(message.text) <= kWordsOfDoubt && message.understanding.entities.empty() &&
           !names_a_service(message);
}

void hear_confirming(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (only_doubts(message)) return hear_that_they_do_not_know(turn);
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
    if (sounds_resigned(message.text)) return hear_that_they_do_not_know(turn);
    if (agrees(act)) return confirmed(turn);
    if (act == Act::Skip) return leave_open(turn);
    if (act == Act::DontKnow) return hear_that_they_do_not_know(turn);
    if (!denies && says_the_same(turn, message)) return confirmed(turn);
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
