#pragma once

// Asking IT from elsewhere than the direct message: "/it …", and "Ask IT about this" on anybody's
// message. Both become a request in the direct message, in a thread of its own.

#include "adapters/slack/desk/context.hpp"
#include "adapters/slack/ingress/reception.hpp"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace ajar::slack::desk {

class Asks {
public:
    explicit Asks(Context& context) : context_(context) {}

    /// Whether it is the message shortcut. Any thread.
    static bool wants(const Interaction& interaction);

    /// Any thread. Empty words are answered with help; others once they are a request on disk, or
    /// before Slack loses its patience.
    void command(SlashCommand command, Reply reply);
    /// Any thread; answered at once.
    void shortcut(MessageShortcut shortcut, Reply reply);

private:
    struct Ask;

    void take(const std::shared_ptr<Ask>& ask);
    void open(const std::shared_ptr<Ask>& ask);
    void post(const std::shared_ptr<Ask>& ask);
    void submit(const std::shared_ptr<Ask>& ask, const std::string& thread);
    void end(const std::shared_ptr<Ask>& ask, std::string_view word);
    void whisper(const std::shared_ptr<Ask>& ask, const nlohmann::json& message);
    std::string locale_of(const Ask& ask) const;
    Address where(const Ask& ask) const;

    Context& context_;
};

}  // namespace ajar::slack::desk
