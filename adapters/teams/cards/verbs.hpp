#pragma once

// What staff's buttons and inputs are called: the one list that what goes out and what comes in
// share. A button's data is {"review": id}; where a client cannot ask, "verb" stands there too.

#include <string_view>

namespace ajar::teams::verbs {

inline constexpr std::string_view kApprove = "approve";
inline constexpr std::string_view kTakeOver = "take_over";
inline constexpr std::string_view kUndo = "undo";
inline constexpr std::string_view kRefresh = "refresh";  ///< only looks
/// These open a dialog, and the dialog is sent back under the same name.
inline constexpr std::string_view kEdit = "edit";
inline constexpr std::string_view kChangeOutcome = "change_outcome";
inline constexpr std::string_view kAskMore = "ask_more";
inline constexpr std::string_view kAskManager = "ask_manager";

/// Inputs of the dialogs.
inline constexpr const char* kReply = "reply";
inline constexpr const char* kOverride = "override_reason";
inline constexpr const char* kOption = "option";  ///< the value is the option's index
inline constexpr const char* kQuestion = "question";
inline constexpr const char* kManager = "manager";  ///< the value is a person's id
inline constexpr const char* kNote = "note";

}  // namespace ajar::teams::verbs
