// T09 defensive, T10 blame, T15 cliché, T16 threat, T22 talking down: wordings from the packs.

#include "bot/tone/rules/rules.hpp"

#include <array>

namespace ajar::tone {
namespace {

struct Wording {
    Cue cue;
    Fault fault;
    std::string_view rule;
    std::string_view what;
};

/// A fault that the fault model knows needs both a phrase and not too much against it, or a model
/// that is sure.
constexpr std::array kWordings = std::to_array<Wording>({
    {Cue::Excuse, Fault::Excuse, "T09", "This defends the writer"},
    {Cue::Blame, Fault::Blame, "T10", "This puts blame on somebody"},
    {Cue::Cliche, Fault::None, "T15", "A stock phrase"},
    {Cue::Threat, Fault::Threat, "T16", "This threatens or inflates"},
    {Cue::TalkingDown, Fault::None, "T22", "This talks down"},
});

void judge(
    const Analysis& analysis,
    const Statement& statement,
    const Wording& wording,
    Findings& findings
) {
    const auto hit = analysis.first_hit(wording.cue, statement);
    const bool modelled = wording.fault != Fault::None;
    if (hit && (!modelled || statement.likely(wording.fault) > kHardlyFault))
        findings.at(wording.rule, *hit, wording.what);
    else if (modelled && statement.likely(wording.fault) > kSureFault)
        findings.at(wording.rule, statement, wording.what);
}

}  // namespace

void judge_wording(const Case& reply, Findings& findings) {
    for (const Statement& statement : reply.analysis.statements)
        for (const Wording& wording : kWordings)
            judge(reply.analysis, statement, wording, findings);
}

}  // namespace ajar::tone
