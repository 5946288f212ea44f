#pragma once

// What Slack says over Socket Mode, and how it is confirmed. Pure, and total: whatever text comes,
// it is a frame of some kind.

#include "bot/server/http.hpp"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace ajar::slack::socket {

/// The first word on a connection: from now on it is served.
struct Hello {
    int connections = 0;  ///< of this app, in any process anywhere
    int seconds = 0;      ///< how long this one may live, about
};

/// The connection is about to end, or was never wanted.
struct Goodbye {
    std::string reason;  ///< "warning", "refresh_requested", "link_disabled", …
};

/// What would have come by HTTP.
struct Envelope {
    enum class Kind { Event, Interaction, Command, Unknown };
    Kind kind = Kind::Unknown;
    std::string id;
    std::shared_ptr<nlohmann::json> payload;  ///< an object; null: it has none
    bool takes_answer = false;                ///< the confirmation may have a body
};

struct Noise {};

using Frame = std::variant<Noise, Hello, Goodbye, Envelope>;

Frame read_frame(const std::string& text);

/// "event", "interaction", "command", "unknown".
std::string_view to_string(Envelope::Kind kind);

/// What stands in a web form when a command comes by HTTP.
server::Values fields_of(const nlohmann::json& payload);

/// The confirmation that goes with what was answered; nothing when Slack shall come again.
std::optional<std::string> confirmation(
    const std::string& envelope_id, bool takes_answer, const server::Response& response
);

}  // namespace ajar::slack::socket
