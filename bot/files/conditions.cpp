// One line of a rule's `when`: "{field: slot.people_count, at_least: 6}". The value must be of the
// type that the field has, so that a typing error is found here and not by a wrong answer.

#include "bot/files/readers.hpp"

#include <algorithm>
#include <array>

namespace ajar::files {
namespace {

using knowledge::Condition;
using Op = Condition::Op;

struct OpName {
    std::string_view key;
    Op op;
};

constexpr std::array kOps{
    OpName{"is", Op::Is},
    OpName{"is_not", Op::IsNot},
    OpName{"in", Op::In},
    OpName{"not_in", Op::NotIn},
    OpName{"less", Op::Less},
    OpName{"at_most", Op::AtMost},
    OpName{"greater", Op::Greater},
    OpName{"at_least", Op::AtLeast},
    OpName{"before", Op::Before},
    OpName{"after", Op::After},
    OpName{"known", Op::Known},
    OpName{"unknown", Op::Unknown},
};

constexpr std::string_view kSlot = "slot.";

bool is_order(Op op) {
    return op == Op::Less || op == Op::AtMost || op == Op::Greater || op == Op::AtLeast;
}

bool is_date_order(Op op) {
    return op == Op::Before || op == Op::After;
}

std::string number_text(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

/// What values a field takes.
struct Kind {
    SlotType type = SlotType::Text;
    std::vector<std::string> values;  ///< of a closed list; empty: anything
};

template <class Word>
std::vector<std::string> spellings() {
    std::vector<std::string> all;
    std::string_view words = words_of<Word>();
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(", "), words.size());
        all.emplace_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 2, words.size()));
    }
    return all;
}

std::vector<std::string> departments(const Gathered& all) {
    std::set<std::string> names;
    for (const Person& person : all.knowledge.people) names.insert(person.department);
    return {names.begin(), names.end()};
}

std::optional<Kind> kind_of(const std::string& field, const Gathered& all) {
    if (field.starts_with(kSlot)) {
        const auto slot = all.slots.find(std::string_view{field}.substr(kSlot.size()));
        if (slot == all.slots.end()) return std::nullopt;
        return Kind{slot->second.type, slot->second.choices};
    }
    if (field == "requester.department") return Kind{SlotType::Choice, departments(all)};
    if (field == "requester.team") return Kind{SlotType::Choice, all.ids(Thing::Team)};
    if (field == "requester.id") return Kind{SlotType::Choice, all.ids(Thing::Person)};
    if (field == "requester.standing") return Kind{SlotType::Choice, spellings<Standing>()};
    if (field == "requester.role") return Kind{SlotType::Choice, spellings<Role>()};
    if (field == "request.type") return Kind{SlotType::Choice, spellings<RequestType>()};
    if (field == "request.root_need") return Kind{SlotType::Choice, all.ids(Thing::RootNeed)};
    if (field == "request.service") return Kind{SlotType::Choice, all.ids(Thing::Service)};
    if (field == "date") return Kind{SlotType::Date, {}};
    return std::nullopt;
}

void refuse_field(const Node& node, const std::string& field, const Gathered& all, Notes& notes) {
    std::vector<std::string> known{
        "requester.department",
        "requester.standing",
        "requester.role",
        "requester.team",
        "requester.id",
        "request.type",
        "request.root_need",
        "request.service",
        "date",
    };
    std::string message = "There is no field " + shown(field) + ".";
    for (const std::string& slot : all.ids(Thing::Slot)) known.push_back("slot." + slot);
    message += did_you_mean(field, known);
    notes.error(
        node.place,
        message +
            " Fields are slot.<id of knowledge/slots.yaml>, requester.department, "
            "requester.standing, requester.role, requester.team, requester.id, request.type, "
            "request.root_need, "
            "request.service and date."
    );
}

