#pragma once

// An envelope of the Events API becomes what it means for us. Pure, and total: whatever JSON comes,
// there is a reaction. The same for HTTP and Socket Mode.

#include "adapters/slack/ingress/reaction.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ajar::slack {

inline constexpr std::size_t kMostCharacters = 8'000;

/// What we know of ourselves beside what the event says; all of it may be empty.
struct Self {
    std::string bot_id;  ///< "B…", from auth.test
    std::string name;    ///< what stands for a mention of us inside a sentence: "IT"
};

Reaction normalise(const nlohmann::json& envelope, const Self& self, TimePoint now);

/// What an event says of itself, for the functions that read the kinds of event.
struct EventContext {
    Tenant tenant;
    std::string bot_user;    ///< who we are there; empty when it is not said
    std::string app_id;      ///< our own
    std::string enterprise;  ///< the organisation that the event is for, also without org_wide
    bool shared = false;     ///< the channel is shared with another organisation
    TimePoint now{};
    TimePoint at{};  ///< when it happened, by Slack's clock
    const Self& self;
};

/// event.type "message" and "app_mention".
Reaction read_message(const nlohmann::json& event, const EventContext& context);

}  // namespace ajar::slack
