#include "bot/server/exchange.hpp"

#include "bot/base/hex.hpp"
#include "bot/crypto/random.hpp"

#include <spdlog/spdlog.h>

namespace ajar::server {
namespace {

/// Which thing went wrong, for the log. Handlers' exceptions say no message texts.
std::string what(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& problem) {
        return problem.what();
    } catch (...) {
        return "unknown exception";
    }
}

Response internal_error(const std::string& id) {
    return error(
        500,
        "InternalError",
        "Something went wrong on our side, and it has been noted (" + id + "). Please try again."
    );
}

Response preflight() {
    Response response = no_content();
    response.headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS");
    response.headers.set(
        "Access-Control-Allow-Headers",
        "Authorization, Content-Type, X-Requested-With, x-ms-bot-agent, x-ms-user-agent"
    );
    response.headers.set("Access-Control-Max-Age", "86400");
    return response;
}

std::string content_security_policy(const Options& options) {
    std::string ancestors;
    for (const auto& origin : options.frame_ancestors) ancestors += " " + origin;
    // Web Chat writes its styles into the page and speaks through blobs; scripts come from files
    // only.
    return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
           "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; "
           "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
           "form-action 'self'; frame-ancestors" +
           (ancestors.empty() ? std::string{" 'none'"} : ancestors);
}

void set_if_absent(Headers& headers, const char* name, std::string value) {
    if (!headers.has(name)) headers.set(name, std::move(value));
}

bool read_query(std::string_view query, Values& values) {
    return read_fields(query, [&](std::string name, std::string value) {
        values[std::move(name)] = std::move(value);
        return true;
    });
}

}  // namespace

bool read_target(std::string_view target, Request& request) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme)) continue;
        target.remove_prefix(scheme.size());
        target.remove_prefix(std::min(target.find('/'), target.size()));
    }
    if (target.empty() || target.front() != '/') return false;
    target = target.substr(0, target.find('#'));
    const auto question = std::min(target.find('?'), target.size());
    request.path = std::string{target.substr(0, question)};
    return question == target.size() || read_query(target.substr(question + 1), request.query);
}

std::string make_request_id() {
    return to_hex(crypto::random_bytes(8));
}

std::optional<Response> refuse(const Request& request, const Router::Match& match, bool upgrade) {
    if (match.malformed)
        return error(400, "BadArgument", "The address cannot be decoded: check its % signs.");
    if (request.method == "OPTIONS" && (match.cors || !match.allow.empty())) {
        Response response = match.cors ? preflight() : no_content();
        response.headers.set("Allow", match.allow + ", OPTIONS");
        return response;
    }
    if (match.route) return std::nullopt;
    if (match.allow.empty()) return error(404, "NotFound", "There is nothing at this address.");
    if (request.method == "GET" && !upgrade && match.allow.find("GET") != std::string::npos) {
        Response response =
            error(426, "UpgradeRequired", "This address is a websocket: connect with ws or wss.");
        response.headers.set("Upgrade", "websocket");
        return response;
    }
    Response response = error(
        405, "MethodNotAllowed", request.method + " does not work here; try " + match.allow + "."
    );
    response.headers.set("Allow", match.allow);
    return response;
}

Awaitable<Response> run_handler(const Handler& handler, Request request) {
    const std::string id = request.id;
    const std::string path = request.path;
    try {
        Awaitable<Response> running = handler(std::move(request));
        Response response = co_await std::move(running);
        co_return response;
    } catch (...) {
        spdlog::error("request {} {}: {}", id, path, what(std::current_exception()));
    }
    co_return internal_error(id);
}

Awaitable<UpgradeAnswer> run_upgrade(const UpgradeHandler& handler, Request request) {
    const std::string id = request.id;
    const std::string path = request.path;
    try {
        Awaitable<UpgradeAnswer> running = handler(std::move(request));
        UpgradeAnswer answer = co_await std::move(running);
        co_return answer;
    } catch (...) {
        spdlog::error("upgrade {} {}: {}", id, path, what(std::current_exception()));
    }
    UpgradeAnswer answer{internal_error(id)};
    co_return answer;
}

void finish(
    Response& response, const Request& request, const Router::Match& match, const Options& options
) {
    Headers& headers = response.headers;
    headers.set("X-Request-Id", request.id);
    set_if_absent(headers, "X-Content-Type-Options", "nosniff");
    set_if_absent(headers, "Referrer-Policy", "same-origin");
    set_if_absent(headers, "Content-Security-Policy", content_security_policy(options));
    set_if_absent(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    // A page may have a policy of its own; this one only says the same to old browsers.
    if (headers.get("Content-Security-Policy").find("frame-ancestors 'none'") != std::string::npos)
        set_if_absent(headers, "X-Frame-Options", "DENY");
    if (request.secure) set_if_absent(headers, "Strict-Transport-Security", "max-age=31536000");
    if (match.cors) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
    } else {
        set_if_absent(headers, "Cross-Origin-Resource-Policy", "same-origin");
    }
}

void record(
    Shared& shared, const Request& request, const Router::Match& match, int status, double seconds
) {
    const std::string_view route = match.route ? std::string_view{match.route->pattern} : "";
    shared.metrics.answered(request.method, route, status, seconds);
    spdlog::debug(
        "{} {} {} {} {:.1f} ms", request.id, request.method, request.path, status, seconds * 1e3
    );
}

}  // namespace ajar::server
