#pragma once

// The connector's methods as requests. Pure.

#include "adapters/teams/address/address.hpp"
#include "adapters/teams/connector/throttle.hpp"
#include "bot/server/rest_client.hpp"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace ajar::teams {

struct Call {
    std::string service_url;
    std::string method;
    std::string path;
    std::string body;    ///< JSON, or empty
    std::string thread;  ///< whose limits count
    std::string tenant;  ///< likewise
    Throttle::Limits limits = Throttle::Limits::Writing;
    bool repeatable = false;  ///< done twice is as done once
    /// Calls with the same one go one after the other, for Teams refuses two who write to one
    /// conversation at a time. Empty: at once.
    std::string lane{};
    /// Given: nobody waits for this call, and it waits for nobody. It is let go when the lane is
    /// taken; with the lane taken for it, asked, and let go unless it says yes.
    std::function<bool()> still_wanted{};
    std::chrono::milliseconds deadline{0};  ///< 0: the client's
};

/// As the next message of the conversation; under `address.reply_to` where there is one. `activity`
/// without addresses: they are filled in.
Call send_activity(const Address& address, nlohmann::json activity);
/// In place of what stands there.
Call update_activity(
    const Address& address, const std::string& activity_id, nlohmann::json activity
);
/// "… is typing", for a few seconds, or until the next message.
Call show_typing(const Address& address, std::function<bool()> still_wanted);
Call delete_activity(const Address& address, const std::string& activity_id);
/// The personal chat with a person: the same one each time.
Call open_personal_chat(const Address& address);
/// A new post in a channel ("19:…@thread.tacv2"), with its first message.
Call post_in_channel(
    const Address& address, const std::string& channel_id, nlohmann::json activity
);

/// What the directory says of the person `address.user_id`, whom this conversation has.
Call get_member(const Address& address);

/// The token goes into the header; none where it is empty.
server::RestRequest request_for(const Call& call, const std::string& token);

}  // namespace ajar::teams
