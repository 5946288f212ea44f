#include "bot/reply/rotation.hpp"

#include <cstdint>
#include <string>

namespace ajar::reply {
namespace {

/// Every count of wordings up to eight divides it, so each of them begins equally often.
constexpr std::uint64_t kTurns = 840;

/// FNV-1a, stirred once more: ids that differ in their last character only must not come out alike
/// in their last bits.
std::size_t spread(std::string_view salt) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : salt) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>((hash ^ (hash >> 31)) % kTurns);
}

}  // namespace

std::size_t rotation_salt(std::string_view conversation, std::string_view line) {
    if (conversation.empty()) return 0;
    return spread(std::string(conversation) + "\n" + std::string(line));
}

std::size_t turn_of(const DraftInput& input) {
    const std::string salt = input.requester.id + "\n" + input.service_id + "\n" +
                             to_iso(input.today) + "\n" + input.conversation;
    return spread(salt) + input.variant % kTurns;
}

}  // namespace ajar::reply
