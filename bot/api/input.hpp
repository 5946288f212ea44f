#pragma once

// What comes in and goes out of a handler: strict request bodies, JSON answers, and the one place
// where a route checks who asks.

#include "bot/api/session.hpp"
#include "bot/server/router.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::api {

/// A request body whose keys are all known: required ones there, unknown ones refused.
class Input {
public:
    static Result<Input> read(
        const server::Request& request,
        const std::vector<std::string>& required,
        const std::vector<std::string>& optional = {}
    );

    /// The text at `key`; empty when it is absent.
    std::string text(std::string_view key) const;
    std::optional<int> number(std::string_view key) const;

private:
    nlohmann::json body_;
};

server::Response answer(int status, const nlohmann::json& body);
/// 400 with the reason.
server::Response invalid(const Error& problem);
/// {"error":{"code","message", …more}}
server::Response refuse(
    int status, std::string_view code, std::string_view message, nlohmann::json more = {}
);

/// The number of a query parameter, held inside [1, most].
std::size_t limit_of(const server::Request& request, std::size_t usual, std::size_t most);

using Handle = std::function<server::Response(const server::Request&, const Session&)>;
using HandleAsync = std::function<Awaitable<server::Response>(server::Request, Session)>;

/// A route below /api/v1 for signed-in people; with `roles`, for those who have one of them.
void on(
    server::Router& router,
    const Services& services,
    std::string method,
    const std::string& path,
    std::vector<Role> roles,
    Handle handle
);
void on_async(
    server::Router& router,
    const Services& services,
    std::string method,
    const std::string& path,
    std::vector<Role> roles,
    HandleAsync handle
);

}  // namespace ajar::api
