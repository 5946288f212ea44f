#include "adapters/teams/auth/keys.hpp"

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::teams {
namespace {

using nlohmann::json;
using server::text_at;

constexpr std::size_t kMostKeys = 200;

/// Absent, or one of ours.
bool says(const json& key, const char* name, std::string_view value) {
    const std::string text = text_at(key, name);
    return text.empty() || text == value;
}

std::vector<std::string> texts_at(const json& object, const char* name) {
    std::vector<std::string> texts;
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array()) return texts;
    for (const json& one : *found)
        if (one.is_string()) texts.push_back(one.get<std::string>());
    return texts;
}

}  // namespace

Result<Metadata> read_metadata(std::string_view body) {
    const Result<json> document = server::parse_json_object(body);
    if (!document) return document.error();
    const Metadata metadata{text_at(*document, "issuer"), text_at(*document, "jwks_uri")};
    if (metadata.issuer.empty() || metadata.jwks_uri.empty())
        return Error{Error::Code::Malformed, "the metadata names no issuer or no keys"};
    const auto algorithms = texts_at(*document, "id_token_signing_alg_values_supported");
    if (!algorithms.empty() &&
        std::find(algorithms.begin(), algorithms.end(), "RS256") == algorithms.end())
        return Error{Error::Code::Malformed, "the metadata knows no RS256"};
    return metadata;
}

Result<KeySet> read_keys(std::string_view body) {
    const Result<json> document = server::parse_json_object(body);
    if (!document) return document.error();
    KeySet keys;
    const auto list = document->find("keys");
    if (list != document->end() && list->is_array())
        for (const json& one : *list) {
            const std::string id = text_at(one, "kid");
            if (id.empty() || keys.size() == kMostKeys || text_at(one, "kty") != "RSA") continue;
            if (!says(one, "use", "sig") || !says(one, "alg", "RS256")) continue;
            Result<RsaKey> rsa = RsaKey::from(text_at(one, "n"), text_at(one, "e"));
            if (rsa) keys.insert_or_assign(id, SigningKey{*rsa, texts_at(one, "endorsements")});
        }
    if (keys.empty()) return Error{Error::Code::Malformed, "there are no keys among the keys"};
    return keys;
}

}  // namespace ajar::teams
