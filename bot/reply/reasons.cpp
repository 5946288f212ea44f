#include "bot/reply/reasons.hpp"

#include "bot/reply/clean.hpp"
#include "bot/reply/reply.hpp"

#include <algorithm>

namespace ajar::reply {
namespace {

using evaluation::Evidence;

/// Remarks for staff cite a principle: "… is for IT management to give (P7)".
bool for_staff(const Evidence& evidence) {
    return in_locale(evidence.text, "en").find("(P") != std::string::npos;
}

/// A rule that may apply, once an open fact is known, is no reason yet: its evidence asks instead
/// of giving the rule's own sentence.
bool still_open(const Evidence& evidence, const knowledge::Knowledge& knowledge) {
    const auto* rule = knowledge.rule(evidence.rule_id);
    return rule && rule->reason != evidence.text;
}

}  // namespace

std::vector<const Evidence*> reasons_of(
    const evaluation::Justification& justification, const knowledge::Knowledge& knowledge
) {
    struct Ranked {
        const Evidence* evidence;
        bool deciding;
    };

    std::vector<Ranked> ranked;
    for (const auto& consideration : justification.considerations)
        for (const auto& evidence : consideration.evidence)
            if (evidence.weight != Weight::Ok && evidence.exception_id.empty() &&
                !evidence.text.empty() && !for_staff(evidence) && !still_open(evidence, knowledge))
                ranked.push_back({&evidence, justification.deciding == consideration.topic});
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.deciding != b.deciding) return a.deciding;
        return a.evidence->weight > b.evidence->weight;
    });
    std::vector<const Evidence*> reasons;
    for (const auto& one : ranked) reasons.push_back(one.evidence);
    return reasons;
}

std::string slot_in_words(
    const SlotValue& value, const knowledge::Knowledge& knowledge, std::string_view locale
) {
    if (value.type == SlotType::Date && value.date) return format_date(*value.date, locale);
    if (value.type == SlotType::Number && value.number) return format_number(*value.number, locale);
    if (value.type == SlotType::Money && value.number)
        return format_money(*value.number, knowledge.company.currency, locale);
    return one_line(value.text);
}

std::string slot_label(
    const knowledge::Service* service, std::string_view slot, std::string_view language
) {
    if (!service) return {};
    for (const auto& spec : service->slots)
        if (spec.id == slot) return one_line(in_locale(spec.label, language));
    return {};
}

}  // namespace ajar::reply
