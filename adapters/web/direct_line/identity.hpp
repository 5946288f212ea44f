#pragma once

// Who the employee is. Either the page asks (demo), or a reverse proxy that has signed them in
// says so in a header; what a browser claims by itself is never believed.

#include "bot/base/result.hpp"
#include "bot/domain/person.hpp"
#include "bot/server/http.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::web {

/// The directory, as of now.
using People = std::function<std::vector<Person>()>;

struct IdentityOptions {
    bool demo = false;                         ///< the page offers the directory to choose from
    std::string header = "X-Forwarded-User";   ///< a person's id or e-mail address
    std::vector<std::string> trusted_proxies;  ///< addresses, "10.0.0.0/8" too; empty: header off
};

class Identity {
public:
    Identity(IdentityOptions options, People people);

    bool demo() const { return options_.demo; }

    std::vector<Person> people() const { return people_(); }

    /// Who the trusted proxy says it is; nothing when no proxy of ours says anything. Forbidden:
    /// it names somebody whom the directory does not know.
    std::optional<Result<Person>> from_proxy(const server::Request& request) const;

    /// By id, or by e-mail address without case.
    std::optional<Person> find(std::string_view id_or_email) const;

private:
    IdentityOptions options_;
    People people_;
};

/// Whether `address` is, or lies in, `range` ("10.1.2.3", "10.0.0.0/8", "fd00::/8").
bool in_range(const std::string& address, const std::string& range);

}  // namespace ajar::web
