#pragma once

// A message that somebody changes after they have sent it. An edit that says something new counts
// like a message, as long as it is the latest one or the case is open; a mended spelling does not.

#include "bot/engine/reading.hpp"

#include <string>
#include <string_view>

namespace ajar::shared {

/// As an activity, an edit is called "<the message's id>:edit:<which edit>".
std::string edit_id(const std::string& message_id, std::string_view which);

/// Whether the words differ by more than case, spaces and punctuation.
bool says_something_new(std::string_view before, std::string_view after);

enum class EditMeans {
    Nothing,   ///< nothing new, too late, or a later edit has been heard already
    NewWords,  ///< as if they had said it now
    Unknown,   ///< of what was said lately, nothing is that message
};

/// `id`: of the edit, by edit_id. Where `in_order`, ids of later edits sort after earlier ones.
EditMeans weigh_edit(
    const engine::Reading& records,
    const std::string& conversation_id,
    const std::string& message_id,
    const std::string& id,
    std::string_view text,
    bool in_order
);

}  // namespace ajar::shared
