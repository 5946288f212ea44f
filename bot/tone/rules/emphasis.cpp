// T22: capitals for emphasis, more than one exclamation mark.

#include "bot/tone/rules/rules.hpp"

namespace ajar::tone {
namespace {

/// A word in capitals too long for an acronym, or two such words in a row.
bool shouts(const std::vector<Token>& tokens, std::size_t at) {
    constexpr std::size_t kLongerThanAcronyms = 5;
    const Token& token = tokens[at];
    if (!token.shouted || token.digits || token.quoted) return false;
    if (token.text.find('-') != std::string::npos || token.text.find('_') != std::string::npos)
        return false;
    const bool beside = at + 1 < tokens.size() && tokens[at + 1].shouted &&
                        !tokens[at + 1].digits && tokens[at + 1].text.size() > 3 &&
                        token.text.size() > 2;
    return token.text.size() > kLongerThanAcronyms || beside;
}

void exclaim(const Token& token, Findings& findings) {
    findings.at("T22", token.start, token.end, "More than one exclamation mark");
    findings.suggest(".");
}

void shout(const Token& token, Findings& findings) {
    findings.at("T22", token.start, token.end, "Capitals read like shouting");
    findings.suggest(token.text);
}

}  // namespace

void judge_emphasis(const Case& reply, Findings& findings) {
    const auto& tokens = reply.analysis.tokens;
    std::size_t exclamations = 0;
    bool shouted = false;
    for (const Statement& statement : reply.analysis.statements)
        for (std::size_t at = statement.place.first; at < statement.place.last; ++at) {
            const Token& token = tokens[at];
            if (!token.word && token.text == "!" && !token.quoted && ++exclamations == 2)
                exclaim(token, findings);
            if (shouted || !shouts(tokens, at)) continue;
            shouted = true;
            // A word the person wrote so themselves is a name.
            if (reply.context.request.find(
                    reply.analysis.text.substr(token.start, token.end - token.start)
                ) == std::string::npos)
                shout(token, findings);
        }
}

}  // namespace ajar::tone
