#pragma once

// Who gets a case, who is called, and what the employee is told about when (P24).

#include "bot/dialogue/turn.hpp"

#include <string>
#include <string_view>

namespace ajar::dialogue {

/// The team that answers for the request: its service's, else the first that can take it.
std::string team_of(const Turn& turn);

/// The name of the person behind a team id or a person id: a team's lead, if it has one.
std::string person_behind(const Turn& turn, std::string_view team_or_person);

/// Who decides in management; empty when the knowledge names nobody.
std::string management_of(const knowledge::Knowledge& knowledge);

/// May this person decide on drafts?
bool may_approve(const Person& person);
bool is_management(const Person& person, const knowledge::Knowledge& knowledge);

/// When the employee is told that somebody will be in touch.
TimePoint promised_time(const Turn& turn);

/// Emits CallPerson for the case and starts the call's timer. Says nothing.
void call_person(Turn& turn, const std::string& why);
void call_person(
    Turn& turn, const std::string& why, const std::string& team_id, TimePoint promised
);

/// Says who will be in touch and by when, calls them, and leaves the conversation to them.
void hand_to_person(Turn& turn, const std::string& why, std::string_view line);

}  // namespace ajar::dialogue
