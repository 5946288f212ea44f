#pragma once

// Slack's agent experience, where a workspace has it: what a thread is waiting for, what it is
// about, and what one could ask. Where it is not there it is tried once and left alone.

#include "adapters/slack/desk/context.hpp"
#include "adapters/slack/ingress/reaction.hpp"

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace ajar::slack::desk {

/// "processing", "suspended", "active" or "closed": whose move it is.
std::string session_status(std::string_view stage);

/// All of it on the worker.
class Agent {
public:
    explicit Agent(Context& context) : context_(context) {}

    void heard(const Heard& heard);
    void changed(const std::string& conversation_id);
    /// The person pressed "stop"; the status is ours to move.
    void stopped(ConversationRef conversation);
    /// The person has named the session themselves.
    void titled(const ConversationRef& conversation);

private:
    void show(const ConversationRef& conversation, const std::string& status);
    void later(const std::string& conversation_id, std::chrono::milliseconds wait);
    void suggest(const Heard& heard);
    void title(const engine::ConversationRow& row);
    bool is_named(const std::string& conversation_id);
    void name(const std::string& conversation_id, const std::string& title);
    /// Whether the workspace has not refused the method.
    bool may(const Address& where, std::string_view what) const;
    void judge(const Address& where, std::string_view what, const api::Answer& answer);

    Context& context_;
    std::set<std::string> refused_;
    std::map<std::string, std::string> shown_;  ///< conversation -> status
    std::set<std::string> waiting_;             ///< conversations whose status is told later
    std::set<std::string> named_;               ///< conversations whose title stands
};

}  // namespace ajar::slack::desk
