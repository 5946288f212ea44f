#pragma once

// Facts of a request: what a message says beside what it asks for finds its slot, early, late,
// several at a time, or corrected.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

enum class Take {
    New,        ///< only facts that are not known yet
    Corrected,  ///< facts that are known are replaced
};

/// Fills slots of the request's service from what stands in the text. Gives the labels of what
/// changed, with values, in the person's language.
std::vector<std::string> take_facts(
    Turn& turn,
    std::string_view text,
    const std::vector<understanding::Entity>& entities,
    Take how,
    std::string_view asked_slot = {}
);

/// The answer to the question for one slot. False when it does not answer it.
bool take_answer(Turn& turn, const knowledge::SlotSpec& spec, const MessageReceived& message);

/// The slot's choice that these words name; empty when none or several do.
std::string choice_in(
    const knowledge::SlotSpec& spec, std::string_view text, std::string_view locale
);
SlotValue choice_value(
    const knowledge::SlotSpec& spec, const std::string& choice, SlotValue::Origin origin
);
SlotValue skipped_value(const knowledge::SlotSpec& spec);

const knowledge::SlotSpec* slot_spec(const knowledge::Service* service, std::string_view id);

}  // namespace ajar::dialogue
