#include "bot/program/typos.hpp"

#include <algorithm>
#include <random>
#include <utility>

namespace ajar::program {
namespace {

constexpr std::size_t kShortest = 4;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// One edit behind the first letter, which people seldom miss.
void slip(std::string& word, std::mt19937_64& random) {
    const std::size_t at = 1 + random() % (word.size() - 2);
    switch (random() % 4) {
        case 0:
            std::swap(word[at], word[at + 1]);
            return;
        case 1:
            word.erase(at, 1);
            return;
        case 2:
            word.insert(at, 1, word[at]);
            return;
        default:
            word[at] = static_cast<char>('a' + random() % 26);
            return;
    }
}

}  // namespace

std::string with_typos(std::string_view text, int percent, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::string result;
    while (!text.empty()) {
        const bool letters = is_letter(text.front());
        const auto end = static_cast<std::size_t>(
            std::find_if(
                text.begin(), text.end(), [letters](char c) { return is_letter(c) != letters; }
            ) -
            text.begin()
        );
        std::string piece(text.substr(0, end));
        const bool hit = static_cast<int>(random() % 100) < percent;
        if (letters && piece.size() >= kShortest && hit) slip(piece, random);
        result += piece;
        text.remove_prefix(end);
    }
    return result;
}

}  // namespace ajar::program
