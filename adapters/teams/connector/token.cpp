#include "adapters/teams/connector/token.hpp"

#include "adapters/teams/address/address.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ajar::teams {
namespace {

using nlohmann::json;

constexpr std::int64_t kLongestLifetime = 24 * 3600;

server::RestRequest by_secret(const Credentials& credentials) {
    const bool own = credentials.kind == Credentials::Kind::SingleTenant;
    const std::string& tenant = own ? credentials.tenant : credentials.bot_tenant;
    server::RestRequest request;
    request.method = "POST";
    request.url = joined(credentials.login_url, encoded(tenant) + "/oauth2/v2.0/token");
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = "grant_type=client_credentials&client_id=" + encoded(credentials.app_id) +
                   "&client_secret=" + encoded(credentials.secret) +
                   "&scope=" + encoded(credentials.resource + "/.default");
    return request;
}

server::RestRequest by_machine(const Credentials& credentials) {
    const bool app_service = !credentials.identity_header.empty();
    server::RestRequest request;
    request.url =
        credentials.identity_url + "?api-version=" + (app_service ? "2019-08-01" : "2018-02-01") +
        "&resource=" + encoded(credentials.resource) + "&client_id=" + encoded(credentials.app_id);
    if (app_service)
        request.headers.set("X-IDENTITY-HEADER", credentials.identity_header);
    else
        request.headers.set("Metadata", "true");
    return request;
}

/// A number; machines say it as text.
std::int64_t lifetime_in(const json& body) {
    const auto found = body.find("expires_in");
    if (found == body.end()) return 0;
    std::int64_t seconds = 0;
    if (found->is_number_integer()) seconds = found->get<std::int64_t>();
    if (found->is_string()) {
        const auto text = found->get<std::string>();
        std::from_chars(text.data(), text.data() + text.size(), seconds);
    }
    return std::clamp<std::int64_t>(seconds, 0, kLongestLifetime);
}

/// Microsoft's own words up to the first line's end: behind it stand ids of the request.
std::string explanation(const Result<json>& body, int status) {
    std::string words = body ? server::text_at(*body, "error_description") : std::string{};
    if (words.empty() && body) words = server::text_at(*body, "error");
    words = words.substr(0, words.find_first_of("\r\n"));
    return "answered with " + std::to_string(status) + (words.empty() ? "" : ": ") +
           words.substr(0, 300);
}

}  // namespace

server::RestRequest token_request(const Credentials& credentials) {
    return credentials.kind == Credentials::Kind::ManagedIdentity ? by_machine(credentials)
                                                                  : by_secret(credentials);
}

Result<Token> read_token(const Result<server::RestResponse>& answer) {
    if (!answer) return Error{Error::Code::Unavailable, answer.error().detail};
    const Result<json> body = server::parse_json_object(answer->body);
    const int status = answer->status;
    if (status >= 400 && status < 500 && status != 408 && status != 429)
        return Error{Error::Code::Unauthorized, explanation(body, status)};
    if (status != 200) return Error{Error::Code::Unavailable, explanation(body, status)};
    Token token;
    if (body) token.value = server::text_at(*body, "access_token");
    if (body) token.lifetime = std::chrono::seconds{lifetime_in(*body)};
    const bool sendable =
        !token.value.empty() && std::all_of(token.value.begin(), token.value.end(), [](char c) {
            return c > ' ' && c < 0x7f;
        });
    if (!sendable || token.lifetime.count() == 0)
        return Error{Error::Code::Unavailable, "the answer holds no token"};
    return token;
}

}  // namespace ajar::teams
