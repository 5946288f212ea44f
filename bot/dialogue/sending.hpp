#pragma once

// The approved answer leaves: checked a last time, said, recorded, promised.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

/// Is there a text, and does its tone pass or carry a written override? Refuses the act otherwise.
bool is_fit_to_send(Turn& turn, const Review& review, const DraftApproved& approval);

void send_answer(Turn& turn, const Review& review, const DraftApproved& approval);

}  // namespace ajar::dialogue
