#pragma once

// One thing a platform delivered, normalised: what every adapter makes and the journal keeps.

#include "bot/base/time.hpp"

#include <string>

namespace ajar {

/// Where a conversation takes place, and how to answer there.
struct ConversationRef {
    std::string channel;          ///< "web", "slack", "teams", "terminal"
    std::string conversation_id;  ///< ours, unique over all channels: "web:7f3…"
    std::string address;          ///< what the adapter needs to send back there; opaque elsewhere
    bool shared = false;          ///< others read along: a channel, a group
    bool operator==(const ConversationRef&) const = default;
};

struct Activity {
    enum class Kind {
        Message,   ///< `text` is what the person wrote
        Choice,    ///< `text` is the value of a button that the person pressed
        Joined,    ///< the person opened the conversation and has said nothing yet
        Feedback,  ///< `text` is "helpful" or "unhelpful", or the person's words on an answer
    };

    std::string id;  ///< unique over all channels; what drops a second delivery
    ConversationRef conversation;
    std::string sender_id;  ///< the person's id in our directory, or "<channel>:<id>" if unknown
    std::string sender_name;
    Kind kind = Kind::Message;
    std::string text;    ///< valid UTF-8, at most 8,000 characters, no control characters
    std::string locale;  ///< what the client says it speaks ("de-AT"); may be empty
    TimePoint received_at{};

    bool operator==(const Activity&) const = default;
};

}  // namespace ajar
