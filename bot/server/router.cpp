#include "bot/server/router.hpp"

namespace ajar::server {
namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> segments;
    if (!path.empty() && path.front() == '/') path.remove_prefix(1);
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        if (end == path.size()) break;
        path.remove_prefix(end + 1);
        if (path.empty()) segments.emplace_back();  // a trailing slash is a segment of its own
    }
    return segments;
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool takes_rest(std::string_view segment) {
    return is_parameter(segment) && segment[segment.size() - 2] == '*';
}

bool takes_rest(const Router::Route& route) {
    return !route.segments.empty() && takes_rest(route.segments.back());
}

/// The decoded segments; nothing is decoded before the split, so an encoded slash stays inside.
bool decode(const std::vector<std::string_view>& raw, std::vector<std::string>& out) {
    for (const auto& segment : raw) {
        std::string decoded;
        if (!percent_decode(segment, false, decoded)) return false;
        if (decoded.find('\0') != std::string::npos) return false;
        out.push_back(std::move(decoded));
    }
    return true;
}

bool fits(const Router::Route& route, const std::vector<std::string>& path, Values& params) {
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const std::string& wanted = route.segments[i];
        if (takes_rest(wanted)) {
            std::string rest;
            for (std::size_t j = i; j < path.size(); ++j) rest += (j > i ? "/" : "") + path[j];
            params[wanted.substr(1, wanted.size() - 3)] = rest;
            return true;
        }
        if (i >= path.size()) return false;
        if (is_parameter(wanted)) {
            if (path[i].empty()) return false;
            params[wanted.substr(1, wanted.size() - 2)] = path[i];
        } else if (wanted != path[i]) {
            return false;
        }
    }
    return path.size() == route.segments.size();
}

bool serves(const Router::Route& route, std::string_view method) {
    return route.method == method || (method == "HEAD" && route.method == "GET");
}

void allow(std::string& methods, const std::string& method) {
    const std::string shown = method.empty() ? "GET" : method;
    if (methods.find(shown) != std::string::npos) return;
    methods += (methods.empty() ? "" : ", ") + shown;
}

}  // namespace

Router& Router::add(
    std::string method, std::string pattern, Handler handler, RouteOptions options
) {
    Route route{std::move(method), std::move(pattern), {}, std::move(handler), {}, options};
    for (const auto& segment : split(route.pattern)) route.segments.emplace_back(segment);
    routes_.push_back(std::move(route));
    return *this;
}

Router& Router::websocket(std::string pattern, UpgradeHandler handler) {
    add("", std::move(pattern), {}, {});
    routes_.back().upgrade = std::move(handler);
    return *this;
}

Handler Router::plain(std::function<Response(Request)> handler) {
    return [handler = std::move(handler)](Request request) -> Awaitable<Response> {
        Response response = handler(std::move(request));
        co_return response;
    };
}

Router::Match Router::match(std::string_view method, std::string_view path, bool upgrade) const {
    Match match;
    std::vector<std::string> segments;
    if (!decode(split(path), segments)) {
        match.malformed = true;
        return match;
    }
    for (const Route& route : routes_) {
        Values params;
        if (!fits(route, segments, params)) continue;
        match.cors = match.cors || route.options.cors;
        const bool is_socket = static_cast<bool>(route.upgrade);
        const bool wanted = is_socket ? upgrade && method == "GET" : serves(route, method);
        if (wanted && !match.route) {
            match.route = &route;
            match.params = std::move(params);
        }
        // A catch-all for files must not make every unknown address look known.
        if (!takes_rest(route)) allow(match.allow, route.method);
    }
    return match;
}

}  // namespace ajar::server
