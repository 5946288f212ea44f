// T05: an alternative, a condition that would change the answer, or somewhere to go (P11).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr double kSure = 0.95;
constexpr double kClearly = 0.85;
constexpr double kDoubtful = 0.3;
constexpr std::size_t kShort = 5;  // words

/// Somebody does something, or the person can.
bool acts(const Statement& statement) {
    return statement.has(Cue::Offer) || statement.has(Cue::Promise) || statement.person ||
           statement.has(Cue::Self);
}

/// Behind the decision even what reads like a second one is a way, where it says who or when.
bool goes_further(const Statement& statement, bool decided) {
    const bool concrete = statement.person || statement.time || statement.figure;
    const bool spoilt = statement.shows(Cue::Closing, Fault::Closing) ||
                        statement.shows(Cue::Blame, Fault::Blame) ||
                        statement.shows(Cue::Excuse, Fault::Excuse) ||
                        statement.shows(Cue::Threat, Fault::Threat) ||
                        (!statement.person && statement.shows(Cue::Evasion, Fault::Evasion));
    const bool passed_on = statement.has(Cue::Unnamed) || statement.has(Cue::Nobody);
    return decided && concrete && acts(statement) && !passed_on && !spoilt && !statement.opening &&
           statement.reasons < kDoubtful && statement.place.words > kShort;
}

bool shows_a_way(const Case& reply, const Statement& statement, bool decided) {
    if (statement.has(Cue::Vacant) || statement.shows(Cue::Wall, Fault::Wall)) return false;
    if (statement.has(Cue::Change)) return true;
    if (statement.states_a_fact() && statement.has(Cue::Source) && statement.moves_on < kSure)
        return false;
    const bool doubtful_opening =
        (statement.path && statement.opens < kDoubtful) ||
        (acts(statement) && statement.moves_on > kDoubtful && !statement.has(Cue::Cliche));
    if (goes_further(statement, decided)) return true;
    // "Ann calls them at three if you send her the number"; and, after the decision, "Ask Ines for
    // another way to send it".
    const bool named = statement.opening && statement.person && statement.opens < kClearly;
    if (named && statement.time && statement.moves_on > kDoubtful) return true;
    const bool serves = statement.has(Cue::You) && !statement.has(Cue::Opening);
    if (named && decided && (statement.has(Cue::Offer) || serves)) return true;
    // "I can open a local number for you on Monday, if that will do."
    const bool serves_self = statement.has(Cue::Self) && statement.has(Cue::Offer) &&
                             statement.has(Cue::You) && statement.time;
    if (statement.opening && serves_self && !statement.place.question) return true;
    if (statement.idle || statement.has(Cue::Unnamed)) return false;
    if (statement.opening && !doubtful_opening) return false;
    const bool passed_on = statement.has(Cue::Handover) || statement.has(Cue::Nobody) ||
                           statement.has(Cue::Vague) || statement.moves_on < kClearly;
    if (reply.is(ReplyKind::Referral) && !statement.person && !statement.has(Cue::Offer) &&
        passed_on)
        return false;
    const bool dated = statement.has(Cue::You) && statement.time;
    if (statement.path) return statement.moves_on > kClearly || acts(statement) || dated;
    if (!statement.decision || statement.has(Cue::Wall)) return false;
    // The decision itself is the way where half is given, or somebody named takes over.
    if (reply.is(ReplyKind::Compromise)) return true;
    if (reply.is(ReplyKind::Referral)) return statement.person;
    // "The speakers stay free for pages" offers nothing to anybody.
    return statement.has(Cue::Offer) &&
           (statement.has(Cue::You) || statement.person || statement.has(Cue::Self));
}

/// A compromise is a way by itself, unless it is what there is already; a referral to somebody
/// named is one, too.
bool needs_no_way(const Case& reply) {
    const auto& statements = reply.analysis.statements;
    if (reply.is(ReplyKind::Compromise))
        return !reply.analysis.any(Cue::AsToday) && !reply.analysis.any(Cue::Vacant);
    if (reply.is(ReplyKind::Referral))
        return std::any_of(statements.begin(), statements.end(), [](const Statement& statement) {
            const bool goes_there = !statement.reason || statement.decision ||
                                    statement.has(Cue::LeadIn) || statement.decides > kDoubtful;
            // "Please ask the department in charge": that it has no name is T24's business.
            const bool sent_on = statement.has(Cue::Unnamed) && statement.has(Cue::Verdict);
            return (statement.person || sent_on) && goes_there && !statement.opening;
        });
    return false;
}

}  // namespace

void judge_path(const Case& reply, Findings& findings) {
    if (!reply.refuses() || reply.analysis.statements.empty()) return;
    if (needs_no_way(reply)) return;
    const Statement* last = nullptr;
    bool decided = false;
    bool as_today = false;  // what is said of today's way goes on into the next sentence
    for (const Statement& statement : reply.analysis.statements) {
        const bool was_as_today = as_today;
        as_today = statement.has(Cue::AsToday) && !statement.opening;
        const bool goes_on = was_as_today && !statement.person && !statement.has(Cue::Change);
        if (!as_today && !goes_on && shows_a_way(reply, statement, decided)) return;
        decided = decided || statement.decision || statement.evasion || statement.has(Cue::Evasion);
        if (!statement.opening) last = &statement;
    }
    if (last != nullptr)
        findings.at("T05", *last, "Nothing here shows a way on");
    else
        findings.whole("T05", "Nothing here shows a way on");
}

}  // namespace ajar::tone
