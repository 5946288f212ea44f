#pragma once

// What people press, pick and send in Slack's own controls, as types of ours. Pure. The routes and
// Socket Mode read the same payloads with it.

#include "adapters/slack/address/place.hpp"
#include "bot/base/result.hpp"
#include "bot/server/http.hpp"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ajar::slack {

/// What every interaction has.
struct Origin {
    Tenant tenant;
    std::string app_id;
    std::string user_id;
    std::string user_name;
    std::string trigger_id;    ///< good for one view, within three seconds
    std::string response_url;  ///< good for five answers, within half an hour
};

/// What stands in a control.
struct Input {
    std::string type;
    std::string value;                ///< the text, or the first that was chosen
    std::vector<std::string> chosen;  ///< of lists: the values, or ids, or dates
};

/// By block_id, then by action_id.
using Inputs = std::map<std::string, std::map<std::string, Input, std::less<>>, std::less<>>;

struct Action {
    std::string action_id;
    std::string block_id;
    std::string action_ts;
    Input input;  ///< of a button: its value
};

struct MessageRef {
    std::string channel;
    std::string ts;
    std::string thread;      ///< empty: not in a thread
    std::string user;        ///< who wrote it
    std::string text;        ///< decoded
    bool ephemeral = false;  ///< only this person sees it; it can be changed by response_url alone
};

struct View {
    std::string id;
    std::string hash;  ///< views.update with it fails when somebody was faster
    std::string type;  ///< "modal" or "home"
    std::string callback_id;
    std::string external_id;
    std::string private_metadata;
    std::string root_id;
    std::string previous_id;
    Inputs values;
};

struct BlockActions {
    Origin origin;
    std::vector<Action> actions;
    std::optional<MessageRef> message;  ///< where the blocks are: a message, or …
    std::optional<View> view;           ///< … a view
    Inputs state;                       ///< of the message's other controls
};

struct ViewSubmission {
    Origin origin;
    View view;
};

struct ViewClosed {
    Origin origin;
    View view;
    bool cleared = false;  ///< all of the stack, not only this one
};

/// From the shortcuts menu.
struct GlobalShortcut {
    Origin origin;
    std::string callback_id;
    std::string action_ts;
};

/// From a message's menu; the message may be anybody's.
struct MessageShortcut {
    Origin origin;
    std::string callback_id;
    std::string action_ts;
    MessageRef message;
};

/// Options for a list that is filled while typing.
struct BlockSuggestion {
    Origin origin;
    std::string action_id;
    std::string block_id;
    std::string value;  ///< what was typed so far
    std::optional<MessageRef> message;
    std::optional<View> view;
};

/// A type that we have no use for (interactive_message, dialog_submission), or nobody knows.
struct OtherInteraction {
    std::string type;
};

using Interaction = std::variant<
    BlockActions,
    ViewSubmission,
    ViewClosed,
    GlobalShortcut,
    MessageShortcut,
    BlockSuggestion,
    OtherInteraction>;

/// Malformed: no object, no type, or none of the ids without which nobody can act on it.
Result<Interaction> read_interaction(const nlohmann::json& payload);

/// The payload of a form with the field "payload".
Result<Interaction> read_interaction(const server::Values& form);

/// "block_actions", …; "other" for what is none of them.
std::string_view name_of(const Interaction& interaction);

struct SlashCommand {
    Origin origin;
    std::string command;  ///< "/it"
    std::string text;     ///< decoded
    std::string channel;
    std::string channel_name;
};

Result<SlashCommand> read_command(const server::Values& form);

}  // namespace ajar::slack
