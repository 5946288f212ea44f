#include "adapters/web/direct_line/token.hpp"

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace ajar::web {
namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    HMAC(
        EVP_sha256(),
        key_.data(),
        static_cast<int>(key_.size()),
        reinterpret_cast<const unsigned char*>(message.data()),
        message.size(),
        digest.data(),
        &length
    );
    return {reinterpret_cast<const char*>(digest.data()), length};
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

bool equal_in_constant_time(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        throw std::runtime_error("the system gives no random numbers");
    return bytes;
}

std::string to_base64url(std::string_view bytes) {
    std::string text;
    unsigned bits = 0;
    int held = 0;
    for (const char c : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6) text.push_back(kAlphabet[(bits >> (held - 6)) & 63]);
        bits &= (1u << held) - 1;
    }
    if (held > 0) text.push_back(kAlphabet[(bits << (6 - held)) & 63]);
    return text;
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string bytes;
    unsigned bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        bits = (bits << 6) | static_cast<unsigned>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<char>((bits >> held) & 255));
            bits &= (1u << held) - 1;
        }
    }
    if (held >= 6 || bits != 0) return std::nullopt;  // one spelling only for the same bytes
    return bytes;
}

std::string load_or_make_key(const std::filesystem::path& file) {
    std::ifstream existing{file, std::ios::binary};
    if (existing) {
        const std::string key = (std::ostringstream{} << existing.rdbuf()).str();
        if (key.size() >= 32) return key;
        throw std::runtime_error(
            file.string() + " is too short for a key. Delete it; a new one is made at start, and " +
            "people in the web chat sign in again."
        );
    }
    const std::string key = to_base64url(random_bytes(36));
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written =
        handle >= 0 &&
        ::write(handle, key.data(), key.size()) == static_cast<ssize_t>(key.size()) &&
        ::fsync(handle) == 0;
    if (handle >= 0) ::close(handle);
    if (!written)
        throw std::runtime_error(
            "The key file " + file.string() +
            " cannot be written. Make its folder writable for the user who runs Ajar."
        );
    return key;
}

}  // namespace ajar::web
