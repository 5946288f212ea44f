#pragma once

// Where in Slack a conversation takes place: what stands in ConversationRef::address. Made by what
// comes in, read by what goes out.

#include "bot/base/result.hpp"

#include <string>
#include <string_view>

namespace ajar::slack {

struct Address {
    std::string enterprise_id;  ///< "E…"; empty outside Enterprise Grid
    std::string team_id;        ///< "T…", the workspace whose installation answers; may be empty
                                ///< where an organisation has installed the app as a whole
    std::string channel_id;  ///< "C…", "D…", "G…"; empty: a message to `user_id` opens the DM
    std::string thread_ts;   ///< of the thread's first message; empty: outside any thread
    std::string user_id;     ///< "U…" or "W…": the employee

    bool operator==(const Address&) const = default;
};

/// "E1/T1/D1/1718000000.000100/U1"; what is empty leaves its place empty.
std::string to_text(const Address& address);

/// What to_text wrote. Malformed: other characters than Slack's ids have, nobody to write to, or
/// no installation that could.
Result<Address> address_from(std::string_view text);

/// In the person's direct message with us nobody reads along; everywhere else others may.
bool is_direct(const Address& address);

/// True for what may stand where Slack expects an id: capital letters and digits, a letter first.
/// Everything else could be read as something that it is not ("!channel").
bool is_id(std::string_view text);

/// True for "1718000000.000100". Such times are names of messages: they are never read as numbers.
bool is_ts(std::string_view text);

}  // namespace ajar::slack
