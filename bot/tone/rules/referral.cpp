// T24: what is passed on has a name, and really arrives (P24).

#include "bot/tone/rules/rules.hpp"

namespace ajar::tone {
namespace {

constexpr double kRather = 0.5;

}  // namespace

void judge_referral(const Case& reply, Findings& findings) {
    if (!reply.is(ReplyKind::Referral) && !reply.is(ReplyKind::Incident)) return;
    const Analysis& analysis = reply.analysis;
    for (const Statement& statement : analysis.statements) {
        const auto unnamed = analysis.first_hit(Cue::Unnamed, statement);
        // "Please turn to the office in charge" invites, and still names nobody.
        if (statement.opening && !(unnamed && statement.likely(Fault::Unnamed) > kRather)) continue;
        // In an incident somebody named may act and still pass the case on to nobody; and beside
        // such words a capital that only begins the sentence is no name.
        const bool guessed = analysis.pack != nullptr && analysis.pack->language == "de";
        const bool known = guessed ? statement.person : statement.name;
        const bool named = unnamed ? known && !reply.is(ReplyKind::Incident) : statement.person;
        if (named) continue;
        if (unnamed && statement.likely(Fault::Unnamed) > kHardlyFault / 5) {
            findings.at("T24", *unnamed, "This names nobody");
            return;
        }
        const bool tells_them = statement.has(Cue::Self) &&
                                &statement != analysis.statements.data() &&
                                (&statement - 1)->person;  // "I've sent her your note"
        if (!tells_them && statement.likely(Fault::Unnamed) > kSureFault) {
            findings.at("T24", statement, "This names nobody");
            return;
        }
    }
    if (reply.is(ReplyKind::Incident)) return;
    // A capital that begins the reason is a thing more often than a person: "Ramps come from …".
    const bool guesses = analysis.pack != nullptr && analysis.pack->language == "de";
    for (const Statement& statement : analysis.statements) {
        const bool counts = guesses || statement.name || !statement.reason || statement.decision;
        if (statement.person && counts) return;
    }
    findings.whole("T24", "The referral names nobody");
}

void judge_record(const Case& reply, Findings& findings) {
    if (!reply.is(ReplyKind::Referral) || reply.context.handover_recorded != false) return;
    findings.whole("T24", "No hand-over is on record for this referral");
}

}  // namespace ajar::tone
