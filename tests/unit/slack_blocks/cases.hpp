#pragma once

// A case of the small kind as it reaches Slack, built by hand, so that a reader of the snapshots
// finds every word of them here.

#include "adapters/slack/blocks/home.hpp"
#include "adapters/slack/blocks/review.hpp"
#include "bot/dialogue/effect.hpp"

namespace ajar::slack::blocks {

/// Sunday 22 November 2026, 14:03 UTC.
inline constexpr TimePoint kNow =
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 22} +
    std::chrono::hours{14} + std::chrono::minutes{3};

/// Grace (asks), Amira (approves), Helena (management), the team "workplace", the service "figma".
knowledge::Knowledge company();

/// Grace would like Figma for six people; drafted is a compromise, with one error of tone.
engine::CaseFile open_case();
/// Amira has approved it in other words.
engine::CaseFile approved_case();

/// "Which of these is it?" with three services and a person.
dialogue::Say question();
/// The compromise as Grace reads it.
dialogue::Say answer();

/// Seven requests, two promises, one decision.
HomeContent home_content();

}  // namespace ajar::slack::blocks
