// T23: not the same line twice to the same person.

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <unordered_set>

namespace ajar::tone {
namespace {

/// The words alone: case, punctuation and spacing make no other sentence.
std::string bare(std::string_view text) {
    std::string out;
    for (const Token& token : tokenize(text, false))
        if (token.word) out += token.text + ' ';
    return out;
}

}  // namespace

void judge_repetition(const Case& reply, Findings& findings) {
    constexpr std::size_t kFewestWords = 4;  // "Tell me." may well come twice
    if (reply.context.earlier_lines.empty()) return;
    std::unordered_set<std::string> earlier;
    for (const std::string& line : reply.context.earlier_lines) earlier.insert(bare(line));
    for (const Statement& statement : reply.analysis.statements) {
        const std::string_view words = reply.analysis.text.substr(
            statement.place.start, statement.place.end - statement.place.start
        );
        if (statement.place.words >= kFewestWords && earlier.contains(bare(words)))
            findings.at("T23", statement, "The same sentence went out before");
    }
}

}  // namespace ajar::tone
