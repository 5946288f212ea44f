#pragma once

// What stands in Block Kit's controls, whichever kind they are.

#include "adapters/slack/ingress/interaction.hpp"

namespace ajar::slack {

/// Of one control, as in an action or in a view's state.
Input input_in(const nlohmann::json& control);

/// "state.values": by block_id, then by action_id.
Inputs inputs_in(const nlohmann::json& values);

}  // namespace ajar::slack
