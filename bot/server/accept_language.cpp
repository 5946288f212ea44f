#include "bot/server/accept_language.hpp"

#include <algorithm>
#include <string>

namespace ajar::server {
namespace {

constexpr int kMost = 1000;
constexpr std::size_t kMostRead = 1000;  ///< characters; nobody speaks more

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// "0.8" in thousandths; what is no weight is none.
int weight(std::string_view text) {
    if (text.empty() || (text[0] != '0' && text[0] != '1')) return 0;
    int value = (text[0] - '0') * kMost;
    if (text.size() == 1) return value;
    if (text[1] != '.' || text.size() > 5) return 0;
    int place = kMost / 10;
    for (const char digit : text.substr(2)) {
        if (digit < '0' || digit > '9') return 0;
        value += (digit - '0') * place;
        place /= 10;
    }
    return std::min(value, kMost);
}

struct Wish {
    std::string language;
    int weight = kMost;
};

Wish wish_of(std::string_view range) {
    Wish wish;
    const auto semicolon = std::min(range.find(';'), range.size());
    const std::string_view tag = trimmed(range.substr(0, semicolon));
    for (const char c : tag.substr(0, tag.find('-')))
        wish.language += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (semicolon == range.size()) return wish;
    const std::string_view rest = trimmed(range.substr(semicolon + 1));
    wish.weight = rest.starts_with("q=") || rest.starts_with("Q=") ? weight(rest.substr(2)) : 0;
    return wish;
}

}  // namespace

std::string_view wanted_language(
    std::string_view accept_language, std::span<const std::string_view> ours
) {
    std::string_view rest = accept_language.substr(0, kMostRead);
    std::string_view best = ours.front();
    int most = 0;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const Wish wish = wish_of(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        const auto found = std::find(ours.begin(), ours.end(), wish.language);
        if (found == ours.end() || wish.weight <= most) continue;
        best = *found;
        most = wish.weight;
    }
    return best;
}

}  // namespace ajar::server
