// T03: within three sentences or 60 words everybody can tell what was decided (P10).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ajar::tone {
namespace {

constexpr std::size_t kSentences = 3;
constexpr std::size_t kWords = 60;

// How likely a sentence must decide …
constexpr double kSure = 0.5;       // … to be worth mentioning
constexpr double kVerySure = 0.7;   // … to outweigh an evasion beside it
constexpr double kLikely = 0.6;     // … to outweigh a plain conclusion further down
constexpr double kStated = 1.0;     // its words leave no doubt
constexpr double kPossible = 0.25;  // … for a late decision to be the only one
constexpr double kUnlikely = 0.07;  // … for a refusal that only offers something else

/// "So yes, …", "Also ja: …": the plain word.
bool says_yes(const Analysis& analysis, const Statement& statement) {
    constexpr std::array kYes = std::to_array<std::string_view>({"yes", "ja", "sí", "oui"});
    constexpr std::uint32_t kReach = 4;
    const std::uint32_t end =
        std::min<std::uint32_t>(statement.place.last, statement.place.first + kReach);
    for (std::uint32_t at = statement.place.first; at < end; ++at)
        if (std::find(kYes.begin(), kYes.end(), analysis.tokens[at].text) != kYes.end())
            return true;
    return false;
}

/// What the beginning of the reply and what follows it say.
struct Reading {
    const Statement* evasion = nullptr;
    double early = 0;
    double late = 0;
    bool yes_early = false;
    bool yes_late = false;
};

bool evades(const Statement& statement) {
    return statement.evasion || statement.has(Cue::Evasion) ||
           statement.likely(Fault::Evasion) > (statement.unplaced() ? kVerySure : kSureFault);
}

bool acts_for_somebody(const Statement& statement) {
    return statement.has(Cue::You) || statement.person || statement.has(Cue::Self) ||
           statement.has(Cue::We);
}

double decides(const Statement& statement, bool declines) {
    const bool concludes = statement.has(Cue::LeadIn) && !statement.place.question &&
                           !statement.has(Cue::Opening) && !statement.has(Cue::If);
    if ((statement.opening && !concludes) || evades(statement)) return 0;
    if (statement.has(Cue::LeadIn) || statement.has(Cue::Wall) || statement.has(Cue::Verdict) ||
        statement.decides_first)
        return kStated;
    // "My apologies, we keep it for the alarm line": the apology (T07) hides no decision.
    if (statement.has(Cue::Apology) && statement.has(Cue::Decision)) return kLikely;
    // An offered alternative is not by itself the decision.
    const bool serves = statement.person && statement.time && statement.has(Cue::You);
    const bool offers = serves || (statement.has(Cue::Offer) && acts_for_somebody(statement));
    // In the light of its neighbours it gives the reason, whatever its own words look like.
    if (statement.reason && !statement.decision) return statement.decides / 2;
    return offers && declines && !statement.has(Cue::Decision) ? statement.decides / 10
                                                               : statement.decides;
}

Reading read(const Analysis& analysis, bool declines) {
    Reading reading;
    std::size_t words = 0;
    std::size_t index = 0;
    for (const Statement& statement : analysis.statements) {
        const bool early = index < kSentences || words < kWords;
        if (early && evades(statement) && !statement.opening && reading.evasion == nullptr)
            reading.evasion = &statement;
        (early ? reading.yes_early : reading.yes_late) |= says_yes(analysis, statement);
        double& likely = early ? reading.early : reading.late;
        likely = std::max(likely, decides(statement, declines));
        words += statement.place.words;
        ++index;
    }
    return reading;
}

}  // namespace

void judge_decision(const Case& reply, Findings& findings) {
    if (!reply.outcome()) return;
    const Reading reading = read(reply.analysis, reply.is(ReplyKind::Decline));
    if (reading.evasion != nullptr) {
        if (reading.early < kVerySure)
            findings.at("T03", *reading.evasion, "This leaves open what was decided");
        return;
    }
    const bool late = (reading.early < kPossible && reading.late > kSure) ||
                      (reading.early < kLikely && reading.late >= kStated) ||
                      (reply.is(ReplyKind::Yes) && reading.yes_late && !reading.yes_early);
    const bool never = reply.is(ReplyKind::Decline) && reading.early < kUnlikely;
    if (late || never)
        findings.whole("T03", "No sentence near the beginning says what was decided");
}

}  // namespace ajar::tone
