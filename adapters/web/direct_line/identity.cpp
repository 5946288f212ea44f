#include "adapters/web/direct_line/identity.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>

namespace ajar::web {
namespace {

struct Address {
    std::array<unsigned char, 16> bytes{};
    int bits = 0;  ///< 32 or 128; 0: not an address
};

Address parse(std::string text) {
    if (text.starts_with("::ffff:") && text.find('.') != std::string::npos) text = text.substr(7);
    Address address;
    if (inet_pton(AF_INET, text.c_str(), address.bytes.data()) == 1)
        address.bits = 32;
    else if (inet_pton(AF_INET6, text.c_str(), address.bytes.data()) == 1)
        address.bits = 128;
    return address;
}

bool same_without_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) {
        return lower(x) == lower(y);
    });
}

}  // namespace

bool in_range(const std::string& address, const std::string& range) {
    const auto slash = range.find('/');
    const Address wanted = parse(address);
    const Address base = parse(range.substr(0, slash));
    if (wanted.bits == 0 || wanted.bits != base.bits) return false;
    int prefix = base.bits;
    if (slash != std::string::npos) {
        const char* end = range.data() + range.size();
        const auto [stop, ec] = std::from_chars(range.data() + slash + 1, end, prefix);
        if (ec != std::errc{} || stop != end || prefix < 0 || prefix > base.bits) return false;
    }
    for (int bit = 0; bit < prefix; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const int mask = 0x80 >> (bit % 8);
        if ((wanted.bytes[byte] & mask) != (base.bytes[byte] & mask)) return false;
    }
    return true;
}

Identity::Identity(IdentityOptions options, People people)
    : options_(std::move(options)), people_(std::move(people)) {}

std::optional<Result<Person>> Identity::from_proxy(const server::Request& request) const {
    const auto& proxies = options_.trusted_proxies;
    const bool trusted = std::any_of(proxies.begin(), proxies.end(), [&](const auto& range) {
        return in_range(request.remote, range);
    });
    const std::string_view name = request.headers.get(options_.header);
    if (!trusted || name.empty()) return std::nullopt;
    if (auto person = find(name)) return Result<Person>{*person};
    return Result<Person>{Error{
        Error::Code::Forbidden,
        "You are signed in, but the directory here does not know you yet. Please ask IT to add "
        "you."}};
}

std::optional<Person> Identity::find(std::string_view id_or_email) const {
    if (id_or_email.empty()) return std::nullopt;
    for (auto& person : people_())
        if (person.id == id_or_email || same_without_case(person.email, id_or_email)) return person;
    return std::nullopt;
}

}  // namespace ajar::web
