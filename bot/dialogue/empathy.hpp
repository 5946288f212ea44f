#pragma once

// How it feels comes first (P21): a word about it before anything is asked, decided or handed on.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

/// Says it where the message sounds upset or afraid, or touches what people tell with a heavy
/// heart; once for each matter, never as a refrain.
void meet_feeling(Turn& turn, const MessageReceived& message);

/// A danger, somebody in trouble, a security matter: a person looks at it today (P24).
bool cannot_wait(const MessageReceived& message);

}  // namespace ajar::dialogue
