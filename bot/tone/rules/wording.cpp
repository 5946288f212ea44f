// T09 defensive, T10 blame, T15 cliché, T16 threat, T22 talking down: wordings from the packs.

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

constexpr double kVerySure = 0.85;

constexpr double kUtterlySure = 0.9;

constexpr double kMostly = 0.5;

constexpr double kBeyondDoubt = 0.97;

constexpr double kOutOfPlace = 0.7;

constexpr double kWarning = 0.4;

constexpr double kRatherSure = 0.6;

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

/// The model alone is heard only where the sentence speaks of such things at all.
bool speaks_of(const Statement& statement, Fault fault) {
    switch (fault) {
        case Fault::Excuse:
            return statement.has(Cue::Innocence) || statement.has(Cue::Burden) ||
                   statement.has(Cue::Already) || statement.has(Cue::Failing);
        case Fault::Blame:
            // Who apologises speaks to "you" and begins with anything; there a name must stand.
            if (statement.has(Cue::Apology))
                return statement.has(Cue::Failing) &&
                       (statement.has(Cue::Outsider) || statement.name);
            return (statement.has(Cue::Failing) || statement.has(Cue::Already)) &&
                   (statement.has(Cue::You) || statement.has(Cue::Outsider) || statement.person);
        case Fault::Threat:
            // What offers a way ("another way to report figures to management") does not threaten.
            return !statement.has(Cue::Apology) && !statement.has(Cue::Empathy) &&
                   !statement.has(Cue::Offer) &&
                   (statement.has(Cue::Sanction) || statement.has(Cue::Authority) ||
                    statement.has(Cue::Calamity));
        default:
            return true;
    }
}

/// How sure the model must be where no phrase of a list speaks for it: more where the sentence has
/// plainly another part in the reply.
double needed(const Statement& statement, Fault fault) {
    const bool elsewhere = statement.opening || statement.opens > kMostly ||
                           statement.reasons > kMostly || statement.decides > kMostly ||
                           statement.has(Cue::Apology);
    if (elsewhere && fault != Fault::Blame) return kUtterlySure;
    if (fault == Fault::Excuse) return kUtterlySure;
    // "Your fitter wired it wrong": somebody else, and what went wrong.
    if (fault == Fault::Blame && statement.has(Cue::You) && statement.has(Cue::Outsider) &&
        statement.has(Cue::Failing) && !statement.opening)
        return kRatherSure;
    return kVerySure;
}

/// "If anyone …", "whoever …", "one more …": a sanction under a condition is how people threaten.
bool warns(const Analysis& analysis, const Statement& statement) {
    constexpr std::array kWhoever = std::to_array<std::string_view>(
        {"whoever",
         "anyone",
         "anybody",
         "wer",
         "jeder",
         "sollte",
         "quien",
         "quiconque",
         "celui",
         "toute",
         "one",
         "el",
         "la",
         "noch"}
    );
    const bool held_out =
        statement.opening || statement.has(Cue::Opening) || !statement.place.words;
    if (held_out || !speaks_of(statement, Fault::Threat)) return false;
    const auto& first = analysis.tokens[statement.place.first].text;
    return statement.has(Cue::If) ||
           std::find(kWhoever.begin(), kWhoever.end(), first) != kWhoever.end();
}

/// Two phrases of one list, one behind the other, leave little doubt.
bool told_twice(const Analysis& analysis, const Statement& statement, Cue cue) {
    const auto first = analysis.first_hit(cue, statement);
    const auto hits = analysis.hits_of(statement);
    return first && std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
               return hit.cue == cue && hit.first >= first->last;
           });
}

/// The first words of a reply, before its point: sympathy speaks of courts and losses, too.
bool feels_with(const Analysis& analysis, const Statement& statement) {
    return statement.idle && &statement == analysis.statements.data();
}

void judge(
    const Analysis& analysis, const Statement& statement, const Wording& wording, Findings& findings
) {
    const auto hit = analysis.first_hit(wording.cue, statement);
    // One fault, one finding: the model adds nothing to what a phrase has shown to be another.
    const bool told = (statement.has(Cue::Excuse) && wording.fault != Fault::Excuse) ||
                      (statement.has(Cue::Blame) && wording.fault != Fault::Blame) ||
                      (statement.has(Cue::Threat) && wording.fault != Fault::Threat);
    const bool modelled = wording.fault != Fault::None && (hit || !told);
    const bool twice = hit && told_twice(analysis, statement, wording.cue);
    if (hit && (!modelled || twice || statement.likely(wording.fault) > kHardlyFault))
        findings.at(wording.rule, *hit, wording.what);
    else if (modelled && !(wording.fault == Fault::Excuse && statement.has(Cue::Wall) && statement.decision) && statement.likely(wording.fault) > needed(statement, wording.fault) &&
             speaks_of(statement, wording.fault))
        findings.at(wording.rule, statement, wording.what);
    else if ((wording.fault == Fault::Threat || wording.fault == Fault::Blame) &&
             statement.likely(wording.fault) > kBeyondDoubt && !statement.opening &&
             !statement.has(Cue::Apology))
        findings.at(wording.rule, statement, wording.what);
    else if (modelled && !feels_with(analysis, statement) && statement.unplaced() && !statement.has(Cue::Apology) &&
             !statement.has(Cue::TalkingDown) &&
             (wording.fault != Fault::Excuse || speaks_of(statement, Fault::Excuse) ||
              statement.likely(Fault::Excuse) > kUtterlySure) &&
             statement.likely(wording.fault) > kOutOfPlace)
        findings.at(wording.rule, statement, wording.what);
    else if (wording.fault == Fault::Threat && statement.likely(Fault::Threat) > kWarning && warns(analysis, statement))
        findings.at(wording.rule, statement, wording.what);
}

}  // namespace

void judge_wording(const Case& reply, Findings& findings) {
    for (const Statement& statement : reply.analysis.statements)
        for (const Wording& wording : kWordings)
            judge(reply.analysis, statement, wording, findings);
}

}  // namespace ajar::tone
