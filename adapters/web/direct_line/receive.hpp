#pragma once

// A Bot Framework activity as a client posts it becomes an Activity of ours. Pure.

#include "bot/base/result.hpp"
#include "bot/domain/activity.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace ajar::web {

inline constexpr std::size_t kMostCharacters = 8'000;

/// Who sends, as far as we know; never what the activity itself says.
struct Sender {
    std::string id;  ///< the directory's id, or "web:<id>"
    std::string name;
    std::string locale;
};

/// Ignored: fine, but nothing for us (typing). Malformed: with words for the client. TooLong is
/// Malformed too, see `is_too_long`.
Result<Activity> receive(
    const nlohmann::json& posted,
    const std::string& conversation,  ///< Direct Line's id
    const Sender& sender,
    const std::string& fresh_id,  ///< for an activity to which the client gave no id of its own
    TimePoint now
);

/// The error says that the message is longer than kMostCharacters.
bool is_too_long(const Error& error);

/// "web:<conversation>", the id of ours.
std::string conversation_id(std::string_view conversation);
/// The client's own id in an id made by `receive`; empty when it gave none.
std::string_view client_activity_id(std::string_view activity_id);

/// Without control characters (line breaks and tabs stay) and spaces around.
std::string clean(std::string_view text);

}  // namespace ajar::web
