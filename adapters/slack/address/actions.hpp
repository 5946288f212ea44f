#pragma once

// What buttons, inputs and views of ours are called: the one list that what goes out and what comes
// in share. An action id may carry a suffix after "." to be unique in its message ("choice.3"):
// compare with action_of(id).

#include <string_view>

namespace ajar::slack::actions {

// ---- The employee's -----------------------------------------------------------------------------

/// The button's value is what ChoiceMade::value is to be ("slot:people=5", "wrong:<request id>").
inline constexpr std::string_view kChoice = "choice";
/// Slack's thumbs; the value of the pressed one is likewise a ChoiceMade's.
inline constexpr std::string_view kFeedback = "feedback";
/// App Home: another page; the value is a HomePage as text (blocks/home.hpp).
inline constexpr std::string_view kHomePage = "home_page";

/// The message shortcut "Ask IT about this"; the app's settings name it by this callback id.
inline constexpr std::string_view kAskShortcut = "ask_it";

// ---- Staff's; the value is the review's id ------------------------------------------------------

inline constexpr std::string_view kApprove = "approve";
inline constexpr std::string_view kUndo = "undo";
inline constexpr std::string_view kEdit = "edit";
inline constexpr std::string_view kChangeOutcome = "change_outcome";
inline constexpr std::string_view kAskMore = "ask_more";
inline constexpr std::string_view kTakeOver = "take_over";
inline constexpr std::string_view kAskManager = "ask_manager";

/// A link. Slack reports the click all the same: acknowledge it and do nothing.
inline constexpr std::string_view kOpen = "open";

// ---- Modals: a view's callback_id; its private_metadata is a ModalSubject (blocks/modals.hpp)
// ----

inline constexpr std::string_view kEditView = "edit_reply";
inline constexpr std::string_view kOutcomeView = "change_outcome";
inline constexpr std::string_view kAskMoreView = "ask_more";
inline constexpr std::string_view kAskManagerView = "ask_manager";
inline constexpr std::string_view kLoadingView = "loading";

/// Inputs: block_id and action_id are the same, so that a value is at values[id][id].
inline constexpr std::string_view kReplyInput = "reply";
inline constexpr std::string_view kOverrideInput = "override_reason";
inline constexpr std::string_view kOptionInput = "option";  ///< the value is the option's index
inline constexpr std::string_view kQuestionInput = "question";
inline constexpr std::string_view kNoteInput = "note";

/// "choice" of "choice.3".
constexpr std::string_view action_of(std::string_view action_id) {
    return action_id.substr(0, action_id.find('.'));
}

}  // namespace ajar::slack::actions
