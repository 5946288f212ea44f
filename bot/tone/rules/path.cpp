// T05: an alternative, a condition that would change the answer, or somewhere to go (P11).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr double kClearly = 0.85;
constexpr double kDoubtful = 0.3;

/// Somebody does something, or the person can.
bool acts(const Statement& statement) {
    return statement.has(Cue::Offer) || statement.has(Cue::Promise) || statement.person ||
           statement.has(Cue::Self);
}

bool shows_a_way(const Case& reply, const Statement& statement) {
    if (statement.has(Cue::Vacant)) return false;
    if (statement.has(Cue::Change)) return true;
    const bool doubtful_opening = statement.path && statement.opens < kDoubtful;
    if (statement.idle || statement.has(Cue::Unnamed)) return false;
    if (statement.opening && !doubtful_opening) return false;
    if (reply.is(ReplyKind::Referral) && !statement.person && !statement.has(Cue::Offer))
        return false;
    if (statement.path) return statement.moves_on > kClearly || acts(statement);
    if (!statement.decision || statement.has(Cue::Wall)) return false;
    // The decision itself is the way where half is given, or somebody named takes over.
    if (reply.is(ReplyKind::Compromise)) return true;
    if (reply.is(ReplyKind::Referral)) return statement.person;
    return statement.has(Cue::Offer);
}

/// A compromise is a way by itself, unless it is what there is already; a referral to somebody
/// named is one, too.
bool needs_no_way(const Case& reply) {
    const auto& statements = reply.analysis.statements;
    if (reply.is(ReplyKind::Compromise))
        return !reply.analysis.any(Cue::AsToday) && !reply.analysis.any(Cue::Vacant);
    if (reply.is(ReplyKind::Referral))
        return std::any_of(statements.begin(), statements.end(), [](const Statement& statement) {
            return statement.person && !statement.reason && !statement.opening;
        });
    return false;
}

}  // namespace

void judge_path(const Case& reply, Findings& findings) {
    if (!reply.refuses() || reply.analysis.statements.empty()) return;
    if (needs_no_way(reply)) return;
    const Statement* last = nullptr;
    bool as_today = false;  // what is said of today's way goes on into the next sentence
    for (const Statement& statement : reply.analysis.statements) {
        const bool was_as_today = as_today;
        as_today = statement.has(Cue::AsToday) && !statement.opening;
        if (!as_today && !was_as_today && shows_a_way(reply, statement)) return;
        if (!statement.opening) last = &statement;
    }
    if (last != nullptr)
        findings.at("T05", *last, "Nothing here shows a way on");
    else
        findings.whole("T05", "Nothing here shows a way on");
}

}  // namespace ajar::tone
