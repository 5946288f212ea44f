#include "bot/server/http.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::server {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return lower(x) == lower(y);
    });
}

std::string_view find(const Values& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string_view{} : std::string_view{found->second};
}

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

}  // namespace

std::string_view Headers::get(std::string_view name) const {
    for (const auto& [key, value] : fields_)
        if (same_name(key, name)) return value;
    return {};
}

bool Headers::has(std::string_view name) const {
    return std::any_of(fields_.begin(), fields_.end(), [name](const auto& field) {
        return same_name(field.first, name);
    });
}

void Headers::set(std::string name, std::string value) {
    std::erase_if(fields_, [&name](const auto& field) { return same_name(field.first, name); });
    add(std::move(name), std::move(value));
}

void Headers::add(std::string name, std::string value) {
    fields_.emplace_back(std::move(name), std::move(value));
}

std::string_view Request::param(std::string_view name) const {
    return find(params, name);
}

std::string_view Request::query_value(std::string_view name) const {
    return find(query, name);
}

std::string_view Request::cookie(std::string_view name) const {
    std::string_view rest = headers.get("Cookie");
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
    }
    return {};
}

std::string_view Request::bearer() const {
    constexpr std::string_view kScheme = "bearer ";
    std::string_view value = headers.get("Authorization");
    if (value.size() <= kScheme.size() || !same_name(value.substr(0, kScheme.size()), kScheme))
        return {};
    value.remove_prefix(kScheme.size());
    while (!value.empty() && value.front() == ' ') value.remove_prefix(1);
    return value;
}

Response text(int status, std::string body) {
    return Response{
        status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(body), nullptr};
}

Response json(int status, std::string body) {
    return Response{
        status,
        {{"Content-Type", "application/json; charset=utf-8"}, {"Cache-Control", "no-store"}},
        std::move(body),
        nullptr};
}

Response no_content() {
    return Response{204, {{"Cache-Control", "no-store"}}, {}, nullptr};
}

Response error(int status, std::string_view code, std::string_view message) {
    const nlohmann::json body{{"error", {{"code", code}, {"message", message}}}};
    return json(status, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Response error(const Error& problem) {
    switch (problem.code) {
        case Error::Code::Malformed:
            return error(400, "BadArgument", problem.detail);
        case Error::Code::Ignored:
            return error(200, "Ignored", problem.detail);
        case Error::Code::Unauthorized:
            return error(401, "Unauthorized", problem.detail);
        case Error::Code::Forbidden:
            return error(403, "Forbidden", problem.detail);
        case Error::Code::NotFound:
            return error(404, "NotFound", problem.detail);
        case Error::Code::Conflict:
            return error(409, "Conflict", problem.detail);
        case Error::Code::Unavailable:
            break;
    }
    Response response = error(503, "Unavailable", problem.detail);
    response.headers.set("Retry-After", "2");
    return response;
}

bool same_origin(const Request& request) {
    const std::string_view site = request.headers.get("Sec-Fetch-Site");
    if (!site.empty() && site != "same-origin" && site != "none") return false;
    std::string_view origin = request.headers.get("Origin");
    if (origin.empty()) return true;
    const auto scheme_end = origin.find("://");
    if (scheme_end == std::string_view::npos) return false;
    origin.remove_prefix(scheme_end + 3);
    return same_name(origin, request.headers.get("Host"));
}

bool percent_decode(std::string_view text, bool plus_is_space, std::string& out) {
    out.clear();
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size()) return false;
            const int high = hex(text[i + 1]);
            const int low = hex(text[i + 2]);
            if (high < 0 || low < 0) return false;
            out.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            out.push_back(plus_is_space && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return true;
}

bool read_fields(
    std::string_view text, const std::function<bool(std::string name, std::string value)>& take
) {
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const std::string_view field = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (field.empty()) continue;
        const auto equals = std::min(field.find('='), field.size());
        std::string name;
        std::string value;
        if (!percent_decode(field.substr(0, equals), true, name)) return false;
        if (equals < field.size() && !percent_decode(field.substr(equals + 1), true, value))
            return false;
        if (!take(std::move(name), std::move(value))) return false;
    }
    return true;
}

}  // namespace ajar::server
