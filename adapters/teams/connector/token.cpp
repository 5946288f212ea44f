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

std::string token_url(const Credentials& credentials) {
    const bool own = credentials.kind == Credentials::Kind::SingleTenant;
    const std::string& tenant = own ? credentials.tenant : credentials.bot_tenant;
    return joined(credentials.login_url, encoded(tenant) + "/oauth2/v2.0/token");
}

/// "&client_secret=…", or somebody's signed word that it is us.
std::string shown(
    const Credentials& credentials, TimePoint now, const std::string& id, const std::string& word
) {
    const Proof& proof = credentials.proof;
    if (!proof.certificate && proof.identity.empty())
        return "&client_secret=" + encoded(proof.secret);
    const std::string said =
        proof.certificate
            ? proof.certificate->assertion(credentials.app_id, token_url(credentials), now, id)
            : word;
    return "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
           "&client_assertion=" +
           encoded(said);
}

server::RestRequest by_machine(
    const Credentials& credentials, const std::string& identity, const std::string& resource
) {
    const bool app_service = !credentials.identity_header.empty();
    server::RestRequest request;
    request.url = credentials.identity_url +
                  "?api-version=" + (app_service ? "2019-08-01" : "2018-02-01") +
                  "&resource=" + encoded(resource) + "&client_id=" + encoded(identity);
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

bool needs_word(const Credentials& credentials) {
    return credentials.kind != Credentials::Kind::ManagedIdentity &&
           !credentials.proof.identity.empty();
}

server::RestRequest identity_request(const Credentials& credentials) {
    return by_machine(credentials, credentials.proof.identity, credentials.exchange);
}

server::RestRequest token_request(
    const Credentials& credentials, TimePoint now, const std::string& id, const std::string& word
) {
    if (credentials.kind == Credentials::Kind::ManagedIdentity)
        return by_machine(credentials, credentials.app_id, credentials.resource);
    server::RestRequest request;
    request.method = "POST";
    request.url = token_url(credentials);
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = "grant_type=client_credentials&client_id=" + encoded(credentials.app_id) +
                   shown(credentials, now, id, word) +
                   "&scope=" + encoded(credentials.resource + "/.default");
    return request;
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
