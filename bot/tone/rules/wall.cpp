// T04: no bare rejection as the answer (P14).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr double kLikelyExcuse = 0.5;
constexpr double kSureReason = 0.9;
constexpr double kSureWall = 0.85;  // refusing is close to deciding: the model alone must be sure

/// "If that doesn't work …": a rejection inside a condition is the world's, not ours.
bool in_condition(const Analysis& analysis, const Statement& statement, const Hit& hit) {
    const auto hits = analysis.hits_of(statement);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
        if (other.cue != Cue::If || other.first >= hit.first) return false;
        // The condition ends at its comma.
        for (std::size_t at = other.last; at < hit.first; ++at)
            if (analysis.tokens[at].text == ",") return false;
        return true;
    });
}

}  // namespace

void judge_wall(const Case& reply, Findings& findings) {
    if (!reply.refuses()) return;
    const Analysis& analysis = reply.analysis;
    for (const Statement& statement : analysis.statements) {
        if (statement.opening || statement.has(Cue::Evasion)) continue;
        // What somebody else refused, or what a contract leaves out, is the reason.
        if (statement.reason && !statement.decision && statement.reasons > kSureReason) continue;
        bool found = false;
        for (const Hit& hit : analysis.hits_of(statement)) {
            if (hit.cue != Cue::Wall || in_condition(analysis, statement, hit)) continue;
            // "We cannot help what happened" is an excuse (T09), no answer.
            if (statement.likely(Fault::Wall) * 2 < statement.likely(Fault::Excuse) &&
                statement.likely(Fault::Excuse) > kLikelyExcuse && !statement.decision)
                continue;
            findings.at("T04", hit, "A rejection stands as the answer");
            found = true;
            break;
        }
        if (!found && statement.likely(Fault::Wall) > kSureWall)
            findings.at("T04", statement, "A rejection stands as the answer");
    }
}

}  // namespace ajar::tone
