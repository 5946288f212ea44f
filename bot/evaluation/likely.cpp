#include "bot/evaluation/likely.hpp"

#include "bot/evaluation/variations.hpp"

#include <cmath>

namespace ajar::evaluation {
namespace {

// Fewer than half have a day in mind that they haven't said; most of those days are weeks ahead.
constexpr double kHaveADay = 0.4;
constexpr double kUsualWorkingDays = 15;

// How likely it is that somebody needs it before it can be ready.
double chance_of_too_early(const Question& question, const Schedule& plan) {
    if (!plan.ready_by) return 0;
    const int wait = std::max(0, working_days_between(question.today, *plan.ready_by));
    return kHaveADay * (1 - std::exp(-wait / kUsualWorkingDays));
}

void weigh_by_wait(std::vector<Answer>& answers, const Question& question, const Schedule& plan) {
    const double early = chance_of_too_early(question, plan);
    int before = 0;
    for (const Answer& answer : answers)
        if (plan.ready_by && answer.value.date && *answer.value.date < *plan.ready_by) ++before;
    const int after = static_cast<int>(answers.size()) - before;
    if (before == 0 || after == 0) return;
    for (Answer& answer : answers) {
        const bool is_early = answer.value.date && *answer.value.date < *plan.ready_by;
        answer.chance = is_early ? early / before : (1 - early) / after;
    }
}

}  // namespace

std::vector<Answer> likely_answers(
    const knowledge::SlotSpec& slot, const Question& question, const Schedule& plan
) {
    std::vector<Answer> answers;
    const auto values = variations(slot, question, plan);
    for (const SlotValue& value : values)
        answers.push_back({value, 1.0 / static_cast<double>(values.size())});
    if (slot.id == "deadline") weigh_by_wait(answers, question, plan);
    return answers;
}

}  // namespace ajar::evaluation
