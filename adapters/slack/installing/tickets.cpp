#include "adapters/slack/installing/tickets.hpp"

#include "bot/crypto/base64url.hpp"
#include "bot/crypto/hmac.hpp"
#include "bot/crypto/random.hpp"

#include <charconv>

namespace ajar::slack::installing {
namespace {

constexpr std::size_t kChance = 32;        // bytes
constexpr std::size_t kMostUsed = 10'000;  ///< remembered; Slack's codes are good once anyway

std::string letters_of(const crypto::Sha256::Digest& digest) {
    return crypto::to_base64url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

bool is_chance(std::string_view text) {
    const auto bytes = crypto::from_base64url(text);
    return bytes && bytes->size() == kChance;
}

}  // namespace

Tickets::Tickets(std::string_view secret, Now now)
    : key_(letters_of(crypto::hmac_sha256(secret, "ajar slack install state"))),
      now_(std::move(now)) {}

std::string Tickets::sign(std::string_view ticket, std::string_view browser) const {
    return letters_of(crypto::hmac_sha256(key_, std::string{ticket} + "\n" + std::string{browser}));
}

Tickets::Ticket Tickets::issue(std::string_view browser) const {
    Ticket made;
    made.browser = is_chance(browser) ? std::string{browser}
                                      : crypto::to_base64url(crypto::random_bytes(kChance));
    const auto ends = (now_() + kTicketLasts).time_since_epoch().count();
    const std::string ticket =
        crypto::to_base64url(crypto::random_bytes(kChance)) + "." + std::to_string(ends);
    made.state = ticket + "." + sign(ticket, made.browser);
    return made;
}

Tickets::Verdict Tickets::redeem(std::string_view state, std::string_view browser) {
    const auto last = state.rfind('.');
    if (last == std::string_view::npos || !is_chance(browser)) return Verdict::NotOurs;
    const std::string_view ticket = state.substr(0, last);
    if (!crypto::equal_in_constant_time(state.substr(last + 1), sign(ticket, browser)))
        return Verdict::NotOurs;
    // From here on it is what issue() wrote.
    const std::string_view ends = ticket.substr(ticket.find('.') + 1);
    std::chrono::milliseconds::rep number = 0;
    std::from_chars(ends.data(), ends.data() + ends.size(), number);
    const TimePoint end{std::chrono::milliseconds{number}};
    const TimePoint now = now_();
    if (end <= now) return Verdict::Over;
    const std::lock_guard lock(mutex_);
    std::erase_if(used_, [now](const auto& one) { return one.second <= now; });
    if (used_.size() >= kMostUsed) used_.erase(used_.begin());
    return used_.emplace(ticket, end).second ? Verdict::Good : Verdict::Used;
}

}  // namespace ajar::slack::installing
