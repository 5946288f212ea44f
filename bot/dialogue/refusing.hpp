#pragma once

// Telling a person in IT, kindly and exactly, why their act has no effect.

#include "bot/dialogue/turn.hpp"

#include <string>

namespace ajar::dialogue {

void refuse(
    Turn& turn,
    const std::string& review_id,
    const Person& by,
    RefuseAct::Why why,
    std::string detail = {}  ///< empty: the usual sentence
);

/// The draft is not open any more: who was faster, or what happened to it.
void refuse_as_settled(Turn& turn, const std::string& review_id, const Person& by);

}  // namespace ajar::dialogue
