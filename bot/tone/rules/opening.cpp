// T06: the last two sentences invite the person back (P15).

#include "bot/tone/rules/rules.hpp"

namespace ajar::tone {
namespace {

constexpr double kSurely = 0.75;   // its place alone makes many a last sentence look like one
constexpr std::size_t kLong = 10;  // words: room for an answer and an invitation

/// "He brings it at one; if it is too short, whistle": a clause of its own for what may go wrong.
bool leads_out(const Analysis& analysis, const Hit& condition) {
    return condition.first > 0 && analysis.tokens[condition.first - 1].text == ";";
}

/// Stricter than the role: here a sentence must invite by its own words, not by its place.
bool invites(const Analysis& analysis, const Statement& statement) {
    if (statement.shuts()) return false;
    const auto condition = analysis.first_hit(Cue::If, statement);
    const bool conditional = condition && condition->first <= statement.place.first + 1;
    if (conditional && statement.has(Cue::You) && !statement.has(Cue::Vacant)) return true;
    // "He brings it at four; if it wobbles, call him."
    const auto call = analysis.first_hit(Cue::Opening, statement);
    if (call && statement.decision && statement.place.words > kLong &&
        call->first > (statement.place.first + statement.place.last) / 2)
        return true;
    if (condition && !statement.has(Cue::Vacant) && leads_out(analysis, *condition)) return true;
    return statement.opening && (statement.opens > kSurely || statement.place.question ||
                                 statement.has(Cue::Opening) || conditional);
}

}  // namespace

void judge_opening(const Case& reply, Findings& findings) {
    if (!reply.outcome() && !reply.is(ReplyKind::Incident)) return;
    const auto& statements = reply.analysis.statements;
    if (statements.empty()) return;
    const std::size_t from = statements.size() > 2 ? statements.size() - 2 : 0;
    for (std::size_t at = from; at < statements.size(); ++at)
        if (invites(reply.analysis, statements[at])) return;
    const auto closing = reply.analysis.first_hit(Cue::Closing, statements.back());
    if (closing)
        findings.at("T06", statements.back(), "The last sentence shuts the door");
    else
        findings.at("T06", statements.back(), "The last two sentences leave no opening");
}

}  // namespace ajar::tone
