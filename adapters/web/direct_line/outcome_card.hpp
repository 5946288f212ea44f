#pragma once

// The outcome as an Adaptive Card. Pure.

#include "bot/dialogue/effect.hpp"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ajar::web {

/// The attachment of the message; `choices` are its buttons: the ways back (P26).
nlohmann::json outcome_attachment(
    const dialogue::OutcomeCard& card, const std::vector<dialogue::Choice>& choices
);

}  // namespace ajar::web
