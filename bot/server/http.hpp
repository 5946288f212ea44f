#pragma once

// A request and a response as handlers see them: plain values, no Beast.

#include "bot/base/result.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::server {

/// Names compare without case; a name may occur several times.
class Headers {
public:
    Headers() = default;

    Headers(std::initializer_list<std::pair<std::string, std::string>> fields) : fields_(fields) {}

    /// The first value of that name; empty when there is none.
    std::string_view get(std::string_view name) const;
    bool has(std::string_view name) const;
    /// Replaces every value of that name.
    void set(std::string name, std::string value);
    void add(std::string name, std::string value);

    auto begin() const { return fields_.begin(); }

    auto end() const { return fields_.end(); }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

using Values = std::map<std::string, std::string, std::less<>>;

struct Request {
    std::string method;  ///< "GET"
    std::string path;    ///< as sent, without the query: "/v3/directline/conversations/a%20b"
    Values params;       ///< what stood for {name} in the route's pattern, decoded
    Values query;        ///< decoded; the last of equal names
    Headers headers;
    std::string body;
    std::string remote;   ///< the peer's address: "127.0.0.1"
    std::string id;       ///< made by us, also in the answer's X-Request-Id and in the log
    bool secure = false;  ///< came over our own TLS

    /// The value, or empty.
    std::string_view param(std::string_view name) const;
    std::string_view query_value(std::string_view name) const;
    /// The value of a cookie, or empty.
    std::string_view cookie(std::string_view name) const;
    /// The token of "Authorization: Bearer <token>", or empty.
    std::string_view bearer() const;
};

struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    /// Instead of `body`: something large that many answers share (static files).
    std::shared_ptr<const std::string> shared_body;

    std::string_view content() const { return shared_body ? *shared_body : body; }
};

Response text(int status, std::string body);
/// `body` is JSON already.
Response json(int status, std::string body);
Response no_content();
/// {"error":{"code":"…","message":"…"}}: the one shape of every failure (Direct Line's own).
Response error(int status, std::string_view code, std::string_view message);
/// The same from an Error: Malformed 400, Unauthorized 401, Forbidden 403, NotFound 404,
/// Conflict 409, Unavailable 503 with Retry-After.
Response error(const Error& problem);

/// True when the browser says that the request comes from our own pages, or says nothing (not a
/// browser). What acts by cookie, websockets included, must ask this.
bool same_origin(const Request& request);

/// Decodes %41 (and + where it means a space); false when it is broken.
bool percent_decode(std::string_view text, bool plus_is_space, std::string& out);

/// The fields of a query or a form, "a=1&b=2", decoded and one after the other, until `take`
/// wants no more. False when an escape is broken or `take` said false.
bool read_fields(
    std::string_view text, const std::function<bool(std::string name, std::string value)>& take
);

}  // namespace ajar::server
