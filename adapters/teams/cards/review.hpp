#pragma once

// The case as IT sees it in a staff channel: need, who asks, the seven considerations with their
// evidence, options, draft with tone findings, and what can be done about it. Pure.

#include "adapters/shared/case_words.hpp"
#include "adapters/teams/cards/card.hpp"
#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <string>

namespace ajar::teams::cards {

using shared::StaffView;

/// Open, with the buttons; or as it was settled, when and by whom, without them. A sensitive case
/// says nothing about the person in a channel that many read. `notice`: said above it, to whoever
/// came late.
Json review_card(
    const engine::CaseFile& file, const StaffView& view, const std::string& notice = {}
);

/// The same as a message: with the words for notifications.
Json review_message(const engine::CaseFile& file, const StaffView& view);

/// Under it: whoever has the case is told that it waits. `user`: their id in Teams; where it is
/// empty, just their `name` stands there.
Json reminder_message(
    const engine::CaseFile& file,
    const StaffView& view,
    const std::string& user,
    const std::string& name
);

/// "T04 wall · Error · …" for each finding; used in the edit dialog too.
Json tone_lines(const tone::Report& report, const std::string& locale);

}  // namespace ajar::teams::cards
