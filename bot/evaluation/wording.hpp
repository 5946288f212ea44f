#pragma once

// The sentences that evaluation finds by itself (capacity, skills, scope), in every language that
// has computed reasons. Each names its figure or date, so that it can open a reply (P13, T01).

#include "bot/evaluation/capacity.hpp"

namespace ajar::evaluation::wording {

/// "26 November" / "26. November", in every language of the page.
LocalText day(Date date);
/// The day before the locale's text is put together: fills `{0}`, `{1}` … of each language.
LocalText fill(const LocalText& pattern, const std::vector<LocalText>& values);
LocalText same(std::string text);

LocalText free_hours(const knowledge::Team& team, Date ready_by);
LocalText booked(const knowledge::Team& team, const knowledge::Commitment& commitment, Date free);
LocalText lead_time(int days, Date earliest);
LocalText too_much_work(const knowledge::Team& team, double hours, Date earliest);
LocalText no_date(const knowledge::Team& team, double hours);
LocalText in_time(Date ready_by, Date deadline);
LocalText nobody_skilled(const knowledge::Team& team, const std::string& skill);
LocalText skilled(const knowledge::Team& team, const std::string& skill);
LocalText not_ours(const knowledge::Service& service, const LocalText& who);
LocalText no_service();
LocalText ours(const knowledge::Service& service);
LocalText may_decide();
LocalText no_rule();
LocalText open_fact(const LocalText& slot_label, const LocalText& rule_title);
LocalText executive();

}  // namespace ajar::evaluation::wording
