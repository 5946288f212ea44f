// T06: the last two sentences invite the person back (P15).

#include "bot/tone/rules/rules.hpp"

namespace ajar::tone {

void judge_opening(const Case& reply, Findings& findings) {
    if (!reply.outcome() && !reply.is(ReplyKind::Incident)) return;
    const auto& statements = reply.analysis.statements;
    if (statements.empty()) return;
    const std::size_t from = statements.size() > 2 ? statements.size() - 2 : 0;
    for (std::size_t at = from; at < statements.size(); ++at)
        if (statements[at].opening) return;
    const auto closing = reply.analysis.first_hit(Cue::Closing, statements.back());
    if (closing)
        findings.at("T06", statements.back(), "The last sentence shuts the door");
    else
        findings.at("T06", statements.back(), "The last two sentences leave no opening");
}

}  // namespace ajar::tone
