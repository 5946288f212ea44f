#pragma once

// One turn of a conversation. Pure and total: no clock, no store, no randomness; every event in
// every stage has an answer, and what makes no sense changes nothing.

#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/dialogue/state.hpp"
#include "bot/knowledge/knowledge.hpp"

namespace ajar::dialogue {

struct Step {
    State state;
    Effects effects;
};

Step step(
    const State& state, const Event& event, const knowledge::Knowledge& knowledge, TimePoint now
);

}  // namespace ajar::dialogue
