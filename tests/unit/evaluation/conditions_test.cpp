#include "bot/evaluation/conditions.hpp"

#include "small_company.hpp"

#include <gtest/gtest.h>

namespace ajar::evaluation {
namespace {

using Op = knowledge::Condition::Op;

Truth test_number(Op op, const char* border, double people) {
    Case request = licence_case();
    request.slots["people_count"] = count(people);
    return test(when("slot.people_count", op, {border}), request, kMonday);
}

TEST(Conditions, DrawTheBorderWhereTheRuleSays) {
    EXPECT_EQ(test_number(Op::AtLeast, "6", 6), Truth::Holds);
    EXPECT_EQ(test_number(Op::AtLeast, "6", 5), Truth::Fails);
    EXPECT_EQ(test_number(Op::Greater, "6", 6), Truth::Fails);
    EXPECT_EQ(test_number(Op::AtMost, "6", 6), Truth::Holds);
    EXPECT_EQ(test_number(Op::Less, "6", 6), Truth::Fails);
    EXPECT_EQ(test_number(Op::Is, "6", 6), Truth::Holds);
}

TEST(Conditions, AreUnknownWhileTheFactIs) {
    Case request = licence_case();
    const auto condition = when("slot.people_count", Op::AtLeast, {"6"});
    EXPECT_EQ(test(condition, request, kMonday), Truth::Unknown);
    request.slots["people_count"] = count(9);
    request.slots["people_count"].origin = SlotValue::Origin::Skipped;
    EXPECT_EQ(test(condition, request, kMonday), Truth::Unknown);
    EXPECT_EQ(test(when("slot.people_count", Op::Unknown, {}), request, kMonday), Truth::Holds);
}

TEST(Conditions, ReadTheRequesterWithoutRegardToCase) {
    Case request = licence_case();
    request.requester.standing = Standing::Executive;
    request.requester.roles = {Role::Employee, Role::Approver};
    EXPECT_EQ(
        test(when("requester.department", Op::In, {"marketing", "SALES"}), request, kMonday),
        Truth::Holds
    );
    EXPECT_EQ(
        test(when("requester.standing", Op::IsNot, {"executive"}), request, kMonday), Truth::Fails
    );
    EXPECT_EQ(test(when("requester.role", Op::Is, {"approver"}), request, kMonday), Truth::Holds);
}

TEST(Conditions, CompareDates) {
    Case request = licence_case();
    request.slots["deadline"] = by(kMonday);
    EXPECT_EQ(
        test(when("slot.deadline", Op::Before, {"2026-11-24"}), request, kMonday), Truth::Holds
    );
    EXPECT_EQ(test(when("date", Op::After, {"2026-11-23"}), request, kMonday), Truth::Fails);
}

TEST(Conditions, AreUnknownWhenTheKindsDoNotFit) {
    EXPECT_EQ(test_number(Op::AtLeast, "many", 5), Truth::Unknown);
    EXPECT_EQ(test(when("nonsense", Op::Is, {"1"}), licence_case(), kMonday), Truth::Unknown);
    EXPECT_EQ(
        test(when("slot.people_count", Op::Less, {}), licence_case(), kMonday), Truth::Unknown
    );
}

}  // namespace
}  // namespace ajar::evaluation
