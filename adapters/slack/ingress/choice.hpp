#pragma once

// A pressed quick-reply button is something that the employee says in their conversation. Pure.

#include "adapters/slack/ingress/interaction.hpp"
#include "bot/domain/activity.hpp"

#include <optional>

namespace ajar::slack {

/// The activity, or nothing when the button is none of the employee's (actions.hpp) or stands
/// nowhere in a conversation. Whether there is such a conversation with the person who pressed is
/// for the caller to look up: in a channel everybody can press.
std::optional<Activity> choice_in(const BlockActions& pressed, TimePoint now);

}  // namespace ajar::slack
