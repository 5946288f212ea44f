#pragma once

// What people do to messages that stand there already. An edit that says something new counts like
// a message, as long as the case is open; a thumb on an answer is the one under it. A message that
// is deleted stays asked: who wants it gone says so.

#include "adapters/teams/desk/context.hpp"
#include "adapters/teams/ingress/reaction.hpp"

#include <string_view>

namespace ajar::teams::desk {

/// All of it on the worker.
class Afterthoughts {
public:
    explicit Afterthoughts(Context& context) : context_(context) {}

    void edited(const Edited& edited);
    void reacted(const Reacted& reacted);

private:
    void submit(std::string_view what, Activity activity);

    Context& context_;
};

/// "helpful:", "unhelpful:", or nothing: as Teams calls a reaction.
std::string_view thumb_of(std::string_view reaction);

}  // namespace ajar::teams::desk
