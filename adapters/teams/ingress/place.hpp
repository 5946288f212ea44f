#pragma once

// What every activity says of itself: where it happened, who did it, and which of our conversations
// that is. Whatever is missing or of another type is simply not there. Pure.

#include "adapters/teams/address/address.hpp"
#include "bot/domain/activity.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ajar::teams {

using server::text_at;

/// The object or list at `key`; null when there is none.
const nlohmann::json& member(const nlohmann::json& object, std::string_view key);
/// The text at `key` when it may be an id; else empty.
std::string id_at(const nlohmann::json& object, std::string_view key);

enum class Scope { Personal, Group, Channel };

struct Place {
    std::string type;         ///< of the activity: "message"
    std::string activity_id;  ///< empty: none that could be used
    Scope scope = Scope::Personal;
    Address address;
    std::string user;  ///< the person: their id in the directory, else their id for this bot
    std::string user_name;
    std::string locale;
    bool by_a_bot = false;

    /// Whether there is somebody who can be answered somewhere.
    bool complete() const;
};

Place place_of(const nlohmann::json& activity);

/// The person's own conversation: two people in one thread have two with us, answered in the same
/// place.
ConversationRef conversation_of(const Place& place);

/// "teams:<tenant>:<person>": who a person is as long as the directory does not know them.
std::string sender_of(const Place& place);

/// What an activity with this id in this place is called in our journal.
std::string journal_id(const Place& place, std::string_view activity_id);

}  // namespace ajar::teams
