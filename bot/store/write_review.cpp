// What becomes of a review in the store: settled, held for a moment, somebody's turn.

#include "bot/store/write_review.hpp"

#include "bot/store/spelling.hpp"

namespace ajar::store {

using namespace dialogue;

void keep_review(Connection& c, TimePoint at, const SettleReview& settle) {
    c.run(
        "UPDATE reviews SET status = 'settled', settled_at = ?, settled_by = ?, settled_how = ?,"
        " settled_note = ?, held_by = '', held_until = NULL, held_text = ''"
        " WHERE id = ? AND status = 'open'",
        at,
        settle.by,
        spelled(settle.how),
        settle.note,
        settle.review_id
    );
}

void keep_review(Connection& c, TimePoint, const HoldReview& hold) {
    c.run(
        "UPDATE reviews SET held_by = ?, held_until = ?, held_text = ?"
        " WHERE id = ? AND status = 'open'",
        hold.until ? hold.by : std::string{},
        hold.until,
        hold.until ? hold.text : std::string{},
        hold.review_id
    );
}

void keep_review(Connection& c, TimePoint at, const AssignReview& assign) {
    c.run(
        "UPDATE reviews SET duty_person = ?, duty_before = ?, duty_how = ?, duty_told = ?,"
        " duty_at = ? WHERE id = ? AND status = 'open'",
        assign.person,
        assign.before,
        spelled(assign.how),
        assign.told,
        at,
        assign.review_id
    );
}

}  // namespace ajar::store
