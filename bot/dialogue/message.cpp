// A message of the employee: first what works everywhere – a person, an emergency, cancel, status,
// courtesies, another language – then what the stage makes of it.

#include "bot/base/overloaded.hpp"
#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/empathy.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/patience.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/turns.hpp"
#include "bot/dialogue/words_in.hpp"
#include "bot/understanding/mood.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

constexpr std::size_t kWordsToTellALanguage = 3;
constexpr double kConcernsThem = 0.05;
constexpr std::size_t kWordsWithAFact = 8;
constexpr std::size_t kWordsInTheMiddle = 5;  ///< an answer to a question is short, and misleads

/// Only languages that the company's own texts are written in: phrases alone would put English
/// questions between Spanish words.
bool speaks(const knowledge::Knowledge& knowledge, const std::string& language) {
    const auto& written = knowledge.company.locales;
    if (std::find(written.begin(), written.end(), language) == written.end()) return false;
    return std::any_of(
        knowledge.templates.begin(),
        knowledge.templates.end(),
        [&](const auto& one) { return !one.kind && one.locale == language; }
    );
}

// Answers in the language of the message (P20). False when nobody here writes it.
bool settle_language(Turn& turn, const MessageReceived& message) {
    const Understanding& understood = message.understanding;
    if (!understood.language_known || understood.language == turn.state.locale) return true;
    if (speaks(turn.knowledge, understood.language)) {
        turn.state.locale = understood.language;
        return true;
    }
    const bool answers = turn.at<Clarifying>() || turn.at<Confirming>();
    // "Permanently, no end in sight" names what was asked for; its language is hard to tell.
    const bool names_a_fact = answers && !understood.entities.empty();
    const std::size_t too_few = names_a_fact ? kWordsWithAFact
                                : answers    ? kWordsInTheMiddle
                                             : kWordsToTellALanguage;
    return word_count(message.text) < too_few;
}

// Something does not work, by the model's reading or plainly by the words.
bool tells_a_problem(const MessageReceived& message) {
    const auto& readings = message.understanding.readings;
    return std::any_of(readings.begin(), readings.end(), is_problem) ||
           understanding::mood_of(message.text, understanding::lex(message.text)).problem;
}

// Anger about something broken, or an outage. Anger about an answer is pushback instead.
bool needs_a_person_now(const Turn& turn, const MessageReceived& message) {
    const Understanding& understood = message.understanding;
    if (understood.outage) return true;
    if (understood.emotion != Emotion::Angry) return false;
    const bool about_an_answer = turn.at<Answered>() || turn.at<Closed>() || turn.open_review();
    if (!about_an_answer && tells_a_problem(message)) return true;
    if (understood.act != Act::Request) return false;
    const bool problem =
        std::any_of(understood.readings.begin(), understood.readings.end(), is_problem);
    return problem ||
           (!about_an_answer && names_a_service(message) && !sounds_like_a_request(message.text));
}

// A button's label that was typed counts as what it says.
Act act_of(Turn& turn, const MessageReceived& message) {
    const std::string typed = folded(message.text);
    const auto is = [&](std::string_view line) {
        return typed == folded(turn.button(line, {}).label);
    };
    if (is("choice_dont_know")) return Act::DontKnow;
    if (is("choice_skip")) return Act::Skip;
    if (is("choice_person")) return Act::TalkToPerson;
    if (is("choice_yes")) return Act::Affirm;
    if (is("choice_no")) return Act::Deny;
    return message.understanding.act;
}

// The team that sees to such things should get it at once, even where the words are not sure.
void guess_whom_it_concerns(Turn& turn, const Reading& reading) {
    if (turn.service()) return;
    for (const understanding::Guess& guess : reading.services) {
        const knowledge::Service* service = turn.knowledge.service(guess.id);
        if (!service || !service->sensitive || guess.probability < kConcernsThem) continue;
        turn.request().service_id = guess.id;
        return;
    }
}

void take_as_request(Turn& turn, const MessageReceived& message, Reading reading) {
    put_aside(turn);
    reading.text = message.text;
    turn.state.request = make_request(turn, reading, message);
    if (message.understanding.sensitive) guess_whom_it_concerns(turn, reading);
    guess_need(turn);
}

// A person is wanted, or the matter wants one; the words go with it.
void call_on(Turn& turn, const MessageReceived& message, const std::string& why) {
    const bool sensitive = message.understanding.sensitive;
    const auto others = sensitive ? new_subjects(turn, message) : other_subjects(turn, message);
    if (!turn.has_request() || !others.empty()) {
        const auto& readings = message.understanding.readings;
        Reading reading;
        if (!others.empty())
            reading = others.front();
        else if (sensitive && !readings.empty())
            reading = readings.front();
        take_as_request(turn, message, std::move(reading));
    } else {
        turn.request().text += "\n" + message.text;
        turn.request().sensitive = turn.request().sensitive || sensitive;
        if (sensitive && !message.understanding.readings.empty())
            guess_whom_it_concerns(turn, message.understanding.readings.front());
    }
    if (sensitive && cannot_wait(message)) turn.request().urgent = true;
    hand_to_person(turn, why, "handing_to_person");
    // A question about pay is with its people now; what they were at before need not wait for it.
    const auto* with = turn.stage<WithAPerson>();
    if (with && sensitive && turn.service() && turn.service()->sensitive)
        leave_with_person(turn, WithAPerson{*with});
}

