// The whole of an evaluation, from the facts to the justification.

#include "bot/evaluation/evaluate.hpp"

#include "bot/evaluation/flips.hpp"

#include <algorithm>

namespace ajar::evaluation {
namespace {

std::vector<std::string> ids_of(const std::vector<Applied>& applied) {
    std::vector<std::string> ids;
    for (const Applied& rule : applied)
        if (rule.open.empty()) ids.push_back(rule.rule->id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace

Justification evaluate(
    const Case& request,
    const knowledge::Knowledge& knowledge,
    const std::vector<Precedent>& precedents,
    const std::vector<Booking>& bookings,
    Date today
) {
    const Question question{request, knowledge, bookings, today, Unknowns::Open};
    const Weighed weighed = weigh(question);

    Justification result;
    result.revision = knowledge.revision;
    result.evaluated_on = today;
    result.standing = request.requester.standing;
    result.considerations = weighed.considerations;
    result.options = options_for(question, weighed);
    const Option& recommended = result.recommended();
    result.flips = flips_for(question, weighed, recommended);
    result.precedents = precedents;
    result.rules_applied = ids_of(weighed.applied);
    result.deciding = weighed.deciding();
    if (!result.deciding && recommended.outcome != Outcome::Yes) result.deciding = Topic::Scope;
    result.needs_management = recommended.for_management;
    // P12: a need that no service meets, or that a rule leaves without any other way.
    result.unmet_need = recommended.outcome == Outcome::Decline ||
                        knowledge.service(request.service_id) == nullptr ||
                        (recommended.for_management && recommended.alternative_id.empty());
    return result;
}

}  // namespace ajar::evaluation
