#pragma once

// The whole state machine as one table: what `ajar states` prints, and what a test holds every
// step against. A row that never happens is harmless; a step outside of the table is a bug. Rows
// tell of one case; what settles it may bring another one of the conversation to the front.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

struct Transition {
    std::string_view from;
    std::string_view on;     ///< the event, or what the message or button says
    std::string_view event;  ///< its name in name_of(Event)
    std::string_view when;   ///< the guard, in words; empty: always
    std::vector<std::string_view> to;
};

std::span<const Transition> transitions();

/// Is this step in the table? Staying where one is always is.
bool is_allowed(std::string_view from, std::string_view event, std::string_view to);

std::string transitions_text();
std::string mermaid();
std::string graphviz();

}  // namespace ajar::dialogue
