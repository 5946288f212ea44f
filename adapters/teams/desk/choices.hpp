#pragma once

// A quick reply was pressed: the message shows which one, and has no buttons any more. Pressing
// again on an old question would answer it once more.

#include "adapters/teams/desk/context.hpp"
#include "adapters/teams/ingress/reaction.hpp"

#include <map>
#include <string>

namespace ajar::teams::desk {

class Choices {
public:
    explicit Choices(Context& context) : context_(context) {}

    /// On the worker; the choice itself is on disk. A decision keeps its buttons: they answer
    /// nothing, they are what stays open.
    void chosen(const Heard& heard);

private:
    Context& context_;
    /// Message -> what was pressed there first: whoever presses twice has answered once.
    std::map<std::string, std::string> answered_;
};

/// What a message of ours in this conversation says; of one that is not known to have arrived, the
/// latest that offers a choice which begins so. Nothing: there is none.
std::optional<dialogue::Say> said_as(
    const Context& context,
    const ConversationRef& conversation,
    const std::string& message,
    std::string_view offered
);

}  // namespace ajar::teams::desk
