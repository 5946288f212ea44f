#include "adapters/slack/ingress/form.hpp"

#include "bot/server/json_body.hpp"

#include <algorithm>

namespace ajar::slack {
namespace {

constexpr std::size_t kMostFields = 100;

Error malformed(std::string detail) {
    return Error{Error::Code::Malformed, std::move(detail)};
}

}  // namespace

Result<server::Values> parse_form(std::string_view body) {
    if (body.starts_with("\xEF\xBB\xBF")) body.remove_prefix(3);
    server::Values form;
    while (!body.empty()) {
        const auto end = std::min(body.find('&'), body.size());
        const std::string_view pair = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (pair.empty()) continue;
        const auto equals = std::min(pair.find('='), pair.size());
        std::string name;
        std::string value;
        const bool decoded =
            server::percent_decode(pair.substr(0, equals), true, name) &&
            server::percent_decode(pair.substr(std::min(equals + 1, pair.size())), true, value);
        if (!decoded || !server::is_utf8(name) || !server::is_utf8(value))
            return malformed("The form is not encoded as a form is.");
        if (!form.emplace(std::move(name), std::move(value)).second)
            return malformed("A field of the form comes twice.");
        if (form.size() > kMostFields) return malformed("The form has too many fields.");
    }
    return form;
}

bool is_ssl_check(const server::Values& form) {
    const auto found = form.find("ssl_check");
    return found != form.end() && found->second == "1";
}

std::string media_type(std::string_view content_type) {
    std::string type;
    for (const char c : content_type.substr(0, content_type.find(';')))
        if (c != ' ' && c != '\t')
            type += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return type;
}

}  // namespace ajar::slack
