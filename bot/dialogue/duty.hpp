#pragma once

// Reviews that nobody touches: who is on duty is reminded, the next of the rota gets it, and at the
// end the team's lead is called (P24).

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

inline constexpr int kHandOvers = 2;  ///< then the lead is called

/// The open review's time begins: for whoever is on duty, or for whoever has it already.
void begin_duty(Turn& turn);

/// Nobody has touched the present case's review in time.
void duty_due(Turn& turn);

}  // namespace ajar::dialogue
