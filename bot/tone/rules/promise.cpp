// T11 vague promises, T18 an open-ended yes, T19 sympathy without a step (P17, P24).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr double kMaybe = 0.3;
constexpr double kRather = 0.5;
constexpr std::size_t kLong = 14;  // words

/// Whether the sentence commits somebody to an act; "tell me, and we look again" does not.
bool promises(const Case& reply, const Statement& statement) {
    if (statement.opening) return false;
    return statement.has(Cue::Promise) || statement.has(Cue::Nobody) ||
           (statement.has(Cue::Vague) && (statement.has(Cue::We) || statement.has(Cue::Self) ||
                                          statement.person || reply.is(ReplyKind::Holding)));
}

bool has_keeper(const Case& reply, const Statement& statement) {
    if (statement.has(Cue::Nobody)) return false;
    return statement.person || statement.has(Cue::Self) ||
           (statement.has(Cue::We) && reply.analysis.signed_by_name);
}

/// A phrase of the list; among other words of a long sentence the model sees little of it.
bool leaves_open(const Statement& statement) {
    if (statement.opening) return statement.likely(Fault::OpenScope) > kSureFault;
    return statement.likely(Fault::OpenScope) > kHardlyFault ||
           (statement.decision && statement.place.words > kLong) ||
           (statement.path && statement.place.words > kLong);
}

}  // namespace

void judge_promise(const Case& reply, Findings& findings) {
    const Analysis& analysis = reply.analysis;
    for (const Statement& statement : analysis.statements) {
        if (statement.likely(Fault::Threat) > kRather) continue;  // promises nothing good
        // "We'll see when the time comes" promises nothing either: that is T03.
        if (reply.outcome() && statement.has(Cue::Evasion) &&
            statement.likely(Fault::Evasion) > kSureFault)
            continue;
        const auto vague = analysis.first_hit(Cue::Vague, statement);
        const bool promised =
            !statement.opening || (statement.has(Cue::Promise) && !statement.has(Cue::If));
        if (vague && promised && !statement.reason &&
            statement.likely(Fault::Vague) > kHardlyFault) {
            findings.at("T11", *vague, "A promise without a time");
            continue;
        }
        if (!vague && promised && !statement.time && statement.likely(Fault::Vague) > kSureFault) {
            findings.at("T11", statement, "A promise without a time");
            continue;
        }
        if (!promises(reply, statement)) continue;
        const auto nobody = analysis.first_hit(Cue::Nobody, statement);
        if (nobody && !statement.person && !statement.has(Cue::Self)) {
            findings.at("T11", *nobody, "A promise that nobody keeps");
            continue;
        }
        if (statement.time || analysis.any_time() || statement.reason) continue;
        if (reply.is(ReplyKind::Question)) continue;
        if (!has_keeper(reply, statement) || reply.is(ReplyKind::Yes))
            findings.at("T11", statement, "A promise without a time");
    }
}

void judge_yes(const Case& reply, Findings& findings) {
    if (!reply.is(ReplyKind::Yes)) return;
    const Analysis& analysis = reply.analysis;
    bool timed = false;
    for (const Statement& statement : analysis.statements) {
        timed = timed ||
                (statement.time && (!statement.opening || statement.decision || statement.path));
        if (const auto open = analysis.first_hit(Cue::OpenScope, statement);
            open && leaves_open(statement)) {
            findings.at("T18", *open, "This leaves open how much the yes covers");
            return;
        }
        if (const auto open = analysis.first_hit(Cue::OpenTerms, statement);
            open && !statement.opening) {
            findings.at("T18", *open, "The conditions are not named");
            return;
        }
        if (!statement.opening && statement.likely(Fault::OpenScope) > kSureFault) {
            findings.at("T18", statement, "This leaves open what the yes covers");
            return;
        }
    }
    if (!timed) findings.whole("T18", "Nothing says by when");
}

void judge_action(const Case& reply, Findings& findings) {
    if (!reply.is(ReplyKind::Incident)) return;
    const Analysis& analysis = reply.analysis;
    for (const Statement& statement : analysis.statements) {
        const bool commits = statement.person && !statement.place.question &&
                             !statement.has(Cue::If) &&
                             (statement.has(Cue::Promise) || statement.moves_on > kRather);
        if (statement.opening && !commits) continue;
        const bool acts = statement.path || statement.decision || statement.moves_on > kMaybe ||
                          statement.has(Cue::Promise);
        if ((acts || commits) && !statement.idle && statement.time && has_keeper(reply, statement))
            return;
    }
    // One fault, one finding: where a step and its time are there, what is missing is the owner.
    const auto& statements = analysis.statements;
    const bool timed = std::any_of(statements.begin(), statements.end(), [](const Statement& each) {
        return each.time && !each.reason && !each.opening && !each.idle;
    });
    if (timed && findings.has("T24")) return;
    for (const Statement& statement : analysis.statements)
        if (statement.has(Cue::Handover) && statement.time && !statement.opening &&
            !statement.place.question && !has_keeper(reply, statement)) {
            findings.at("T24", statement, "This is passed on, and nobody is named");
            return;
        }
    findings.whole("T19", "No next step with a time and somebody who takes it");
}

}  // namespace ajar::tone
