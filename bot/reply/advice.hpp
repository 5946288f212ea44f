#pragma once

// What a draft tells staff beside its text: a call with its script where writing alone would hurt
// (P20), and a letter where management signs (P7).

#include "bot/reply/reply.hpp"

namespace ajar::reply {

/// Adds both where the case calls for them and the phrase sets have the lines.
void add_advice(
    Draft& made,
    const DraftInput& input,
    const Variables& values,
    const knowledge::Knowledge& knowledge
);

}  // namespace ajar::reply
