#pragma once

// What becomes of a review in the store; `at` is the turn's time.

#include "bot/dialogue/effect.hpp"
#include "bot/store/connection.hpp"

namespace ajar::store {

void keep_review(Connection& c, TimePoint at, const dialogue::SettleReview& settle);
void keep_review(Connection& c, TimePoint at, const dialogue::HoldReview& hold);
void keep_review(Connection& c, TimePoint at, const dialogue::AssignReview& assign);

}  // namespace ajar::store
