#include "bot/files/notes.hpp"

#include <algorithm>
#include <numeric>

namespace ajar::files {
namespace {

// A file with more faults than this is told so once: nobody reads on.
constexpr std::size_t kMostFindings = 1000;
constexpr std::size_t kLongestCompared = 64;
constexpr std::size_t kLongestQuoted = 60;

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({change, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row[b.size()];
}

}  // namespace

void Notes::add(Place place, Severity severity, std::string& message) {
    if (findings_.size() > kMostFindings) return;
    if (findings_.size() == kMostFindings) {
        severity = Severity::Error;
        message = "There are more than 1000 findings; the rest is left out. Mend these first.";
    }
    findings_.push_back({path_, place.line, place.column, severity, std::move(message)});
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    if (word.empty() || word.size() > kLongestCompared) return {};
    std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
    std::string found;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > kLongestCompared) continue;
        const std::size_t far = distance(word, candidate);
        if (far >= best) continue;
        best = far;
        found = candidate;
    }
    return found;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string guess = nearest(word, candidates);
    return guess.empty() ? std::string{} : " Did you mean '" + guess + "'?";
}

std::string shown(std::string_view text) {
    std::string short_text;
    for (const char c : text.substr(0, kLongestQuoted))
        short_text += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    if (text.size() > kLongestQuoted) {
        // Never cut a character in half: drop continuation bytes and their head.
        while (!short_text.empty() && (static_cast<unsigned char>(short_text.back()) & 0xC0) == 0x80
        )
            short_text.pop_back();
        if (!short_text.empty() && static_cast<unsigned char>(short_text.back()) >= 0xC0)
            short_text.pop_back();
        short_text += "…";
    }
    return "'" + short_text + "'";
}

}  // namespace ajar::files
