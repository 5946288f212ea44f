#pragma once

// What the employee reads: an answer, a question with its quick replies, a decision as a card.
// Pure.

#include "adapters/slack/blocks/surface.hpp"
#include "bot/dialogue/effect.hpp"

#include <string>
#include <string_view>

namespace ajar::slack::blocks {

struct EmployeeView {
    std::string locale = "en";  ///< where there is no card, which knows it
    std::string it_name = "IT";
    std::string whole_url{};  ///< a page with the whole talk; empty: there is none
};

/// Choices become buttons whose value is the choice's; "helpful:" and "unhelpful:" become Slack's
/// thumbs.
Message employee_message(const dialogue::Say& say, const EmployeeView& view);

/// Whether it leads back into a case: a question asked under an answer, which may be asked again.
bool stays_open(std::string_view chosen_value);

/// The same once the person has pressed: what was said, without buttons (Slack would let them press
/// again on an old question). A thumb takes the thumbs alone.
Message answered_message(
    const dialogue::Say& say, const std::string& chosen_value, const EmployeeView& view
);

}  // namespace ajar::slack::blocks
