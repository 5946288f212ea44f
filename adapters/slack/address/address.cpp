#include "adapters/slack/address/address.hpp"

#include <algorithm>
#include <array>

namespace ajar::slack {
namespace {

constexpr std::size_t kLongestId = 64;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

Error malformed(std::string_view why) {
    return {Error::Code::Malformed, "a Slack address " + std::string{why}};
}

}  // namespace

std::string to_text(const Address& address) {
    return address.enterprise_id + "/" + address.team_id + "/" + address.channel_id + "/" +
           address.thread_ts + "/" + address.user_id;
}

Result<Address> address_from(std::string_view text) {
    std::array<std::string, 5> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto slash = text.find('/');
        const bool last = i + 1 == parts.size();
        if (last != (slash == std::string_view::npos)) return malformed("has five parts");
        parts[i] = text.substr(0, slash);
        if (!last) text.remove_prefix(slash + 1);
    }
    auto& [enterprise, team, channel, thread, user] = parts;
    for (const auto* id : {&enterprise, &team, &channel, &user})
        if (!id->empty() && !is_id(*id)) return malformed("holds ids of Slack's only");
    if (!thread.empty() && !is_ts(thread)) return malformed("names a thread by its time");
    if (enterprise.empty() && team.empty()) return malformed("names a workspace");
    if (channel.empty() && user.empty()) return malformed("names a channel or a person");
    return Address{enterprise, team, channel, thread, user};
}

bool is_direct(const Address& address) {
    return address.channel_id.empty() || address.channel_id.starts_with('D');
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= kLongestId && is_capital(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return is_capital(c) || is_digit(c);
           });
}

bool is_ts(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) return false;
    if (text.size() > kLongestId) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != dot && !is_digit(text[i])) return false;
    return true;
}

}  // namespace ajar::slack
