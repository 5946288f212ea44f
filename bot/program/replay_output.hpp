#pragma once

// How replayed conversations are printed: for people, and as JSON lines for programs.

#include "bot/engine/replay.hpp"

#include <string>
#include <vector>

namespace ajar::program {

struct Replay {
    engine::ConversationRow conversation;
    std::vector<engine::ReplayedTurn> turns;
};

/// The conversation with the turns that would go otherwise, and each of them with `whole`. Empty
/// where nothing is to be shown.
std::string as_text(const Replay& replay, bool whole);
/// One line for each turn: {"conversation", "turn", "at", "revision", "event", "text",
/// "differences": [{"what", "then", "today"}]}
std::string as_json_lines(const Replay& replay);

/// How many turns would go otherwise.
std::size_t changed(const Replay& replay);

}  // namespace ajar::program
