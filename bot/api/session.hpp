#pragma once

// Who is at the console: a cookie, of which the store knows only a hash.

#include "bot/api/api.hpp"
#include "bot/domain/person.hpp"
#include "bot/server/http.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ajar::api {

struct Session {
    Person person;
    std::string locale;  ///< of all texts in the answers
    std::string secret_hash;
    std::shared_ptr<const knowledge::Knowledge> knowledge;  ///< the one in force at the request

    bool has(Role role) const { return person.roles.contains(role); }

    bool has_any(const std::vector<Role>& roles) const;
};

/// The session of the request's cookie. Unauthorized: there is none, or it is over. Forbidden: a
/// write without the console's header, or from another origin.
Result<Session> session_of(const Services& services, const server::Request& request);

}  // namespace ajar::api
