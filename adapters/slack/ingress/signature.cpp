#include "adapters/slack/ingress/signature.hpp"

#include "bot/base/hex.hpp"
#include "bot/crypto/hmac.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace ajar::slack {
namespace {

constexpr std::int64_t kMostSeconds = 300;
constexpr std::string_view kVersion = "v0=";

/// Digits alone: no sign, no blanks, nothing behind.
std::optional<std::int64_t> seconds_of(std::string_view text) {
    if (text.empty() || text.size() > 12) return std::nullopt;
    if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    std::int64_t seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return seconds;
}

std::string sign(const std::string& secret, const std::string& base) {
    return std::string{kVersion} + to_hex(crypto::hmac_sha256(secret, base));
}

Error refused(std::string why) {
    return Error{Error::Code::Unauthorized, std::move(why)};
}

}  // namespace

Verifier::Verifier(std::vector<std::string> secrets) : secrets_(std::move(secrets)) {
    if (secrets_.empty()) throw std::invalid_argument("Slack's signing secret is missing");
    for (const std::string& secret : secrets_)
        if (secret.find_first_not_of(" \t\r\n") == std::string::npos)
            throw std::invalid_argument("a signing secret of Slack's is empty");
}

Result<bool> Verifier::check(
    std::string_view timestamp, std::string_view signature, std::string_view body, TimePoint now
) const {
    const auto sent = seconds_of(timestamp);
    if (!sent) return refused("The request's timestamp is missing or no number.");
    const auto today =
        std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const std::int64_t away = today > *sent ? today - *sent : *sent - today;
    if (away > kMostSeconds)
        return refused(
            "The request was signed " + std::to_string(away) +
            " seconds away from now. If this goes on, look at the clock of this machine."
        );
    if (!signature.starts_with(kVersion))
        return refused("The signature is missing or of an unknown version.");

    std::string base = "v0:";
    base.append(timestamp).append(":").append(body);
    // Every secret is tried, and every comparison looks at all bytes: time tells nothing.
    bool fits = false;
    for (const std::string& secret : secrets_) {
        const bool same = crypto::equal_in_constant_time(sign(secret, base), signature);
        fits = fits || same;
    }
    if (!fits) return refused("The signature fits none of the signing secrets.");
    return true;
}

}  // namespace ajar::slack
