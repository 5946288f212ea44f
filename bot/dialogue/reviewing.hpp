#pragma once

// From a confirmed request to a draft in front of a person, and again when facts change.

#include "bot/dialogue/turn.hpp"
#include "bot/dialogue/words_in.hpp"

#include <optional>
#include <string>

namespace ajar::dialogue {

/// Asks for the evidence that weighing needs; `why` becomes the review's. `quietly`: the employee
/// knows already that it is with staff.
void start_evaluation(Turn& turn, const std::string& why, bool quietly = false);
/// Opens an answered case again (P26), and says so in words that fit its kind.
void reconsider(Turn& turn, const std::string& new_fact, Pushback kind);
/// The evidence is there: weigh, draft, open the review.
void weigh(Turn& turn, const EvidenceGathered& evidence);

/// The draft for one option, rendered; nothing when no template serves it.
std::optional<Review> make_review(
    Turn& turn, const evaluation::Justification& justification, std::size_t option
);
/// Puts the draft in front of the people who decide on it.
void open_review(Turn& turn, Review review, const std::string& why, const std::string& manager);

/// The team in whose queue the present draft waits.
std::string reviewing_team(const Turn& turn);
/// Who decides, and by when the employee hears again: for lines about a review.
Values review_values(const Turn& turn);

}  // namespace ajar::dialogue
