#pragma once

// What an activity of Teams' means for us. Values only: the reception acts on them.

#include "adapters/teams/ingress/place.hpp"
#include "bot/domain/activity.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ajar::teams {

/// Somebody speaks to us, presses a button of ours, or has just got to know us. One activity of
/// Teams' is one of ours, however often it comes; a newly opened chat is one, though Teams tells of
/// it in two ways.
struct Heard {
    Activity activity;
    /// Said among others without speaking to us, or pressed by anybody who sees the button: only
    /// for us when we talk there with this person already.
    bool only_if_known = false;
    std::vector<std::string> files;  ///< names
    std::string pressed_on{};        ///< of a pressed button: the message that it stands in
};

/// A person has changed what they wrote.
struct Edited {
    Activity activity;       ///< as if it were written now
    std::string message_id;  ///< the id of the activity that it was
};

struct Deleted {
    ConversationRef conversation;
    std::string message_id;
};

/// A thumb, a heart, …
struct Reacted {
    Activity activity;  ///< whose it is, with nothing said
    std::string to;     ///< Teams' id of the message
    std::vector<std::string> added;
    std::vector<std::string> removed;
};

/// The app has come to a team or a group, or has gone from somewhere.
struct Installed {
    Place place;
    bool removed = false;
};

/// A button of staff's, told as a message: from a client that cannot ask and wait for the answer.
struct Pressed {
    Place place;
    nlohmann::json data;   ///< of the button
    std::string reply_to;  ///< the message that it stands in
};

struct Ignored {
    enum class Why {
        UnknownType,   ///< nobody has told us of such activities
        OtherEvent,    ///< an event that we do nothing about
        OtherChannel,  ///< of the Bot Framework, but not of Teams
        Outsider,      ///< from another company
        Bot,           ///< another app's, or our own
        Incomplete,    ///< without what every activity of its kind has
        NothingNew,    ///< there is nothing in it
    };
    static constexpr int kReasons = 7;
    Why why = Why::UnknownType;
};

/// "unknown_type", for metrics.
std::string_view to_string(Ignored::Why why);

using Reaction = std::variant<Ignored, Heard, Edited, Deleted, Reacted, Installed, Pressed>;

/// "heard", "edited", …; of what is ignored, why.
std::string_view name_of(const Reaction& reaction);

}  // namespace ajar::teams
