// T14: the person finds their own need in the answer, and is spoken to (P2, P3).

#include "bot/tone/rules/rules.hpp"

#include <unordered_set>

namespace ajar::tone {
namespace {

constexpr std::size_t kStem = 5;      // "monitor" finds "monitors", "Rechnung" finds "Rechnungen"
constexpr std::size_t kShortest = 3;  // bytes a word of the person's needs to count

std::string stem(std::string_view word) {
    return std::string(word.substr(0, utf8_floor(word, kStem)));
}

}  // namespace

void judge_need(const Case& reply, Findings& findings) {
    if (!reply.outcome()) return;
    const Analysis& analysis = reply.analysis;
    if (!analysis.any(Cue::You)) findings.whole("T14", "The person is never addressed");
    std::unordered_set<std::string> theirs;
    for (const std::string* said : {&reply.context.request, &reply.context.root_need})
        for (const Token& token : tokenize(*said, false))
            if (token.word && token.text.size() > kShortest) theirs.insert(stem(token.text));
    if (theirs.empty()) return;
    for (const Statement& statement : analysis.statements)
        for (std::size_t at = statement.place.first; at < statement.place.last; ++at) {
            const Token& token = analysis.tokens[at];
            if (token.word && token.text.size() > kShortest && theirs.contains(stem(token.text)))
                return;
        }
    if (!findings.has("T14"))
        findings.whole("T14", "Nothing of the person's own need is in the reply");
}

}  // namespace ajar::tone
