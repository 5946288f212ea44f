#pragma once

// Which of the evidence is fit to be said, and facts of the request in words.

#include "bot/domain/slot.hpp"
#include "bot/evaluation/justification.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <string>
#include <vector>

namespace ajar::reply {

/// What speaks against a plain yes, the deciding consideration's heaviest evidence first (P13).
/// Evidence that an exception lifted, questions still open and remarks for staff are left out.
std::vector<const evaluation::Evidence*> reasons_of(
    const evaluation::Justification& justification, const knowledge::Knowledge& knowledge
);

/// A fact as people of the locale would write it.
std::string slot_in_words(
    const SlotValue& value, const knowledge::Knowledge& knowledge, std::string_view locale
);

/// "number of people"; empty where the service has no such fact.
std::string slot_label(
    const knowledge::Service* service, std::string_view slot, std::string_view language
);

}  // namespace ajar::reply
