// T01, T02, T20: the reason is there, is specific, and leads (P13).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr double kLikely = 0.5;

bool has_substance(const Statement& statement) {
    return statement.has(Cue::Source) || statement.figure || statement.time;
}

bool explains(const Statement& statement) {
    return statement.reason && !statement.has(Cue::Hollow) &&
           (has_substance(statement) || statement.reasons > kLikely);
}

/// Not read as a reason, but it could be one: it says something specific before the decision.
bool could_explain(const Statement& statement) {
    return !statement.opening && !statement.decision && !statement.has(Cue::Hollow) &&
           has_substance(statement);
}

template <class Predicate>
std::size_t first(const Analysis& analysis, Predicate fits) {
    for (std::size_t at = 0; at < analysis.statements.size(); ++at)
        if (fits(analysis.statements[at])) return at;
    return kNone;
}

/// Behind a decision without a reason, a fact that reads like one.
std::size_t reason_behind(const Analysis& analysis, std::size_t decision) {
    for (std::size_t at = decision + 1; at < analysis.statements.size(); ++at) {
        const Statement& statement = analysis.statements[at];
        if (statement.reasons > kLikely && !statement.opening && !statement.has(Cue::Hollow))
            return at;
    }
    return kNone;
}

void judge_late(const std::vector<Statement>& statements, std::size_t at, Findings& findings) {
    findings.at("T02", statements[at], "The reason begins after the second sentence");
    findings.at("T20", statements[0], "More than one sentence stands before the reason");
}

void judge_missing(const Case& reply, std::size_t decision, Findings& findings) {
    const auto& statements = reply.analysis.statements;
    const std::size_t at = decision == kNone ? 0 : decision;
    const std::size_t end = decision == kNone ? std::min<std::size_t>(3, statements.size()) : at;
    for (std::size_t before = 0; before < end; ++before) {
        if (!could_explain(statements[before])) continue;
        if (before >= 2) judge_late(statements, before, findings);
        return;
    }
    if (const std::size_t behind = reason_behind(reply.analysis, at); behind != kNone)
        findings.at("T02", statements[behind], "The decision stands before its reason");
    else
        findings.at("T01", statements[at], "No sentence gives a specific reason for this");
}

}  // namespace

void judge_reason(const Case& reply, Findings& findings) {
    if (!reply.refuses() || reply.analysis.statements.empty()) return;
    const auto& statements = reply.analysis.statements;
    const std::size_t decision =
        first(reply.analysis, [](const Statement& statement) { return statement.decision; });
    const std::size_t reason = first(reply.analysis, explains);
    if (reason == kNone) {
        judge_missing(reply, decision, findings);
        return;
    }
    if (decision < reason || statements[reason].decides_first)
        findings.at("T02", statements[reason], "The decision stands before its reason");
    else if (reason >= 2)
        judge_late(statements, reason, findings);
}

}  // namespace ajar::tone