// The wish is gone. What was promised already is called off with the person who promised it.
void cancel(Turn& turn, const MessageReceived& message) {
    const auto others = other_subjects(turn, message);
    const bool over = turn.at<Listening>() || turn.at<Closed>();
    if (!turn.has_request() || over) {
        if (others.empty()) turn.say("cancel_nothing");
    } else {
        withdraw_review(turn, "cancelled by the employee");
        turn.say("cancelled");
        if (turn.at<Answered>() || turn.at<Incident>())
            turn.emit(CallPerson{
                turn.request().id, team_of(turn), "no longer needed: they called it off", turn.now}
            );
        if (others.empty()) return end_case(turn, "cancelled");
        turn.state.request.reset();
    }
    if (!others.empty()) begin(turn, message, others);
}

void be_courteous(Turn& turn, std::string_view line) {
    turn.say(line);
    ask_pending_again(turn);
}

// Said in between; true when that was all there was to it.
bool hear_courtesy(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (names_a_service(message)) return false;
    if (act == Act::Greeting) {
        if (turn.at<Closed>() && !turn.has_request()) turn.go(Listening{});
        const bool first = turn.at<Listening>() && !turn.state.lines_said.contains("greeting");
        be_courteous(turn, first ? "greeting" : "greeting_back");
        return true;
    }
    if (act == Act::Thanks) {
        if (turn.at<Confirming>()) return false;
        be_courteous(turn, "thanks_reply");
        return true;
    }
    if (act == Act::SmallTalk) {
        be_courteous(turn, "small_talk");
        return true;
    }
    return false;
}

bool hear_anywhere(Turn& turn, const MessageReceived& message) {
    const Understanding& understood = message.understanding;
    if (understood.sensitive) {
        call_on(turn, message, "a sensitive matter");
        return true;
    }
    if (needs_a_person_now(turn, message) && !turn.at<Incident>()) {
        start_incident(turn, message);
        return true;
    }
    switch (understood.act) {
        case Act::TalkToPerson:
            call_on(turn, message, "asked for a person");
            return true;
        case Act::Cancel:
            cancel(turn, message);
            return true;
        case Act::StatusQuestion:
            tell_status(turn);
            return true;
        case Act::Unclear:
            if (turn.at<Clarifying>()) return false;  // "42" may be just what was asked for
            not_understood(turn);
            return true;
        default:
            return hear_courtesy(turn, message);
    }
}

void hear_in_stage(Turn& turn, const MessageReceived& message) {
    std::visit(
        overloaded{
            [&](const Listening&) { hear_listening(turn, message); },
            [&](const Clarifying&) { hear_clarifying(turn, message); },
            [&](const Confirming&) { hear_confirming(turn, message); },
            [&](const Evaluating&) { hear_evaluating(turn, message); },
            [&](const InReview&) { hear_in_review(turn, message); },
            [&](const Answered&) { hear_answered(turn, message); },
            [&](const Reconsidering&) { hear_evaluating(turn, message); },
            [&](const Incident&) { hear_incident(turn, message); },
            [&](const WithAPerson&) { hear_with_a_person(turn, message); },
            [&](const WaitingForManagement&) { hear_in_review(turn, message); },
            [&](const Closed&) { hear_closed(turn, message); },
        },
        Stage{turn.state.stage}  // a copy: hearing changes it
    );
}

}  // namespace

void open_conversation(Turn& turn, const ConversationOpened& opened) {
    turn.state.conversation = opened.conversation;
    turn.state.requester = opened.requester;
    if (!opened.locale.empty() && speaks(turn.knowledge, opened.locale))
        turn.state.locale = opened.locale;
    if (opened.greet && turn.at<Listening>() && turn.state.lines_said.empty()) {
        turn.say("greeting");
        turn.say("intro_help");
    }
}

void hear(Turn& turn, const MessageReceived& received) {
    MessageReceived message = received;
    message.understanding.act = act_of(turn, received);
    if (turn.at<WithAPerson>()) return hear_with_a_person(turn, message);
    if (!settle_language(turn, message)) {
        if (!turn.has_request()) turn.state.request = make_request(turn, Reading{}, message);
        turn.request().text += (turn.request().text.empty() ? "" : "\n") + message.text;
        return hand_to_person(
            turn,
            "writes in another language: " + message.understanding.language,
            "language_handoff"
        );
    }
    const bool incident = needs_a_person_now(turn, message) && !message.understanding.sensitive;
    if (!incident) meet_feeling(turn, message);  // the line of an incident does so itself
    const Patience patience{turn};
    if (!hear_anywhere(turn, message)) hear_in_stage(turn, message);
    patience.after(turn, message);
}

}  // namespace ajar::dialogue
