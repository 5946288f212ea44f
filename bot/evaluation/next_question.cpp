// Which question next: the one whose answer is expected to change the recommendation most, per
// unit of effort; none when nothing that could be answered changes it (P4).

#include "bot/evaluation/options.hpp"
#include "bot/evaluation/variations.hpp"

#include <algorithm>
#include <set>

namespace ajar::evaluation {
namespace {

using knowledge::SlotSpec;

/// What a recommendation is, as far as the person is concerned.
std::string gist(const Option& option) {
    std::string text{to_string(option.outcome)};
    if (option.for_management) text += " for management";
    if (!option.alternative_id.empty()) text += " (" + option.alternative_id + ")";
    if (option.later) text += " (later)";
    if (!option.refer_to.empty()) text += " (" + option.refer_to + ")";
    for (const std::string& condition : option.conditions) text += " if " + condition;
    return text;
}

std::string gist_of(Case request, const SlotSpec* slot, const SlotValue* value, Question question) {
    if (slot) request.slots[slot->id] = *value;
    const Question changed{
        request, question.knowledge, question.bookings, question.today, question.unknowns};
    return gist(options_for(changed, weigh(changed)).front());
}

struct Spread {
    double gain = 0;
    std::set<std::string> outcomes;
};

/// How often an answer would change the recommendation, when the other unknown facts are taken
/// as `unknowns` says.
Spread spread(const SlotSpec& slot, Question question, Unknowns unknowns, const Schedule& plan) {
    question.unknowns = unknowns;
    Spread found;
    const auto values = variations(slot, question, plan);
    if (values.empty()) return found;
    std::map<std::string, int> counts;
    for (const SlotValue& value : values)
        ++counts[gist_of(question.request, &slot, &value, question)];
    // The chance that two answers lead to different ends.
    double same = 0;
    for (const auto& [outcome, count] : counts) {
        const double share = count / static_cast<double>(values.size());
        same += share * share;
        found.outcomes.insert(outcome);
    }
    found.gain = 1 - same;
    return found;
}

std::string why(const Spread& found) {
    std::string text = "decides between ";
    bool first = true;
    for (const std::string& outcome : found.outcomes) {
        text += (first ? "" : " and ") + outcome;
        first = false;
    }
    return text;
}

}  // namespace

std::optional<NextQuestion> next_question(
    const Case& request,
    const knowledge::Knowledge& knowledge,
    const std::vector<Booking>& bookings,
    Date today
) {
    const knowledge::Service* service = knowledge.service(request.service_id);
    if (!service || !service->offered) return std::nullopt;
    const Question question{request, knowledge, bookings, today, Unknowns::Open};
    const Schedule plan = weigh(question).schedule;
    std::optional<NextQuestion> best;
    std::optional<NextQuestion> required;
    for (const SlotSpec& slot : service->slots) {
        if (request.slots.contains(slot.id)) continue;  // known, or skipped
        Spread found = spread(slot, question, Unknowns::Fail, plan);
        Spread worst = spread(slot, question, Unknowns::Hold, plan);
        if (worst.gain > found.gain) found = std::move(worst);
        const double gain = found.gain / std::max(0.1, slot.effort);
        if (found.gain > 1e-9 && (!best || gain > best->gain))
            best = NextQuestion{slot.id, why(found), gain};
        if (slot.required && !required)
            required = NextQuestion{slot.id, "needed to keep the promise", 0};
    }
    return best ? best : required;
}

}  // namespace ajar::evaluation
