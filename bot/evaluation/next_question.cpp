// Which question next: the one whose answer is expected to change the recommendation most, per
// unit of effort; none when nothing that could be answered changes it (P4).
//
// The expected change of asking for a fact: draw the other unknown facts as people are likely to
// answer them, and see how probable it is that two answers to this one end differently. Greedy
// looking ahead would miss facts that only decide together; this does not.

#include "bot/evaluation/likely.hpp"
#include "bot/evaluation/options.hpp"

#include <algorithm>
#include <map>

namespace ajar::evaluation {
namespace {

using knowledge::SlotSpec;

/// Less than this, and the question costs the person more than it tells.
constexpr double kWorthAsking = 0.12;
/// So many combinations of other facts are looked at; further facts count as not given.
constexpr std::size_t kMostContexts = 48;
constexpr std::size_t kNamed = 2;  ///< ends that the record names

struct Open {
    const SlotSpec* slot = nullptr;
    std::vector<Answer> answers;
};

/// What the other facts may be, together.
struct Context {
    Slots slots;
    double chance = 1;
};

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

/// The same for the record, in the words of the catalogue.
std::string in_words(const Option& option, const knowledge::Knowledge& knowledge) {
    std::string text{to_string(option.outcome)};
    if (const auto* other = knowledge.alternative(option.alternative_id))
        text = "“" + in_locale(other->title, "en") + "”";
    if (option.outcome == Outcome::Referral)
        text = "referral to " + knowledge::name_of(knowledge, option.refer_to, "en");
    if (option.later) text = "the same at a later time";
    if (option.for_management) text += " for management";
    for (const std::string& id : option.conditions) {
        const auto rule =
            std::find_if(knowledge.rules.begin(), knowledge.rules.end(), [&](const auto& one) {
                return one.id == id;
            });
        if (rule != knowledge.rules.end()) text += " " + in_locale(rule->condition, "en");
    }
    return text;
}

std::vector<Open> open_facts(const Question& question, const knowledge::Service& service) {
    const Schedule plan = weigh(question).schedule;
    std::vector<Open> open;
    for (const SlotSpec& slot : service.slots) {
        if (question.request.slots.contains(slot.id)) continue;  // known, or skipped
        if (auto answers = likely_answers(slot, question, plan); !answers.empty())
            open.push_back({&slot, std::move(answers)});
    }
    return open;
}

std::vector<Context> contexts(const std::vector<Open>& open, const Open& without) {
    std::vector<Context> found{Context{}};
    for (const Open& fact : open) {
        if (&fact == &without || found.size() * fact.answers.size() > kMostContexts) continue;
        std::vector<Context> more;
        for (const Context& context : found)
            for (const Answer& answer : fact.answers) {
                Context next = context;
                next.slots[fact.slot->id] = answer.value;
                next.chance *= answer.chance;
                more.push_back(std::move(next));
            }
        found = std::move(more);
    }
    return found;
}

struct Change {
    double expected = 0;
    std::map<std::string, double> ends;  ///< in words, with their chance
};

Change change_by(const Open& fact, const std::vector<Open>& open, const Question& question) {
    Change change;
    for (const Context& context : contexts(open, fact)) {
        std::map<std::string, double> ends;
        std::map<std::string, double> named;
        for (const Answer& answer : fact.answers) {
            Case supposed = question.request;
            for (const auto& [slot, value] : context.slots) supposed.slots[slot] = value;
            supposed.slots[fact.slot->id] = answer.value;
            const Question changed{
                supposed, question.knowledge, question.bookings, question.today, Unknowns::Fail};
            const Option best = options_for(changed, weigh(changed)).front();
            ends[gist(best)] += answer.chance;
            named[in_words(best, question.knowledge)] += answer.chance;
        }
        double same = 0;
        for (const auto& [end, chance] : ends) same += chance * chance;
        change.expected += context.chance * (1 - same);
        if (ends.size() > 1)
            for (const auto& [end, chance] : named) change.ends[end] += context.chance * chance;
    }
    return change;
}

std::string why(const Change& change) {
    std::vector<std::pair<std::string, double>> ends{change.ends.begin(), change.ends.end()};
    std::stable_sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) {
        return a.second > b.second;
    });
    if (ends.size() > kNamed) ends.resize(kNamed);
    std::sort(ends.begin(), ends.end());
    std::string text = "decides between ";
    for (std::size_t i = 0; i < ends.size(); ++i) text += (i > 0 ? " and " : "") + ends[i].first;
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
    const std::vector<Open> open = open_facts(question, *service);
    std::optional<NextQuestion> best;
    for (const Open& fact : open) {
        const Change change = change_by(fact, open, question);
        const double gain = change.expected / std::max(0.1, fact.slot->effort);
        if (change.expected >= kWorthAsking && (!best || gain > best->gain))
            best = NextQuestion{fact.slot->id, why(change), gain};
    }
    if (best) return best;
    for (const SlotSpec& slot : service->slots)
        if (slot.required && !request.slots.contains(slot.id))
            return NextQuestion{slot.id, "needed to keep the promise", 0};
    return std::nullopt;
}

}  // namespace ajar::evaluation
