#pragma once

// What a person of IT does to a conversation: handed to the engine as an event, answered when the
// turn is on disk.

#include "bot/api/input.hpp"

#include <string>

namespace ajar::api {

/// Submits the event and answers ActDone, or why it had no effect.
Awaitable<server::Response> act(
    const Services& services,
    Session session,
    std::string act_id,
    std::string conversation_id,
    std::string review_id,  ///< empty: the act is on the conversation
    dialogue::Event event
);

/// Context for the tone checker from a review's case (T12, T14, T23).
tone::Context tone_context(
    const knowledge::Knowledge& knowledge, ReplyKind kind, const std::string& locale
);
tone::Context tone_context(
    const knowledge::Knowledge& knowledge, const engine::CaseFile& file, ReplyKind kind
);

}  // namespace ajar::api
