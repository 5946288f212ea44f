#pragma once

// What a person of IT does to a conversation: handed to the engine as an event, answered when the
// turn is on disk. One shape for all of them; a room only says what its acts are.

#include "bot/api/routes.hpp"
#include "bot/dialogue/event.hpp"

#include <functional>
#include <optional>
#include <string>

namespace ajar::api {

/// What an act is done to: a conversation, or a review or a promise within it.
struct Target {
    std::string conversation_id;
    std::optional<engine::CaseFile> file;  ///< of a review
    std::string request_id;                ///< of a promise
};

struct Act {
    std::string path;  ///< "/reviews/{id}/approve"
    Fields fields;     ///< beside act_id
    /// Nothing: there is no such thing.
    std::optional<Target> (*find)(const Services& services, const std::string& id);
    std::string what;  ///< "review", for those who look for one that is not there
    std::function<
        Result<dialogue::Event>(const Input& input, const Target& target, const Session& session)>
        make;
};

void add_act(Routes& routes, Act act);

}  // namespace ajar::api
