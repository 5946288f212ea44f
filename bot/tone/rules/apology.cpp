// T07, T08: no apology in an outcome, one in an incident (P16).

#include "bot/tone/rules/rules.hpp"

namespace ajar::tone {
namespace {

void judge_outcome(const Analysis& analysis, Findings& findings) {
    std::size_t regrets = 0;
    for (const Statement& statement : analysis.statements) {
        if (const auto hit = analysis.first_hit(Cue::Apology, statement))
            findings.at("T07", *hit, "An apology in an answer");
        const auto regret = analysis.first_hit(Cue::Regret, statement);
        if (!regret) continue;
        if (++regrets < 2) continue;
        findings.at("T07", *regret, "More than one regret");
        findings.but(Severity::Warning);
    }
}

void judge_incident(const Analysis& analysis, Findings& findings) {
    constexpr std::size_t kEnough = 2;
    std::size_t apologies = 0;
    std::size_t behind = 0;
    for (const Hit& hit : analysis.hits) {
        if (hit.cue == Cue::Grovel && !findings.has("T08")) findings.at("T08", hit, "This grovels");
        if (hit.cue != Cue::Apology || hit.first < behind) continue;
        behind = hit.last;
        if (++apologies == kEnough + 1) findings.at("T08", hit, "More than two apologies");
    }
}

}  // namespace

void judge_apology(const Case& reply, Findings& findings) {
    if (reply.refuses())
        judge_outcome(reply.analysis, findings);
    else if (reply.is(ReplyKind::Incident))
        judge_incident(reply.analysis, findings);
}

}  // namespace ajar::tone