std::optional<std::string> value_of(const Node& node, const Kind& kind, Notes& notes) {
    switch (kind.type) {
        case SlotType::Number:
        case SlotType::Money: {
            const auto number = number_of(node, notes);
            return number ? std::optional{number_text(*number)} : std::nullopt;
        }
        case SlotType::Duration: {
            const auto days = calendar_days_of(node, notes);
            return days ? std::optional{number_text(*days)} : std::nullopt;
        }
        case SlotType::Boolean: {
            const auto truth = boolean_of(node, notes);
            return truth ? std::optional<std::string>{*truth ? "1" : "0"} : std::nullopt;
        }
        case SlotType::Date: {
            const auto date = date_of(node, notes);
            return date ? std::optional{to_iso(*date)} : std::nullopt;
        }
        default:
            break;
    }
    std::string text = text_of(node, notes);
    if (text.empty()) return std::nullopt;
    if (!kind.values.empty() &&
        std::find(kind.values.begin(), kind.values.end(), text) == kind.values.end()) {
        notes.error(
            node.place,
            shown(text) + " is not a value that this field can have." +
                did_you_mean(text, kind.values)
        );
        return std::nullopt;
    }
    return text;
}

bool fits(Op op, SlotType type) {
    const bool counted =
        type == SlotType::Number || type == SlotType::Money || type == SlotType::Duration;
    if (is_order(op)) return counted;
    if (is_date_order(op)) return type == SlotType::Date;
    return true;
}

struct Test {
    Op op = Op::Is;
    const Node* value = nullptr;
};

/// The one comparison of a line.
std::optional<Test> test_of(Fields& fields, Notes& notes) {
    std::optional<Test> test;
    for (const OpName& known : kOps) {
        const Node* value = fields.node(known.key);
        if (!value) continue;
        if (test) {
            notes.error(
                value->place, "A condition makes one comparison. Write the second on its own line."
            );
            return std::nullopt;
        }
        test = Test{known.op, value};
    }
    if (!test)
        notes.error(
            fields.place(),
            "This condition compares nothing. Add one of: is, is_not, in, not_in, less, at_most, "
            "greater, at_least, before, after, known, unknown."
        );
    return test;
}

bool read_values(const Test& test, const Kind& kind, Condition& condition, Notes& notes) {
    const bool many = test.op == Op::In || test.op == Op::NotIn;
    if (many && (test.value->kind != Node::Kind::List || test.value->items.empty())) {
        notes.error(test.value->place, "'in' and 'not_in' want a list: [first, second].");
        return false;
    }
    if (!many) {
        auto value = value_of(*test.value, kind, notes);
        if (value) condition.values.push_back(std::move(*value));
        return !condition.values.empty();
    }
    for (const Node& item : test.value->items)
        if (auto value = value_of(item, kind, notes)) condition.values.push_back(std::move(*value));
    return condition.values.size() == test.value->items.size();
}

}  // namespace

std::optional<knowledge::Condition> read_condition(
    const Node& node, const Gathered& all, Notes& notes
) {
    Fields fields(node, notes, "this condition");
    if (!fields.is_map()) return std::nullopt;
    Condition condition;
    condition.field = fields.text("field", Need::Required);
    const auto test = test_of(fields, notes);
    fields.finish();
    if (!test || condition.field.empty()) return std::nullopt;
    condition.op = test->op;
    const auto kind = kind_of(condition.field, all);
    if (!kind) {
        refuse_field(*fields.node("field"), condition.field, all, notes);
        return std::nullopt;
    }
    if (test->op == Op::Known || test->op == Op::Unknown) {
        const auto truth = boolean_of(*test->value, notes);
        if (!truth) return std::nullopt;
        if (!*truth) condition.op = test->op == Op::Known ? Op::Unknown : Op::Known;
        return condition;
    }
    if (!fits(test->op, kind->type)) {
        notes.error(
            test->value->place,
            "The field " + shown(condition.field) + " is of type " +
                std::string{to_string(kind->type)} + ", which this comparison is not for."
        );
        return std::nullopt;
    }
    if (!read_values(*test, *kind, condition, notes)) return std::nullopt;
    return condition;
}

}  // namespace ajar::files
