#pragma once

// What the employee reads: an answer, a question with its quick replies, a decision as a card.
// Pure.

#include "adapters/teams/cards/card.hpp"
#include "bot/dialogue/effect.hpp"

#include <string>

namespace ajar::teams::cards {

struct EmployeeView {
    std::string it_name = "IT";
};

/// A message activity without its addresses. Choices become buttons whose words are said in the
/// chat; "helpful:" and "unhelpful:" become the thumbs that Teams puts under a message.
Json employee_message(const dialogue::Say& say, const EmployeeView& view);

/// Teams shows "AI generated" above it.
void mark_as_generated(Json& message);

/// The same once a quick reply was pressed: it shows which, and has no buttons any more.
Json answered_message(
    const dialogue::Say& say, const std::string& chosen_value, const EmployeeView& view
);

}  // namespace ajar::teams::cards
