#pragma once

// What to ask next, and when to stop asking (P4): first what it is about, then what it is for,
// then the facts that can change the answer, then the playback.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <string_view>

namespace ajar::dialogue {

/// A request has just become the present one: takes what its words say already, and goes on.
void settle_and_advance(Turn& turn);
/// The catalogue entry is known now.
void settle_service(Turn& turn, const std::string& service_id);
/// The next question, the playback, or a person.
void advance(Turn& turn);
/// The same after the playback was put right: what was changed may make another question matter,
/// or nothing be left to decide. `noted` says what was changed, where it is not played back.
void advance_corrected(Turn& turn, const Values& noted);

void ask_openly(Turn& turn);
void ask_purpose(Turn& turn);
void ask_slot(Turn& turn, const std::string& slot, const std::string& why);
void play_back(Turn& turn, std::string_view line = "playback");

/// The question that waits for its answer, once more, unless it was put twice already. After an
/// interruption that has nothing to do with it.
void ask_pending_again(Turn& turn);
/// The same question, asked otherwise; after two tries the dialogue goes on without the answer.
void ask_slot_otherwise(Turn& turn, const knowledge::SlotSpec& spec);
/// What the bot waits for, for the answer to a status question.
std::string pending_question(Turn& turn);

}  // namespace ajar::dialogue
