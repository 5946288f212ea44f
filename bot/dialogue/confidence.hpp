#pragma once

// A sensitive matter is never discussed where others read along (P20): from the moment it comes up
// there, everything is said to the employee alone, and the others read one line without a word of
// the matter. It stays so for the rest of that conversation.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

/// Before somebody is asked which of several services they mean: where others would read it, those
/// are left out that are nobody's business. When the likeliest is one, the question is private.
void drop_what_others_may_not_read(Turn& turn);

/// After everything else of the turn: says where it may be read.
void keep_in_confidence(Turn& turn, const Event& event);

}  // namespace ajar::dialogue
