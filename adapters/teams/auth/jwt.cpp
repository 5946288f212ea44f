#include "adapters/teams/auth/jwt.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace ajar::teams {
namespace {

using nlohmann::json;
using server::text_at;

/// Microsoft's are around 1,200 characters.
constexpr std::size_t kLongestToken = 16'384;
constexpr double kLatest = 253'402'300'799;  ///< the last second of the year 9999

Error malformed(std::string_view why) {
    return {Error::Code::Malformed, "the token " + std::string{why}};
}

Result<json> read_part(std::string_view text) {
    const std::optional<std::string> bytes = crypto::from_base64url(text);
    if (!bytes) return malformed("is not base64url");
    Result<json> part = server::parse_json_object(*bytes);
    if (!part) return malformed("holds no JSON");
    return part;
}

/// False: it is there and no time. RFC 7519 allows fractions of a second.
bool read_time(const json& claims, const char* name, std::optional<std::int64_t>& out) {
    const auto found = claims.find(name);
    if (found == claims.end()) return true;
    if (!found->is_number()) return false;
    const double seconds = found->get<double>();
    if (!(seconds >= 0 && seconds <= kLatest)) return false;
    out = static_cast<std::int64_t>(std::floor(seconds));
    return true;
}

/// One text, or a list of texts.
bool read_audience(const json& claims, std::vector<std::string>& out) {
    const auto found = claims.find("aud");
    if (found == claims.end()) return true;
    if (found->is_string()) {
        out.push_back(found->get<std::string>());
        return true;
    }
    if (!found->is_array()) return false;
    for (const json& one : *found) {
        if (!one.is_string()) return false;
        out.push_back(one.get<std::string>());
    }
    return true;
}

Result<Claims> read_claims(const json& object) {
    Claims claims;
    claims.issuer = text_at(object, "iss");
    claims.service_url = text_at(object, "serviceurl");
    claims.tenant = text_at(object, "tid");
    claims.object_id = text_at(object, "oid");
    claims.scope = text_at(object, "scp");
    // The first of version 1, the second of version 2.
    for (const char* name : {"upn", "preferred_username"})
        if (claims.user_name.empty()) claims.user_name = text_at(object, name);
    claims.name = text_at(object, "name");
    claims.identity_provider = text_at(object, "idp");
    if (!read_audience(object, claims.audience)) return malformed("has no readable audience");
    if (!read_time(object, "exp", claims.expires) || !read_time(object, "nbf", claims.not_before))
        return malformed("has times that are none");
    return claims;
}

}  // namespace

Result<Jwt> read_jwt(std::string_view token) {
    if (token.size() > kLongestToken) return malformed("is too long");
    const auto first = token.find('.');
    const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos)
        return malformed("has three parts");
    const Result<json> header = read_part(token.substr(0, first));
    if (!header) return header.error();
    if (header->contains("crit")) return malformed("wants what we do not know to be understood");
    const Result<json> object = read_part(token.substr(first + 1, second - first - 1));
    if (!object) return object.error();
    Result<Claims> claims = read_claims(*object);
    if (!claims) return claims.error();
    std::optional<std::string> signature = crypto::from_base64url(token.substr(second + 1));
    if (!signature) return malformed("has a signature that is not base64url");
    return Jwt{
        text_at(*header, "alg"),
        text_at(*header, "kid"),
        std::move(*claims),
        std::string{token.substr(0, second)},
        std::move(*signature)};
}

}  // namespace ajar::teams
