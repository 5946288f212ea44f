#include "adapters/web/direct_line/token.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/hmac.hpp"
#include "bot/crypto/random.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace ajar::web {
namespace {

using crypto::equal_in_constant_time;
using crypto::from_base64url;
using crypto::random_bytes;
using crypto::to_base64url;

// A conversation id is 24 bytes: chance, a proof that we made it, a proof for whom.
constexpr std::size_t kChance = 12;
constexpr std::size_t kMade = 4;
constexpr std::size_t kFor = 8;

std::string header() {
    return to_base64url(R"({"alg":"HS256","typ":"JWT"})");
}

std::int64_t seconds_of(TimePoint time) {
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

Error not_ours() {
    return Error{Error::Code::Unauthorized, "This token is not valid here. Please sign in again."};
}

}  // namespace

Signer::Signer(std::string key) : key_(std::move(key)) {
    if (key_.size() < 32) throw std::invalid_argument("the signing key needs at least 32 bytes");
}

std::string Signer::sign(std::string_view purpose, std::string_view text) const {
    std::string message{purpose};
    message.push_back('\0');
    message += text;
    const auto digest = crypto::hmac_sha256(key_, message);
    return {digest.begin(), digest.end()};
}

std::string Signer::token(Grant grant, TimePoint now) const {
    const nlohmann::json claims{
        {"conv", grant.conversation},
        {"user", grant.user_id},
        {"name", grant.user_name},
        {"locale", grant.locale},
        {"nbf", seconds_of(now)},
        {"exp", seconds_of(now + kTokenLife)},
    };
    const std::string text = claims.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const std::string body = header() + "." + to_base64url(text);
    return body + "." + to_base64url(sign("token", body));
}

Result<Grant> Signer::verify(std::string_view token, TimePoint now) const {
    const auto last = token.rfind('.');
    if (last == std::string_view::npos || token.size() > 4096) return not_ours();
    const std::string_view body = token.substr(0, last);
    const auto signature = from_base64url(token.substr(last + 1));
    if (!signature || !equal_in_constant_time(*signature, sign("token", body))) return not_ours();
    const auto text = from_base64url(body.substr(body.find('.') + 1));
    if (!text) return not_ours();
    const auto claims = nlohmann::json::parse(*text, nullptr, false);
    const auto expires = claims.is_object() ? claims.find("exp") : claims.end();
    if (!claims.is_object() || expires == claims.end() || !expires->is_number_integer())
        return not_ours();
    Grant grant{
        server::text_at(claims, "conv"),
        server::text_at(claims, "user"),
        server::text_at(claims, "name"),
        server::text_at(claims, "locale"),
        TimePoint{std::chrono::seconds{expires->get<std::int64_t>()}}};
    if (now >= grant.expires)
        return Error{Error::Code::Forbidden, "This token has expired. Please sign in again."};
    return grant;
}

std::string Signer::new_conversation(std::string_view user_id) const {
    std::string bytes = random_bytes(kChance);
    bytes += sign("conversation", bytes).substr(0, kMade);
    bytes += sign("conversation of " + std::string{user_id}, bytes).substr(0, kFor);
    return to_base64url(bytes);
}

bool Signer::made(std::string_view conversation) const {
    const auto bytes = from_base64url(conversation);
    if (!bytes || bytes->size() != kChance + kMade + kFor) return false;
    const std::string proof = sign("conversation", bytes->substr(0, kChance));
    return equal_in_constant_time(bytes->substr(kChance, kMade), proof.substr(0, kMade));
}

bool Signer::made_for(std::string_view conversation, std::string_view user_id) const {
    if (!made(conversation)) return false;
    const std::string bytes = from_base64url(conversation).value_or("");
    const std::string proof =
        sign("conversation of " + std::string{user_id}, bytes.substr(0, kChance + kMade));
    return equal_in_constant_time(bytes.substr(kChance + kMade), proof.substr(0, kFor));
}

}  // namespace ajar::web
