#include "adapters/slack/ingress/form.hpp"

#include "bot/server/json_body.hpp"

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
    std::string problem = "The form is not encoded as a form is.";
    const auto keep = [&](std::string name, std::string value) {
        if (!server::is_utf8(name) || !server::is_utf8(value)) return false;
        if (!form.emplace(std::move(name), std::move(value)).second)
            problem = "A field of the form comes twice.";
        else if (form.size() > kMostFields)
            problem = "The form has too many fields.";
        else
            return true;
        return false;
    };
    if (!server::read_fields(body, keep)) return malformed(std::move(problem));
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
