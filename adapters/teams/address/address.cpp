#include "adapters/teams/address/address.hpp"

#include "bot/server/http.hpp"
#include "bot/server/rest_url.hpp"

#include <algorithm>
#include <array>

namespace ajar::teams {
namespace {

constexpr std::size_t kLongestId = 512;
constexpr std::size_t kLongestUrl = 1024;

Error malformed(std::string_view why) {
    return {Error::Code::Malformed, "a Teams address " + std::string{why}};
}

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view without_slashes(std::string_view url) {
    while (!url.empty() && url.back() == '/') url.remove_suffix(1);
    return url;
}

}  // namespace

std::string to_text(const Address& address) {
    std::string text;
    for (const std::string* part :
         {&address.service_url,
          &address.tenant_id,
          &address.conversation_id,
          &address.reply_to,
          &address.user_id,
          &address.object_id,
          &address.bot_id}) {
        if (part != &address.service_url) text += '/';
        text += encoded(*part);
    }
    return text;
}

Result<Address> address_from(std::string_view text) {
    std::array<std::string, 7> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto slash = text.find('/');
        const bool last = i + 1 == parts.size();
        if (last != (slash == std::string_view::npos)) return malformed("has seven parts");
        if (!server::percent_decode(text.substr(0, slash), false, parts[i]))
            return malformed("cannot be decoded");
        if (!last) text.remove_prefix(slash + 1);
    }
    const auto& [service, tenant, conversation, reply_to, user, object, bot] = parts;
    if (service.size() > kLongestUrl || !server::parse_rest_url(service))
        return malformed("names a connector");
    for (const auto* id : {&tenant, &conversation, &reply_to, &user, &object, &bot})
        if (!id->empty() && !is_id(*id)) return malformed("holds ids of Teams' only");
    if (conversation.empty() && user.empty() && object.empty())
        return malformed("names a conversation or a person");
    return Address{service, tenant, conversation, reply_to, user, object, bot};
}

std::string conversation_id_of(const Address& address) {
    const std::string thread = address.reply_to.empty() ? "" : ";messageid=" + address.reply_to;
    const std::string& person = address.object_id.empty() ? address.user_id : address.object_id;
    return "teams:" + address.tenant_id + ":" + address.conversation_id + thread + ":" + person;
}

bool is_shared(const Address& address) {
    return address.conversation_id.starts_with("19:");
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= kLongestId &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::string encoded(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_unreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15u];
    }
    return out;
}

bool same_service(std::string_view a, std::string_view b) {
    a = without_slashes(a);
    b = without_slashes(b);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return small(x) == small(y);
    });
}

std::string joined(std::string_view base, std::string_view path) {
    return std::string{without_slashes(base)} + "/" + std::string{path};
}

}  // namespace ajar::teams
