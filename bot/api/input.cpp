#include "bot/api/input.hpp"

#include "bot/server/json_body.hpp"

#include <algorithm>
#include <charconv>

namespace ajar::api {
namespace {

using server::Request;
using server::Response;

constexpr std::size_t kMostText = 65'536;

bool listed(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

Response denied(const Error& problem) {
    const bool unknown = problem.code == Error::Code::Unauthorized;
    return server::error(
        unknown ? 401 : 403, unknown ? "not_signed_in" : "not_allowed", problem.detail
    );
}

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

Result<Input> Input::read(
    const Request& request,
    const std::vector<std::string>& required,
    const std::vector<std::string>& optional
) {
    Result<nlohmann::json> body = server::parse_json_object(request.body);
    if (!body) return body.error();
    for (const auto& [key, value] : body->items()) {
        if (!listed(required, key) && !listed(optional, key))
            return Error{Error::Code::Malformed, "'" + key + "' is not known here."};
        if (value.is_string() && value.get_ref<const std::string&>().size() > kMostText)
            return Error{Error::Code::Malformed, "'" + key + "' is too long."};
    }
    for (const std::string& key : required)
        if (!body->contains(key)) return Error{Error::Code::Malformed, "'" + key + "' is missing."};
    Input input;
    input.body_ = std::move(*body);
    return input;
}

std::string Input::text(std::string_view key) const {
    return server::text_at(body_, key);
}

std::optional<int> Input::number(std::string_view key) const {
    const auto found = body_.find(key);
    if (found == body_.end() || !found->is_number_integer()) return std::nullopt;
    const auto value = found->get<std::int64_t>();
    if (value < 0 || value > 1'000'000) return std::nullopt;
    return static_cast<int>(value);
}

Response answer(int status, const nlohmann::json& body) {
    // Employees' words may hold anything; what is no UTF-8 is replaced, never thrown.
    Response response =
        server::json(status, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

Response invalid(const Error& problem) {
    return server::error(400, "invalid", problem.detail);
}

Response refuse(int status, std::string_view code, std::string_view message, nlohmann::json more) {
    nlohmann::json error = more.is_object() ? std::move(more) : nlohmann::json::object();
    error["code"] = code;
    error["message"] = message;
    return answer(status, {{"error", std::move(error)}});
}

std::size_t limit_of(const Request& request, std::size_t usual, std::size_t most) {
    const std::string_view text = request.query_value("limit");
    std::size_t value = usual;
    if (!text.empty()) std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp<std::size_t>(value, 1, most);
}

void on(
    server::Router& router,
    const Services& services,
    std::string method,
    const std::string& path,
    std::vector<Role> roles,
    Handle handle
) {
    router.on(
        std::move(method),
        "/api/v1" + path,
        [&services, roles = std::move(roles), handle = std::move(handle)](const Request& request) {
            auto admitted = admit(services, request, roles);
            if (auto* refused = std::get_if<Response>(&admitted)) return std::move(*refused);
            return handle(request, std::get<Session>(admitted));
        }
    );
}

void on_async(
    server::Router& router,
    const Services& services,
    std::string method,
    const std::string& path,
    std::vector<Role> roles,
    HandleAsync handle
) {
    router.on(
        std::move(method),
        "/api/v1" + path,
        [&services, roles = std::move(roles), handle = std::move(handle)](Request request
        ) -> Awaitable<Response> {
            auto admitted = admit(services, request, roles);
            if (auto* refused = std::get_if<Response>(&admitted)) co_return std::move(*refused);
            Session session = std::get<Session>(std::move(admitted));
            co_return co_await handle(std::move(request), std::move(session));
        }
    );
}

}  // namespace ajar::api
