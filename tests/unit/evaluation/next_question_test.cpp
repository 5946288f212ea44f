#include "small_company.hpp"

#include <gtest/gtest.h>

namespace ajar::evaluation {
namespace {

using Op = knowledge::Condition::Op;

std::string next(const Case& request, const knowledge::Knowledge& company) {
    const auto question = next_question(request, company, {}, kMonday);
    return question ? question->slot : "";
}

knowledge::Knowledge with_rules(std::vector<knowledge::Rule> rules) {
    auto company = small_company();
    company.rules = std::move(rules);
    return company;
}

TEST(NextQuestion, AsksForTheFactThatDecides) {
    const auto question =
        next_question(licence_case(), with_rules({too_many_people()}), {}, kMonday);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->slot, "people_count");
    EXPECT_EQ(question->why, "decides between yes and “A shared licence”");
}

TEST(NextQuestion, AsksNothingThatCannotChangeTheAnswer) {
    EXPECT_EQ(next(licence_case(), small_company()), "");
    Case answered = licence_case();
    answered.slots["people_count"] = count(3);
    EXPECT_EQ(next(answered, with_rules({too_many_people()})), "");
}

TEST(NextQuestion, AcceptsThatAFactIsNotKnown) {
    Case skipped = licence_case();
    skipped.slots["people_count"].origin = SlotValue::Origin::Skipped;
    EXPECT_EQ(next(skipped, with_rules({too_many_people()})), "");
}

TEST(NextQuestion, PrefersTheQuestionThatIsEasierToAnswer) {
    auto company = with_rules({too_many_people()});
    knowledge::Rule by_device = too_many_people();
    by_device.id = "device";
    by_device.when = {when("slot.device", Op::Is, {"tablet"})};
    company.rules.push_back(by_device);
    company.services.front().slots[0].effort = 3;
    EXPECT_EQ(next(licence_case(), company), "device");
}

TEST(NextQuestion, SeesARuleThatTwoUnknownFactsDecideTogether) {
    knowledge::Rule rule = too_many_people();
    rule.when.push_back(when("slot.device", Op::Is, {"tablet"}));
    EXPECT_NE(next(licence_case(), with_rules({rule})), "");
}

TEST(NextQuestion, AsksForWhatThePromiseNeedsLast) {
    auto company = with_rules({too_many_people()});
    company.services.front().slots[2].required = true;
    EXPECT_EQ(next(licence_case(), company), "people_count");
    Case answered = licence_case();
    answered.slots["people_count"] = count(3);
    EXPECT_EQ(next(answered, company), "device");
}

TEST(NextQuestion, AsksNothingAboutWhatOthersRun) {
    auto company = with_rules({too_many_people()});
    company.services.front().offered = false;
    EXPECT_EQ(next(licence_case(), company), "");
}

}  // namespace
}  // namespace ajar::evaluation
