#pragma once

// What happens between a request read and an answer written, apart from any socket: finding the
// route, running its handler, and the headers that every answer of ours has.

#include "bot/server/asio.hpp"
#include "bot/server/connections.hpp"
#include "bot/server/http_metrics.hpp"
#include "bot/server/server.hpp"

#include <memory>

namespace ajar::server {

/// What all connections of a server share.
struct Shared {
    Shared(Router router_, Options options_, prometheus::Registry& registry)
        : router(std::move(router_)),
          options(std::move(options_)),
          metrics(registry),
          connections(std::make_shared<Connections>(options.max_connections)) {}

    Router router;
    Options options;
    HttpMetrics metrics;
    std::shared_ptr<Connections> connections;
};

/// Splits "/a/b?c=d" into path and decoded query; false when it is broken.
bool read_target(std::string_view target, Request& request);

/// 16 random hexadecimal digits.
std::string make_request_id();

/// Why a request is refused before its body is read: no such path, wrong method, a preflight.
std::optional<Response> refuse(const Request& request, const Router::Match& match, bool upgrade);

/// Runs the handler; an exception is logged and answered 500.
Awaitable<Response> run_handler(const Handler& handler, Request request);
Awaitable<UpgradeAnswer> run_upgrade(const UpgradeHandler& handler, Request request);

/// Adds the security headers, the request's id, and what CORS needs.
void finish(
    Response& response, const Request& request, const Router::Match& match, const Options& options
);

/// Counts and logs (address without query: it may hold a token).
void record(
    Shared& shared, const Request& request, const Router::Match& match, int status, double seconds
);

}  // namespace ajar::server
