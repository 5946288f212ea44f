#pragma once

// Routing is data: a table of method, path pattern and handler. Filled once at start, read by all
// connections afterwards.

#include "bot/server/asio.hpp"
#include "bot/server/http.hpp"
#include "bot/server/websocket.hpp"

#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace ajar::server {

using Handler = std::function<Awaitable<Response>(Request)>;

struct RouteOptions {
    /// Pages of other origins may call it (answers to preflights included). Only for routes that
    /// are authorised by a token in the request, never by a cookie.
    bool cors = false;
    std::size_t body_limit = 256 * 1024;  ///< more is answered 413 without reading it
    bool early = false;  ///< the handler answers without the body, however large it may be
};

class Router {
public:
    struct Route {
        std::string method;  ///< "GET" serves HEAD too; empty for a websocket
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
        UpgradeHandler upgrade;
        RouteOptions options;
    };

    /// What fits a request. Without `route`, `allow` tells which methods the path has (405), or is
    /// empty (404).
    struct Match {
        const Route* route = nullptr;
        Values params;
        std::string allow;
        bool cors = false;       ///< some route of this path is open to other origins
        bool malformed = false;  ///< the path cannot be decoded
    };

    /// Pattern: "/v3/directline/conversations/{id}/activities"; "{rest*}" as the last segment takes
    /// all that follows, also nothing. Earlier routes win. `handler` takes a Request and gives a
    /// Response or an Awaitable<Response>; what it throws is logged and answered 500.
    template <class F>
    Router& on(std::string method, std::string pattern, F handler, RouteOptions options = {}) {
        if constexpr (std::is_same_v<std::invoke_result_t<F&, Request>, Response>) {
            return add(std::move(method), std::move(pattern), plain(std::move(handler)), options);
        } else {
            return add(std::move(method), std::move(pattern), std::move(handler), options);
        }
    }

    /// A websocket at GET `pattern`; a plain GET there is answered 426 unless another route fits.
    Router& websocket(std::string pattern, UpgradeHandler handler);

    Match match(std::string_view method, std::string_view path, bool upgrade) const;

    const std::vector<Route>& routes() const { return routes_; }

private:
    Router& add(std::string method, std::string pattern, Handler handler, RouteOptions options);

    static Handler plain(std::function<Response(Request)> handler);

    std::vector<Route> routes_;
};

}  // namespace ajar::server
