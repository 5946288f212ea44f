#include "bot/evaluation/variations.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace ajar::evaluation {
namespace {

using knowledge::Condition;
using Op = Condition::Op;
using std::chrono::days;

SlotValue value_of(SlotType type, std::string text) {
    SlotValue value;
    value.type = type;
    value.text = std::move(text);
    return value;
}

SlotValue numeric(SlotType type, double number) {
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    SlotValue value = value_of(type, std::move(text));
    value.number = number;
    return value;
}

SlotValue dated(Date date) {
    SlotValue value = value_of(SlotType::Date, to_iso(date));
    value.date = date;
    return value;
}

/// Both sides of the border that a condition draws.
void add_border(std::vector<SlotValue>& values, SlotType type, const Condition& condition) {
    for (const std::string& text : condition.values) {
        if (const auto date = date_from_iso(text); date && type == SlotType::Date) {
            for (const int shift : {-1, 0, 1}) values.push_back(dated(*date + days{shift}));
        } else if (const auto number = number_from(text); number && type != SlotType::Choice) {
            values.push_back(numeric(type, *number));
            if (*number >= 1) values.push_back(numeric(type, *number - 1));
            values.push_back(numeric(type, *number + 1));
        } else {
            values.push_back(value_of(type, text));
        }
    }
}

bool depends_on(const knowledge::Rule& rule, const std::string& slot) {
    return std::any_of(rule.when.begin(), rule.when.end(), [&](const Condition& condition) {
        return slot_of(condition) == slot;
    });
}

void add_rest_of_the_kind(std::vector<SlotValue>& values, const knowledge::SlotSpec& slot) {
    if (slot.type == SlotType::Boolean)
        values = {numeric(SlotType::Boolean, 0), numeric(SlotType::Boolean, 1)};
    if (slot.type == SlotType::Choice) {
        values.clear();
        for (const std::string& choice : slot.choices)
            values.push_back(value_of(SlotType::Choice, choice));
    }
    if (slot.type == SlotType::Product || slot.type == SlotType::Text)
        values.push_back(value_of(slot.type, "something else"));
}

double distance(const SlotValue& value, const SlotValue* known) {
    if (!known) return 0;
    if (value.number && known->number) return std::abs(*value.number - *known->number);
    if (value.date && known->date)
        return std::abs(static_cast<double>((*value.date - *known->date).count()));
    return value.text == known->text ? 0 : 1;
}

}  // namespace

std::vector<SlotValue> variations(
    const knowledge::SlotSpec& slot, const Question& question, const Schedule& plan
) {
    const knowledge::Service* service = question.knowledge.service(question.request.service_id);
    std::vector<SlotValue> values;
    bool matters = false;
    for (const knowledge::Rule& rule : question.knowledge.rules) {
        if (!concerns_service(rule, service, question.request.service_id)) continue;
        if (!depends_on(rule, slot.id)) continue;
        matters = true;
        for (const Condition& condition : rule.when)
            if (slot_of(condition) == slot.id) add_border(values, slot.type, condition);
    }
    if (matters) add_rest_of_the_kind(values, slot);
    if (slot.id == "deadline" && plan.ready_by && *plan.ready_by > question.today + days{1}) {
        values.push_back(dated(*plan.ready_by));
        values.push_back(dated(*plan.ready_by - days{1}));
    }
    const auto known = question.request.slots.find(slot.id);
    const SlotValue* now = known == question.request.slots.end() ? nullptr : &known->second;
    std::set<std::string> seen;
    std::erase_if(values, [&](const SlotValue& value) { return !seen.insert(value.text).second; });
    std::stable_sort(values.begin(), values.end(), [&](const SlotValue& a, const SlotValue& b) {
        return distance(a, now) < distance(b, now);
    });
    return values;
}

}  // namespace ajar::evaluation
