#pragma once

// How each question is put: its line, its buttons, and how often.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <string_view>

namespace ajar::dialogue {

inline constexpr int kTimesPerQuestion = 2;

/// Under which name a request remembers that it is none of the services offered.
inline std::string refused_service(const std::string& id) {
    return "not " + id;
}

/// Is there budget left? Required facts may use the hard limit.
bool may_ask(const Turn& turn, bool required);
/// "Is it one of these?", then openly, then another way, then a person.
void ask_service(Turn& turn);
/// The open question for the need, with the catalogue's most likely ones as buttons.
void ask_need(Turn& turn);

}  // namespace ajar::dialogue
