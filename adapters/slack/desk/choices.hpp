#pragma once

// A quick reply was pressed: the message shows which one, and has no buttons any more. Pressing
// again on an old question would answer it once more.

#include "adapters/slack/desk/context.hpp"
#include "adapters/slack/ingress/reception.hpp"

namespace ajar::slack::desk {

class Choices {
public:
    explicit Choices(Context& context) : context_(context) {}

    /// On the worker; the choice itself is on disk.
    void chosen(const BlockActions& pressed);

private:
    Context& context_;
};

}  // namespace ajar::slack::desk
