#pragma once

// What each stage does with a message of the employee, once the things that work everywhere
// (message.cpp) have had their turn. One file per stage.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <vector>

namespace ajar::dialogue {

void hear_listening(Turn& turn, const MessageReceived& message);
void hear_clarifying(Turn& turn, const MessageReceived& message);
void hear_confirming(Turn& turn, const MessageReceived& message);
void hear_evaluating(Turn& turn, const MessageReceived& message);
void hear_in_review(Turn& turn, const MessageReceived& message);
void hear_answered(Turn& turn, const MessageReceived& message);
void hear_incident(Turn& turn, const MessageReceived& message);
void hear_with_a_person(Turn& turn, const MessageReceived& message);
void hear_closed(Turn& turn, const MessageReceived& message);

/// The playback is right: on to weighing.
void confirmed(Turn& turn);
/// The playback is not right, and nothing says in what.
void ask_what_is_different(Turn& turn);

/// Something has gone wrong for them: understanding first, a person at once, one question at most.
void start_incident(Turn& turn, const MessageReceived& message);

/// "Something's wrong here" on an answer.
void ask_what_is_wrong(Turn& turn);
/// Disagreement with the answer, with or without something new in it (P26).
void push_back(Turn& turn, const MessageReceived& message);
/// "What would make this a yes?"
void show_flips(Turn& turn);

/// Nothing in the words to work with: twice the bot asks, then a person.
void not_understood(Turn& turn);

/// Where the present request stands, in plain words; the others beside it too.
void tell_status(Turn& turn);

/// Values for lines that play a change back.
Values with_changes(const Turn& turn, const std::vector<std::string>& changed);

}  // namespace ajar::dialogue
