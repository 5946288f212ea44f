#pragma once

// What people do to messages that stand there already. An edit that says something new counts like
// a message, as long as the case is open; a thumb on an answer is the one under it. A message that
// is deleted stays asked: who wants it gone says so.

#include "adapters/teams/desk/context.hpp"
#include "adapters/teams/ingress/reaction.hpp"

#include <optional>
#include <string_view>

namespace ajar::teams::desk {

/// What it says, to be kept as if it were said now. Nothing: nothing new. Any thread; throw what
/// the store throws.
std::optional<Activity> said_by(const Context& context, const Edited& edited);
std::optional<Activity> said_by(const Context& context, const Reacted& reacted);

/// "helpful:", "unhelpful:", or nothing: as Teams calls a reaction.
std::string_view thumb_of(std::string_view reaction);

}  // namespace ajar::teams::desk
