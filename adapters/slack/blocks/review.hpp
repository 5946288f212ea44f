#pragma once

// The case as IT sees it in a staff channel: need, who asks, the seven considerations with their
// evidence, options, draft with tone findings, and what can be done about it. Pure.

#include "adapters/shared/case_words.hpp"
#include "adapters/slack/blocks/surface.hpp"
#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <string>

namespace ajar::slack::blocks {

using shared::StaffView;

/// Open, with the buttons; or as it was settled, when and by whom, without them. A sensitive case
/// says nothing about the person in a channel that many read.
Message review_message(const engine::CaseFile& file, const StaffView& view);

/// Under it: whoever has the case is told that it waits. `user`: their id in Slack; where it is
/// none, just their `name` stands there.
Message reminder_message(
    const engine::CaseFile& file,
    const StaffView& view,
    const std::string& user,
    const std::string& name
);

/// "*T04 wall* (Error): …" for each finding; used in the edit modal too.
std::vector<Spans> tone_lines(
    const tone::Report& report, std::string_view text, std::string_view locale
);

}  // namespace ajar::slack::blocks
