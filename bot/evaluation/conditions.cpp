#include "bot/evaluation/conditions.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace ajar::evaluation {
namespace {

using knowledge::Condition;
using Op = Condition::Op;

constexpr std::string_view kSlotPrefix = "slot.";

/// What a field is worth: nothing known, or a text with its number or date beside it.
struct Fact {
    bool known = false;
    std::vector<std::string> texts;  ///< several for requester.role
    std::optional<double> number;
    std::optional<Date> date;
};

bool same_text(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

Fact text_fact(std::string_view text) {
    Fact fact;
    fact.known = !text.empty();
    fact.texts.emplace_back(text);
    return fact;
}

Fact slot_fact(const Slots& slots, std::string_view id) {
    const auto found = slots.find(id);
    if (found == slots.end() || !found->second.known()) return {};
    const SlotValue& value = found->second;
    Fact fact{true, {value.text}, value.number, value.date};
    if (value.type == SlotType::Boolean && value.number)
        fact.texts = {*value.number != 0 ? "true" : "false", *value.number != 0 ? "yes" : "no"};
    return fact;
}

Fact requester_fact(const Person& requester, std::string_view field) {
    if (field == "department") return text_fact(requester.department);
    if (field == "standing") return text_fact(to_string(requester.standing));
    if (field == "team") return text_fact(requester.team_id);
    if (field == "id") return text_fact(requester.id);
    if (field != "role") return {};
    Fact fact;
    fact.known = true;
    for (const Role role : requester.roles) fact.texts.emplace_back(to_string(role));
    return fact;
}

Fact request_fact(const Case& request, std::string_view field) {
    if (field == "type") return text_fact(to_string(request.type));
    if (field == "service") return text_fact(request.service_id);
    if (field == "root_need") return text_fact(request.root_need_id);
    return {};
}

Fact fact_of(std::string_view field, const Case& request, Date today) {
    if (field.starts_with(kSlotPrefix))
        return slot_fact(request.slots, field.substr(kSlotPrefix.size()));
    constexpr std::string_view requester = "requester.";
    if (field.starts_with(requester))
        return requester_fact(request.requester, field.substr(requester.size()));
    constexpr std::string_view request_prefix = "request.";
    if (field.starts_with(request_prefix))
        return request_fact(request, field.substr(request_prefix.size()));
    if (field == "date") return {true, {to_iso(today)}, std::nullopt, today};
    return {};
}

bool equals_any(const Fact& fact, const std::vector<std::string>& values) {
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
        const auto number = number_from(value);
        if (fact.number && number && *fact.number == *number) return true;
        return std::any_of(fact.texts.begin(), fact.texts.end(), [&](const std::string& text) {
            return same_text(text, value);
        });
    });
}

/// -1, 0 or 1; nothing when the two cannot be compared.
std::optional<int> compare(const Fact& fact, const std::string& value) {
    const auto sign = [](auto left, auto right) {
        return left < right ? -1 : left > right ? 1 : 0;
    };
    if (const auto date = date_from_iso(value); date && fact.date) return sign(*fact.date, *date);
    if (const auto number = number_from(value); number && fact.number)
        return sign(*fact.number, *number);
    return std::nullopt;
}

Truth ordered(const Fact& fact, const Condition& condition) {
    const auto order =
        condition.values.empty() ? std::nullopt : compare(fact, condition.values.front());
    if (!order) return Truth::Unknown;
    const bool holds = condition.op == Op::Less || condition.op == Op::Before ? *order < 0
                       : condition.op == Op::AtMost                           ? *order <= 0
                       : condition.op == Op::AtLeast                          ? *order >= 0
                                                                              : *order > 0;
    return holds ? Truth::Holds : Truth::Fails;
}

Truth truth(bool holds) {
    return holds ? Truth::Holds : Truth::Fails;
}

}  // namespace

Truth test(const Condition& condition, const Case& request, Date today) {
    const Fact fact = fact_of(condition.field, request, today);
    if (condition.op == Op::Known) return truth(fact.known);
    if (condition.op == Op::Unknown) return truth(!fact.known);
    if (!fact.known) return Truth::Unknown;
    switch (condition.op) {
        case Op::Is:
        case Op::In:
            return truth(equals_any(fact, condition.values));
        case Op::IsNot:
        case Op::NotIn:
            return truth(!equals_any(fact, condition.values));
        default:
            return ordered(fact, condition);
    }
}

std::string_view slot_of(const Condition& condition) {
    const std::string_view field = condition.field;
    return field.starts_with(kSlotPrefix) ? field.substr(kSlotPrefix.size()) : std::string_view{};
}

std::optional<double> number_from(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace ajar::evaluation
