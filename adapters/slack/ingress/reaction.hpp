#pragma once

// What an event of Slack's means for us. Values only: the routes act on them.

#include "adapters/slack/address/place.hpp"
#include "bot/domain/activity.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ajar::slack {

/// Slack asks whether the address is ours; answered with the same word.
struct Challenge {
    std::string word;
};

/// We were sent more than 30,000 events within an hour; some have been left out.
struct RateLimited {
    std::string team;
    std::int64_t minute = 0;  ///< seconds since 1970
};

struct File {
    std::string id;
    std::string name;
    std::string media_type;
    bool stub = false;  ///< Slack Connect: only files.info knows what it is
};

/// Somebody speaks to us, or opens our direct message for the first time. The activity's id is
/// made of installation, channel and ts: a mention that comes as app_mention and as message, or an
/// event sent again, is the same activity, and the journal keeps it once.
struct Heard {
    Activity activity;
    Tenant tenant;
    std::string channel;
    std::string ts;
    std::string user;
    /// Said in a channel's thread without speaking to us: only for us when we talk there with this
    /// person already.
    bool only_if_known = false;
    std::vector<File> files;
};

/// A person has changed what they wrote.
struct Edited {
    Heard now;           ///< as it reads now; its activity's id is still the message's
    std::string before;  ///< how it read, as far as Slack says
    std::string mark;    ///< of this edit; later ones sort after it
    bool fresh = false;  ///< written so lately that the message itself may still be on its way
};

/// A message has been deleted. It stays asked: who wants it gone says so. Whose it was is not
/// always said: `conversation` may be empty.
struct Deleted {
    ConversationRef conversation;
    std::string message_id;
};

/// A message of our own has come back: it has arrived, whatever became of Slack's answer.
struct Echo {
    std::string channel;
    std::string ts;
    std::string thread_ts;
    std::string outbox_id;  ///< from the message's metadata; empty when it has none
};

/// The person looks at our App Home.
struct HomeOpened {
    Tenant tenant;
    std::string user;
};

/// The app is gone from a workspace, or some of its tokens are: they must be dropped at once.
struct Uninstalled {
    Tenant tenant;
    bool whole = false;  ///< not only tokens
    std::vector<std::string> bot_users;
    std::vector<std::string> users;
    TimePoint at{};  ///< by Slack's clock; events come late, too
};

/// The person pressed "stop" while we were at work; the session's status is ours to move.
struct SessionStopped {
    ConversationRef conversation;
};

/// The person has given the session a title of their own; it stays.
struct SessionTitled {
    ConversationRef conversation;
};

struct Ignored {
    enum class Why {
        UnknownEnvelope,  ///< an outer type that nobody has told us of
        OtherEvent,       ///< an event that we do nothing about
        System,           ///< Slack's own line: somebody joined, the topic changed
        UnknownSubtype,   ///< a message of a kind that nobody has told us of
        Bot,              ///< another app's, or Slackbot's
        NotAddressed,     ///< people talking to each other
        Outsider,         ///< somebody of another organisation, in a shared channel
        Incomplete,       ///< without what every event of its kind has
        NothingNew,       ///< a change that changes nothing for us
    };
    static constexpr int kReasons = 9;
    Why why = Why::UnknownEnvelope;
};

/// "unknown_envelope", for metrics.
std::string_view to_string(Ignored::Why why);

using Reaction = std::variant<
    Ignored,
    Challenge,
    RateLimited,
    Heard,
    Edited,
    Deleted,
    Echo,
    HomeOpened,
    Uninstalled,
    SessionStopped,
    SessionTitled>;

/// "heard", "edited", …; of what is ignored, why.
std::string_view name_of(const Reaction& reaction);

}  // namespace ajar::slack
