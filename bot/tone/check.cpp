#include "bot/tone/check.hpp"

#include "bot/tone/check_with.hpp"
#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

using Judge = void (*)(const Case&, Findings&);

constexpr std::array<Judge, 13> kWithPack{
    judge_reason,
    judge_decision,
    judge_wall,
    judge_path,
    judge_opening,
    judge_apology,
    judge_wording,
    judge_promise,
    judge_yes,
    judge_referral,
    judge_action,
    judge_need,
    judge_negation,
};

constexpr std::array<Judge, 6> kAlways{
    judge_jargon,
    judge_length,
    judge_placeholder,
    judge_emphasis,
    judge_repetition,
    judge_record,
};

/// What cannot be judged without a word list. T22 and T24 are judged in part.
constexpr std::array kNeedPack = std::to_array<std::string_view>({
    "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10",
    "T11", "T14", "T15", "T16", "T18", "T19", "T20", "T21", "T22", "T24",
});

}  // namespace

bool Report::has_errors() const {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error;
    });
}

Report check(std::string_view reply, const Context& context) {
    return check_with({shipped_role_model(), shipped_fault_model()}, reply, context);
}

Report check_with(const Models& models, std::string_view reply, const Context& context) {
    Analysis analysis = analyse(reply, context.locale);
    const bool with_pack = analysis.pack != nullptr;
    if (with_pack) {
        assign_faults(analysis, models.faults);
        assign_roles(analysis, context.kind, models.roles);
    }
    const Case subject{analysis, context};
    Findings findings(analysis);
    if (with_pack)
        for (const Judge judge : kWithPack) judge(subject, findings);
    for (const Judge judge : kAlways) judge(subject, findings);
    Report report;
    report.findings = findings.take();
    if (!with_pack) report.not_judged.assign(kNeedPack.begin(), kNeedPack.end());
    return report;
}

}  // namespace ajar::tone
