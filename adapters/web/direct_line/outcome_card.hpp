#pragma once

// The outcome as an Adaptive Card. Pure.

#include "bot/dialogue/effect.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace ajar::web {

/// The attachment of the message.
nlohmann::json outcome_attachment(const dialogue::OutcomeCard& card);

/// What stands on the card's button with this value ("wrong:<id>", "flip:<id>" …); empty for none.
std::string card_label_of(std::string_view value, std::string_view locale);

}  // namespace ajar::web
