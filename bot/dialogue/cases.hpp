#pragma once

// Several cases in one conversation: one is worked on, others wait their turn, are in review
// beside it, or were answered and stay open for pushback.

#include "bot/dialogue/turn.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ajar::dialogue {

/// Puts the present case aside, so that another can be worked on: it waits its turn, stays in
/// review, or stays open for pushback. What a person has is theirs.
void put_aside(Turn& turn);

/// Works on the next request that waits, if there is one and nothing else is going on.
bool next_case(Turn& turn);

/// Leaves a case with the person who was called for it, and works on the next request. False when
/// none waits.
bool leave_with_person(Turn& turn, WithAPerson with);

/// The present case has ended ("answered", "cancelled", "quiet"): the next one, or back to one in
/// review, or the end of the conversation.
void end_case(Turn& turn, const std::string& why);

/// A person hands the conversation back: what was left with people is settled too.
void go_on_after_person(Turn& turn);

/// Does `act` with the case named `request_id` as the present one, whichever it is now. False
/// when there is no such case.
bool with_case(Turn& turn, std::string_view request_id, const std::function<void(Turn&)>& act);

/// The case whose draft this is; empty when no open draft has that id.
std::string case_under_review(const State& state, std::string_view review_id);

/// Ends the present case's open review, if it has one.
void withdraw_review(Turn& turn, const std::string& note);

/// Is somebody of IT talking with the employee at the moment?
bool is_with_a_person(const State& state);

}  // namespace ajar::dialogue
