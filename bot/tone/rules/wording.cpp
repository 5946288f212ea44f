// T09 defensive, T10 blame, T15 cliché, T16 threat, T22 talking down: wordings from the packs.

#include "bot/tone/rules/rules.hpp"

#include <array>

namespace ajar::tone {
namespace {

struct Wording {
    Cue cue;
    std::string_view rule;
    std::string_view what;
};

constexpr std::array kWordings = std::to_array<Wording>({
    {Cue::Excuse, "T09", "This defends the writer"},
    {Cue::Blame, "T10", "This puts blame on somebody"},
    {Cue::Cliche, "T15", "A stock phrase"},
    {Cue::Threat, "T16", "This threatens or inflates"},
    {Cue::TalkingDown, "T22", "This talks down"},
});

}  // namespace

void judge_wording(const Case& reply, Findings& findings) {
    for (const Statement& statement : reply.analysis.statements)
        for (const Wording& wording : kWordings)
            if (const auto hit = reply.analysis.first_hit(wording.cue, statement))
                findings.at(wording.rule, *hit, wording.what);
}

}  // namespace ajar::tone
