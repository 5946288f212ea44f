// T01, T02, T20: the reason is there, is specific, and leads (P13).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <cstdint>

namespace ajar::tone {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr double kLikely = 0.5;
constexpr double kRather = 0.8;
constexpr double kMostly = 0.7;
constexpr double kDoubtful = 0.65;
constexpr double kUnlikely = 0.2;
constexpr double kMaybe = 0.1;
constexpr double kPerhaps = 0.35;

bool has_substance(const Statement& statement) {
    return statement.has(Cue::Source) || statement.figure || statement.time;
}

bool explains(const Statement& statement) {
    return statement.reason && !statement.has(Cue::Hollow) &&
           (has_substance(statement) || statement.reasons > kLikely);
}

/// Not read as a reason, but it could be one: it says something specific before the decision.
bool could_explain(const Statement& statement) {
    const bool kind_words = statement.has(Cue::Filler) || statement.has(Cue::Acknowledge) ||
                            statement.has(Cue::Empathy) || statement.has(Cue::Apology);
    return !statement.opening && !statement.decision && !statement.has(Cue::Hollow) &&
           has_substance(statement) && !kind_words;
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
        const bool fact = statement.reasons > kLikely ||
                          (statement.reasons > kMaybe && statement.has(Cue::Source)) ||
                          (statement.reasons > kPerhaps && statement.states_a_fact()) ||
                          (at == decision + 1 && statement.states_a_fact() &&
                           (statement.figure || statement.time));
        if (fact && has_substance(statement) && !statement.opening && !statement.has(Cue::Hollow))
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
    const bool hollow = reply.analysis.any(Cue::Hollow);
    for (std::size_t before = 0; before < end; ++before) {
        if (hollow || !could_explain(statements[before])) continue;
        if (before >= 2) judge_late(statements, before, findings);
        return;
    }
    if (const std::size_t behind = reason_behind(reply.analysis, at); behind != kNone)
        findings.at("T02", statements[behind], "The decision stands before its reason");
    else
        findings.at("T01", statements[at], "No sentence gives a specific reason for this");
}

/// A yes has no reason to lead with, but small talk in front annoys there, too.
void judge_buffer(const Case& reply, Findings& findings) {
    const auto& statements = reply.analysis.statements;
    const auto idle = [](const Statement& statement) {
        return statement.idle && !statement.has(Cue::Apology) && !statement.has(Cue::Empathy);
    };
    if (statements.size() > 2 && idle(statements[0]) && idle(statements[1]))
        findings.at("T20", statements[0], "More than one sentence stands before the point");
}

/// "Ladders are dear. One fell in May. So they stay locked": the first was no decision yet.
bool decides_again(const Analysis& analysis, std::size_t decision, std::size_t reason) {
    constexpr std::uint32_t kFront = 5;  // tokens: "It stays closed therefore"
    const auto& statements = analysis.statements;
    if (reason > 1 || reason + 1 >= statements.size()) return false;
    const Statement& next = statements[reason + 1];
    if (!next.decision) return false;
    const auto lead = analysis.first_hit(Cue::LeadIn, next);
    if (lead && lead->first < next.place.first + kFront)
        return true;  // "that is why": what stood before is why
    const double first = statements[decision].decides;
    return (first < kRather && next.decides > kRather) ||
           (first < kDoubtful && next.decides > kMostly) || first < kUnlikely;
}

}  // namespace

void judge_reason(const Case& reply, Findings& findings) {
    if (reply.is(ReplyKind::Yes)) judge_buffer(reply, findings);
    if (!reply.refuses() || reply.analysis.statements.empty()) return;
    const auto& statements = reply.analysis.statements;
    const std::size_t decision =
        first(reply.analysis, [](const Statement& statement) { return statement.decision; });
    const bool hollow = decision != kNone && statements[decision].has(Cue::Hollow);
    const std::size_t reason = first(reply.analysis, [hollow](const Statement& statement) {
        return explains(statement) && (!hollow || statement.reasons > kLikely);
    });
    if (reason == kNone) {
        judge_missing(reply, decision, findings);
        return;
    }
    if (decision < reason && decides_again(reply.analysis, decision, reason)) return;
    if (decision < reason || statements[reason].decides_first)
        findings.at("T02", statements[reason], "The decision stands before its reason");
    else if (reason >= 2)
        judge_late(statements, reason, findings);
}

}  // namespace ajar::tone
