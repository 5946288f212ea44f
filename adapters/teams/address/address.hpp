#pragma once

// Where in Teams a conversation takes place: what stands in ConversationRef::address. Made by what
// comes in, read by what goes out.

#include "bot/base/result.hpp"

#include <string>
#include <string_view>

namespace ajar::teams {

struct Address {
    std::string service_url;  ///< where the connector is asked: "https://smba.…/emea/"
    std::string tenant_id;
    std::string conversation_id;  ///< "a:…", "19:…@thread.tacv2;messageid=…"; empty: the personal
                                  ///< chat with the person has to be opened first
    std::string reply_to;   ///< the message that an answer belongs under; empty: simply the next
    std::string user_id;    ///< "29:…", the employee as this bot knows them; may be empty
    std::string object_id;  ///< the employee as the directory knows them; may be empty
    std::string bot_id;     ///< "28:<app id>"

    bool operator==(const Address&) const = default;
};

/// The parts one after the other, each as a segment of a path.
std::string to_text(const Address& address);

/// What to_text wrote. Malformed: other than seven parts, no address of a connector, nobody to
/// write to.
Result<Address> address_from(std::string_view text);

/// What we call the conversation with this person there: two people in one thread have two with us,
/// answered in the same place.
std::string conversation_id_of(const Address& address);

/// Whether others read along.
bool is_shared(const Address& address);

/// True for what may stand where Teams has an id: short, printable, without spaces.
bool is_id(std::string_view text);

/// As one segment of a path or one value of a form: everything but letters, digits and "-._~" as
/// %XX.
std::string encoded(std::string_view text);

/// The same place, whatever the case and whether or not it ends in "/".
bool same_service(std::string_view a, std::string_view b);

/// "https://smba.…/emea" + "v3/conversations": with exactly one "/" in between.
std::string joined(std::string_view base, std::string_view path);

}  // namespace ajar::teams
