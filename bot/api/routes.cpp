#include "bot/api/routes.hpp"

#include <variant>

namespace ajar::api {
namespace {

using server::Request;
using server::Response;

/// The session, or the answer that refuses.
std::variant<Session, Response> admit(
    const Services& services, const Request& request, const std::vector<Role>& roles
) {
    Result<Session> session = session_of(services, request);
    if (!session) return denied(session.error());
    if (!roles.empty() && !session->has_any(roles)) {
        std::string names;
        for (const Role role : roles)
            names += (names.empty() ? "" : " or ") + std::string{to_string(role)};
        return server::error(403, "not_allowed", "This needs the role " + names + ".");
    }
    return std::move(*session);
}

}  // namespace

Response denied(const Error& problem) {
    const bool unknown = problem.code == Error::Code::Unauthorized;
    return server::error(
        unknown ? 401 : 403, unknown ? "not_signed_in" : "not_allowed", problem.detail
    );
}

Routes::Handle Routes::plain(
    std::function<Response(const Services&, const Request&, const Session&)> handle
) {
    return [handle = std::move(handle
            )](const Services& services, Request request, Session session) -> Awaitable<Response> {
        Response response = handle(services, request, session);
        co_return response;
    };
}

void Routes::add(
    std::string method, const std::string& path, std::vector<Role> roles, Handle handle
) {
    router_.on(
        std::move(method),
        "/api/v1" + path,
        [&services = services_,
         roles = std::move(roles),
         handle = std::move(handle)](Request request) -> Awaitable<Response> {
            auto admitted = admit(services, request, roles);
            if (auto* refused = std::get_if<Response>(&admitted)) co_return std::move(*refused);
            Session session = std::get<Session>(std::move(admitted));
            co_return co_await handle(services, std::move(request), std::move(session));
        }
    );
}

}  // namespace ajar::api
